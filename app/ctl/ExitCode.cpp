// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ExitCode.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    ErrorCode code;
    ExitCode exit;
    QLatin1StringView text; ///< empty: the error's own detail is the sentence
};

constexpr std::array entries{
    Entry{ErrorCode::WrongKey, NoPermission, "this key or passphrase does not open it"_L1},
    Entry{ErrorCode::NotADatabase, DataError, "this is nothing that Ninelives wrote"_L1},
    Entry{ErrorCode::NewerSchema, DataError, "written by a newer version of Ninelives"_L1},
    Entry{ErrorCode::InUse, TempFail, "another Ninelives program has this profile open"_L1},
    Entry{ErrorCode::DiskFull, IoError, "the disk is full"_L1},
    // Of the profile's store as of a backup: the detail says which.
    Entry{ErrorCode::Corrupt, DataError, "the data is damaged"_L1},
    Entry{ErrorCode::Truncated, DataError, "the file ends in the middle"_L1},
    Entry{ErrorCode::ReadOnly, CantCreate, "the profile's folder can't be written"_L1},
    Entry{ErrorCode::Sql, Software, "the store refused an operation"_L1},
    Entry{ErrorCode::NotFound, NoUser, {}},
    Entry{ErrorCode::AlreadyExists, CantCreate, {}},
    Entry{ErrorCode::NoKey, Config,
          "the profile's key can't be had; see --key-file and --passphrase-stdin"_L1},
    Entry{ErrorCode::KeyringLocked, Config,
          "the keyring with the profile's key is locked; unlock it and try again"_L1},
    Entry{ErrorCode::NoKeyring, Config,
          "no keyring answers here; see --key-file and --passphrase-stdin"_L1},
    Entry{ErrorCode::KeyGone, Config,
          "the keyring no longer has the profile's key; recovery words open it in the window"_L1},
    Entry{
        ErrorCode::VaultMissing, Config,
        "vault.json is missing beside the store; put it back, or name the key with --key-file"_L1},
    Entry{ErrorCode::VaultDamaged, Config,
          "vault.json beside the store is damaged or can't be read; put a copy of it back"_L1},
    Entry{ErrorCode::KeyFileMissing, Config,
          "the key file is missing, and a new one would not open the store; put it back"_L1},
    Entry{ErrorCode::KeyFileUnreadable, Config, "the key file can't be read"_L1},
    Entry{ErrorCode::KeyFileExposed, Config,
          "the key file is open to others; make it readable by you alone (mode 600)"_L1},
    Entry{ErrorCode::KeyFileDamaged, Config,
          "the key file does not hold 32 bytes as hexadecimal or Base64"_L1},
    Entry{ErrorCode::Malformed, DataError, {}},
    Entry{ErrorCode::Crypto, Software, "a cryptographic operation failed"_L1},
    Entry{ErrorCode::Untrusted, NoPermission,
          "the device's key is not the one that was accepted"_L1},
    Entry{ErrorCode::NoUsableDevice, Unavailable,
          "the recipient has no device that can be encrypted for; the message waits"_L1},
    Entry{ErrorCode::NotConnected, TempFail, "not connected"_L1},
    Entry{ErrorCode::Timeout, TempFail, "no answer in time"_L1},
    Entry{ErrorCode::HostNotFound, NoHost, "the server's name is not known to DNS"_L1},
    Entry{ErrorCode::HostUnknown, NoHost, "the server does not serve this address's domain"_L1},
    Entry{ErrorCode::ConnectionRefused, TempFail, "the server refuses connections"_L1},
    Entry{ErrorCode::NetworkUnreachable, TempFail, "the server can't be reached from here"_L1},
    Entry{ErrorCode::TlsFailed, TempFail, "no secure connection could be made"_L1},
    Entry{ErrorCode::CertificateExpired, NoPermission,
          "the server's certificate has expired, or this computer's clock is wrong"_L1},
    Entry{ErrorCode::CertificateUntrusted, NoPermission,
          "the server's certificate is not signed by anyone trusted here; see --ca-file"_L1},
    Entry{ErrorCode::CertificateWrongHost, NoPermission,
          "the server's certificate is for another name"_L1},
    Entry{ErrorCode::AuthenticationFailed, NoPermission,
          "the server refuses this address or password"_L1},
    Entry{ErrorCode::AccountDisabled, NoPermission, "the server has disabled the account"_L1},
    Entry{ErrorCode::MechanismTooWeak, NoPermission,
          "the server offers no login that is safe enough"_L1},
    Entry{ErrorCode::StreamError, TempFail, "the server closed the connection"_L1},
    Entry{ErrorCode::Replaced, TempFail, "another program took over the connection"_L1},
    Entry{ErrorCode::PolicyViolation, Unavailable, "the server refused what was sent"_L1},
    Entry{ErrorCode::NamesUnanswered, TempFail, "no name server answers"_L1},
    Entry{ErrorCode::NamesFailed, TempFail, "the name servers can't answer at the moment"_L1},
    Entry{ErrorCode::WebPageAnswered, TempFail,
          "a web page answers in place of the server: this network may want a login"_L1},
    Entry{ErrorCode::CertificateNotYetValid, NoPermission,
          "the server's certificate is not valid yet by this computer's clock"_L1},
    Entry{ErrorCode::LoginUnavailable, TempFail,
          "the server can't check passwords at the moment"_L1},
    Entry{ErrorCode::Moved, TempFail, "the server sent us to another one"_L1},
    Entry{ErrorCode::RemoteServerDown, TempFail, "the other side's server can't be reached"_L1},
    Entry{ErrorCode::PerhapsSent, Unavailable,
          "it waited when the backup was made, and may have been sent since"_L1},
    Entry{ErrorCode::NotMember, NoPermission, "only its members may enter"_L1},
    Entry{ErrorCode::Banned, NoPermission, "the group has shut you out"_L1},
    Entry{ErrorCode::NotAllowed, NoPermission, "your role in the group does not allow that"_L1},
    Entry{ErrorCode::NotJoined, TempFail, "you are not in that group"_L1},
    Entry{ErrorCode::NicknameTaken, CantCreate, "somebody else has that nickname there"_L1},
    Entry{ErrorCode::RoomGone, NoUser, "there is no such group (any more)"_L1},
    Entry{ErrorCode::RoomFull, TempFail, "the group takes nobody in at the moment"_L1},
    Entry{ErrorCode::PasswordNeeded, NoPermission, "the group wants a password"_L1},
    Entry{ErrorCode::RemoteRefused, Unavailable, "the other side refused it"_L1},
    Entry{ErrorCode::NoUploadService, Unavailable, "the account's server takes no files"_L1},
    Entry{ErrorCode::UploadRefused, Unavailable, "the server did not take the file"_L1},
    Entry{ErrorCode::StorageFull, TempFail, "the server has no room for files at the moment"_L1},
    Entry{ErrorCode::Stalled, TempFail, "the transfer stood still for too long"_L1},
    Entry{ErrorCode::TransferBroken, TempFail, "the transfer was broken off"_L1},
    Entry{ErrorCode::FileGone, NoUser, "the server does not have the file any more"_L1},
    Entry{ErrorCode::FileAwaited, TempFail,
          "the server does not have the file any more; devices that may have it were asked"_L1},
    Entry{ErrorCode::NotWhatWasSent, DataError,
          "what came is not what the sender announced; it was thrown away"_L1},
    Entry{ErrorCode::InsecureLink, NoPermission, "the file's address is not protected"_L1},
    Entry{ErrorCode::UnknownPicture, DataError, "the picture can't be opened"_L1},
    Entry{ErrorCode::PictureTooLarge, DataError, "the picture has too many pixels"_L1},
    Entry{ErrorCode::InvalidAddress, DataError, "that is not an address like name@example.org"_L1},
    Entry{ErrorCode::InvalidInput, DataError, {}},
    Entry{ErrorCode::TooLarge, DataError, "too large for the server"_L1},
    Entry{ErrorCode::Unsupported, Unavailable, {}},
    Entry{ErrorCode::Cancelled, TempFail, "cancelled"_L1},
    Entry{ErrorCode::Io, IoError, "a file can't be read or written"_L1},
};

const Entry *find(ErrorCode code)
{
    const auto found = std::ranges::find(entries, code, &Entry::code);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

int exitCode(ErrorCode code)
{
    const Entry *entry = find(code);
    return entry ? entry->exit : Software;
}

QString sentence(const Error &error)
{
    const Entry *entry = find(error.code);
    if (!entry) {
        return u"something went wrong (%1)"_s.arg(error.name())
            + (error.detail.isEmpty() ? QString() : u": "_s + error.detail);
    }
    if (entry->text.isEmpty()) {
        return error.detail.isEmpty() ? error.name() : error.detail;
    }
    if (error.detail.isEmpty()) {
        return entry->text;
    }
    return u"%1 (%2)"_s.arg(entry->text, error.detail);
}

} // namespace Ninelives::Ctl
