// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives {

/// What went wrong, as a reason that a program can decide on. Words for people are made from it by
/// the user interface; `Error::detail` is for logs and bug reports only.
enum class ErrorCode : quint8 {
    // Storage
    WrongKey,       ///< the file is one of ours (or encrypted), but this key does not open it
    NotADatabase,   ///< the file exists and is not a store of ours
    NewerSchema,    ///< written by a newer program; nothing was changed
    InUse,          ///< another process has the profile open
    DiskFull,
    Corrupt,
    Truncated,      ///< the file ends in the middle
    ReadOnly,
    Sql,            ///< any other failure of the database
    NotFound,
    AlreadyExists,
    // Keys and encryption
    NoKey,          ///< the keyring did not give the key, or none was made
    KeyringLocked,  ///< the keyring is there, but locked for us
    NoKeyring,      ///< no keyring answers
    KeyGone,        ///< the keyring works, but no longer has the key of the store
    VaultMissing,   ///< vault.json does not lie beside the store
    VaultDamaged,   ///< vault.json is not as we write it, or can't be read
    KeyFileMissing,
    KeyFileUnreadable,
    KeyFileExposed, ///< others may read or change the file with the key
    KeyFileDamaged, ///< the file holds no key
    Crypto,         ///< a primitive refused its input, or ran out of memory
    NotForUs,       ///< encrypted, but none of the keys is for this device
    NoSession,      ///< a ratchet message without a session that could open it
    Duplicate,      ///< this ciphertext was decrypted before
    Malformed,      ///< damaged, truncated, forged or not of the stated format
    Untrusted,      ///< the identity key is not the one that was accepted
    NoUsableDevice, ///< no device of the recipient can be encrypted for
    UnknownScheme,  ///< a kind of encryption that we do not know
    // Network
    NotConnected,
    Timeout,
    HostNotFound,
    ConnectionRefused,
    NetworkUnreachable,
    TlsFailed,
    CertificateExpired,
    CertificateUntrusted,
    CertificateWrongHost,
    AuthenticationFailed,
    AccountDisabled,
    MechanismTooWeak, ///< the server offers nothing as strong as we require
    StreamError,
    HostUnknown,
    Replaced,
    PolicyViolation,
    NamesUnanswered,  ///< no name server answered in time
    NamesFailed,      ///< a name server answered that it can't answer
    WebPageAnswered,  ///< a web page came where the server was expected: a login page in the way
    CertificateNotYetValid, ///< … by this computer's clock
    LoginUnavailable, ///< the server can't check passwords at the moment
    Moved,            ///< the server sent us to another one; its name is in `detail`
    RemoteServerDown, ///< the other side's server can't be reached by ours
    PerhapsSent,      ///< it waited in a backup, and nobody can tell whether it was sent since
    // Rooms
    NotMember,      ///< only members may enter
    Banned,
    NotAllowed,     ///< the role or affiliation does not suffice
    NotJoined,      ///< the room does not know us (any more)
    NicknameTaken,
    RoomGone,
    RoomFull,
    PasswordNeeded,
    RemoteRefused,    ///< an error stanza answered us; its condition is in `detail`
    // Photos and files
    NoUploadService, ///< the account's server has no place for files
    UploadRefused,   ///< the place for files did not take it (HTTP 4xx)
    StorageFull, ///< the server has no room for it (HTTP 507, or the account's share is used up)
    Stalled, ///< a transfer did not move for too long
    TransferBroken, ///< a transfer ended in the middle, or the server failed (HTTP 5xx)
    FileGone, ///< the server does not have the file (any more)
    FileAwaited, ///< the same; other devices were asked to bring it up again
    NotWhatWasSent, ///< what was fetched is not what the sender announced
    InsecureLink, ///< the address is not protected by TLS
    UnknownPicture, ///< no picture of a kind that we open
    PictureTooLarge, ///< it has more pixels than can be made ready for sending
    // Input and the rest
    InvalidAddress,
    InvalidInput,
    TooLarge,
    Unsupported,
    Cancelled,
    Io,
    Internal,
};

/// A failure as a value: a reason to decide on, and technical detail for a log.
/// `detail` never holds a message's text, a password or a key.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    /// True when the same call may succeed later with nothing changed by the user.
    [[nodiscard]] bool retryable() const;
    /// A stable, English, machine-readable name such as "wrong-key", for JSON and logs.
    [[nodiscard]] QString name() const;

    bool operator==(const Error &) const = default;
};

/// The stable name of `code` ("wrong-key"); never translated, never renamed once released.
[[nodiscard]] QString errorName(ErrorCode code);
/// The code with this stable name, or Internal when there is none.
[[nodiscard]] ErrorCode errorFromName(QStringView name);

} // namespace Ninelives
