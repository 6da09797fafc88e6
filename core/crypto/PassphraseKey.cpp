// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/PassphraseKey.h"

#include "core/crypto/Kdf.h"

#include <sodium.h>

namespace Ninelives {

static_assert(passphraseSaltBytes == crypto_pwhash_SALTBYTES);

Result<SecretBytes> keyFromPassphrase(const QString &passphrase, const QByteArray &salt,
                                      const PassphraseCost &cost)
{
    constexpr qsizetype derivedBytes = 32;
    if (passphrase.isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("the passphrase is empty")};
    }
    if (salt.size() != passphraseSaltBytes || !cost.isSane()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("cost or salt of the passphrase")};
    }
    SecretBytes key = SecretBytes::zeros(derivedBytes); // makes libsodium ready
    // Keyboards differ in how they compose the same letter.
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed =
        crypto_pwhash(key.data(), static_cast<unsigned long long>(derivedBytes), utf8.constData(),
                      static_cast<unsigned long long>(utf8.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), cost.operations,
                      static_cast<size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    wipe(utf8);
    if (failed != 0) {
        return Error{ErrorCode::Crypto, QStringLiteral("not enough memory to derive the key")};
    }
    return key;
}

} // namespace Ninelives
