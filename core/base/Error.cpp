// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include <array>

namespace Ninelives {

namespace {

struct Entry {
    ErrorCode code;
    const char *name;
    bool retryable;
};

constexpr std::array entries{
    Entry{ErrorCode::WrongKey, "wrong-key", false},
    Entry{ErrorCode::NotADatabase, "not-a-database", false},
    Entry{ErrorCode::NewerSchema, "newer-schema", false},
    Entry{ErrorCode::InUse, "in-use", true},
    Entry{ErrorCode::DiskFull, "disk-full", true},
    Entry{ErrorCode::Corrupt, "corrupt", false},
    Entry{ErrorCode::Truncated, "truncated", false},
    Entry{ErrorCode::ReadOnly, "read-only", false},
    Entry{ErrorCode::Sql, "sql", false},
    Entry{ErrorCode::NotFound, "not-found", false},
    Entry{ErrorCode::AlreadyExists, "already-exists", false},
    Entry{ErrorCode::NoKey, "no-key", false},
    Entry{ErrorCode::KeyringLocked, "keyring-locked", false},
    Entry{ErrorCode::NoKeyring, "no-keyring", false},
    Entry{ErrorCode::KeyGone, "key-gone", false},
    Entry{ErrorCode::VaultMissing, "vault-missing", false},
    Entry{ErrorCode::VaultDamaged, "vault-damaged", false},
    Entry{ErrorCode::KeyFileMissing, "key-file-missing", false},
    Entry{ErrorCode::KeyFileUnreadable, "key-file-unreadable", false},
    Entry{ErrorCode::KeyFileExposed, "key-file-exposed", false},
    Entry{ErrorCode::KeyFileDamaged, "key-file-damaged", false},
    Entry{ErrorCode::Crypto, "crypto", false},
    Entry{ErrorCode::NotForUs, "not-for-us", false},
    Entry{ErrorCode::NoSession, "no-session", false},
    Entry{ErrorCode::Duplicate, "duplicate", false},
    Entry{ErrorCode::Malformed, "malformed", false},
    Entry{ErrorCode::Untrusted, "untrusted", false},
    Entry{ErrorCode::NoUsableDevice, "no-usable-device", false},
    Entry{ErrorCode::UnknownScheme, "unknown-scheme", false},
    Entry{ErrorCode::NotConnected, "not-connected", true},
    Entry{ErrorCode::Timeout, "timeout", true},
    Entry{ErrorCode::HostNotFound, "host-not-found", true},
    Entry{ErrorCode::ConnectionRefused, "connection-refused", true},
    Entry{ErrorCode::NetworkUnreachable, "network-unreachable", true},
    Entry{ErrorCode::TlsFailed, "tls-failed", true},
    Entry{ErrorCode::CertificateExpired, "certificate-expired", true},
    Entry{ErrorCode::CertificateUntrusted, "certificate-untrusted", true},
    Entry{ErrorCode::CertificateWrongHost, "certificate-wrong-host", true},
    Entry{ErrorCode::AuthenticationFailed, "authentication-failed", false},
    Entry{ErrorCode::AccountDisabled, "account-disabled", false},
    Entry{ErrorCode::MechanismTooWeak, "mechanism-too-weak", false},
    Entry{ErrorCode::StreamError, "stream-error", true},
    Entry{ErrorCode::HostUnknown, "host-unknown", true},
    Entry{ErrorCode::Replaced, "replaced", true},
    Entry{ErrorCode::PolicyViolation, "policy-violation", true},
    Entry{ErrorCode::NamesUnanswered, "names-unanswered", true},
    Entry{ErrorCode::NamesFailed, "names-failed", true},
    Entry{ErrorCode::WebPageAnswered, "web-page-answered", true},
    Entry{ErrorCode::CertificateNotYetValid, "certificate-not-yet-valid", true},
    Entry{ErrorCode::LoginUnavailable, "login-unavailable", true},
    Entry{ErrorCode::Moved, "moved", true},
    Entry{ErrorCode::RemoteServerDown, "remote-server-down", true},
    Entry{ErrorCode::PerhapsSent, "perhaps-sent", false},
    Entry{ErrorCode::NotMember, "not-member", false},
    Entry{ErrorCode::Banned, "banned", false},
    Entry{ErrorCode::NotAllowed, "not-allowed", false},
    Entry{ErrorCode::NotJoined, "not-joined", true},
    Entry{ErrorCode::NicknameTaken, "nickname-taken", false},
    Entry{ErrorCode::RoomGone, "room-gone", false},
    Entry{ErrorCode::RoomFull, "room-full", true},
    Entry{ErrorCode::PasswordNeeded, "password-needed", false},
    Entry{ErrorCode::RemoteRefused, "remote-refused", false},
    Entry{ErrorCode::NoUploadService, "no-upload-service", false},
    Entry{ErrorCode::UploadRefused, "upload-refused", false},
    Entry{ErrorCode::StorageFull, "storage-full", true},
    Entry{ErrorCode::Stalled, "stalled", true},
    Entry{ErrorCode::TransferBroken, "transfer-broken", true},
    Entry{ErrorCode::FileGone, "file-gone", false},
    Entry{ErrorCode::FileAwaited, "file-awaited", false},
    Entry{ErrorCode::NotWhatWasSent, "not-what-was-sent", false},
    Entry{ErrorCode::InsecureLink, "insecure-link", false},
    Entry{ErrorCode::UnknownPicture, "unknown-picture", false},
    Entry{ErrorCode::PictureTooLarge, "picture-too-large", false},
    Entry{ErrorCode::InvalidAddress, "invalid-address", false},
    Entry{ErrorCode::InvalidInput, "invalid-input", false},
    Entry{ErrorCode::TooLarge, "too-large", false},
    Entry{ErrorCode::Unsupported, "unsupported", false},
    Entry{ErrorCode::Cancelled, "cancelled", false},
    Entry{ErrorCode::Io, "io", true},
    Entry{ErrorCode::Internal, "internal", false},
};

const Entry &entryFor(ErrorCode code)
{
    for (const Entry &entry : entries) {
        if (entry.code == code) {
            return entry;
        }
    }
    return entries.back();
}

} // namespace

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(entryFor(code).name);
}

ErrorCode errorFromName(QStringView name)
{
    for (const Entry &entry : entries) {
        if (name == QLatin1StringView(entry.name)) {
            return entry.code;
        }
    }
    return ErrorCode::Internal;
}

bool Error::retryable() const
{
    return entryFor(code).retryable;
}

QString Error::name() const
{
    return errorName(code);
}

} // namespace Ninelives
