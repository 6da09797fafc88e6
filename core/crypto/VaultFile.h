// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Ninelives {

/// Where the key of a profile comes from.
enum class KeySource : quint8 { Keyring, Passphrase };

/// How much work Argon2id does. Fixed bounds keep a damaged or hostile file from taking all memory.
struct PassphraseCost {
    quint64 operations = 3; ///< libsodium's "moderate"
    quint64 memoryBytes = 256 * 1024 * 1024;

    [[nodiscard]] bool isSane() const;
    bool operator==(const PassphraseCost &) const = default;
};

/// The key of the store, wrapped by the recovery words.
struct RecoveryWrap {
    QByteArray salt; ///< 16 bytes
    QByteArray wrapped; ///< nonce, then the encrypted key

    bool operator==(const RecoveryWrap &) const = default;
};

/// What `vault.json` in the profile folder says. Nothing in it is secret: it names the place of the
/// key, or holds it wrapped by the passphrase.
struct VaultFile {
    QString profileId; ///< UUID; the name of the keyring's entry
    KeySource source = KeySource::Keyring;
    PassphraseCost cost;
    QByteArray salt; ///< 16 bytes
    QByteArray wrapped; ///< nonce, then the encrypted key
    std::optional<RecoveryWrap> recovery;

    bool operator==(const VaultFile &) const = default;
};

/// Reads it; none when there is no such file. VaultDamaged for anything that we would not write
/// ourselves or that cannot be read, Unsupported for a newer format or an unknown source.
[[nodiscard]] Result<std::optional<VaultFile>> readVaultFile(const QString &folder);

/// Writes it, completely or not at all, making the folder when there is none.
[[nodiscard]] Result<void> writeVaultFile(const QString &folder, const VaultFile &vault);

} // namespace Ninelives
