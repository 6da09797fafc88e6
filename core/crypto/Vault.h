// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Keyring.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/VaultFile.h"

#include <QString>

#include <optional>

namespace Ninelives {

/// The 32-byte database key of one profile folder: from the desktop's keyring, or wrapped by a
/// passphrase. (A key file needs no vault: keyFromFile().) A first use makes the key, but never
/// when `storeExists` or recovery words were made: a new key would not open that store. The answer
/// is VaultMissing or KeyGone then, by what is no longer there.
///
/// Other answers: WrongKey (wrong passphrase), VaultDamaged (also hostile or unreadable),
/// Unsupported (vault.json is newer), InvalidInput (this profile's key comes from the other source,
/// or the passphrase is empty), Crypto (not enough memory for Argon2id), Io (it can't be written).
class Vault
{
public:
    /// Only remembers the arguments. `storeExists`: Database::exists(folder).
    Vault(QString folder, bool storeExists);

    /// Which source this profile uses; none before the first use.
    [[nodiscard]] Result<std::optional<KeySource>> source() const;

    /// Derives a key from the passphrase (Argon2id, 256 MiB, about a second; call it on a pool
    /// thread) and unwraps the database key. The first use makes the key; `cost` counts only then.
    [[nodiscard]] Result<SecretBytes> fromPassphrase(const QString &passphrase,
                                                     const PassphraseCost &cost = {}) const;
    /// Wraps the same key under another passphrase: `key` as fromPassphrase() returned it.
    [[nodiscard]] Result<void> changePassphrase(const SecretBytes &key, const QString &passphrase,
                                                const PassphraseCost &cost = {}) const;

    // Recovery words: the same key wrapped a second time, for when the keyring or the passphrase is
    // gone. WordList turns the 16 bytes into words.
    static constexpr qsizetype wordsBytes = 16;
    [[nodiscard]] Result<bool> hasWords() const;
    /// From now on these open the store, and earlier ones do not. `key` is the one that opens it
    /// now. Unsupported where there is no vault (the key lies in a file), InvalidInput (size).
    [[nodiscard]] Result<void> setWords(const SecretBytes &key, const SecretBytes &entropy) const;
    /// Fast. NoKey when no words were made, VaultMissing when what they open is gone, WrongKey when
    /// these are others.
    [[nodiscard]] Result<SecretBytes> fromWords(const SecretBytes &entropy) const;
    /// Puts the key, which opens the store, into the keyring (again); from now on it comes from
    /// there. KeyringLocked, NoKeyring or NoKey: nothing has changed then.
    void renewKeyring(Keyring &keyring, const SecretBytes &key, const Reply<void> &reply) const;

    /// Asks the keyring, which must live until it has answered; its refusals (KeyringLocked,
    /// NoKeyring, NoKey) are passed on. The vault itself may be destroyed meanwhile.
    void fromKeyring(Keyring &keyring, const Reply<SecretBytes> &reply) const;

private:
    QString m_folder;
    bool m_storeExists;
};

} // namespace Ninelives
