// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Vault.h"

#include "core/crypto/Kdf.h"

#include <QTimer>
#include <QUuid>

#include <sodium.h>

#include <memory>

namespace Ninelives {

namespace {

constexpr qsizetype boxKeyBytes = crypto_secretbox_KEYBYTES;
constexpr qsizetype nonceBytes = crypto_secretbox_NONCEBYTES;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Error noKeyForStore()
{
    return Error{ErrorCode::NoKey,
                 QStringLiteral("there is a store, but no key of it; a new key would not open it")};
}

Error otherSource()
{
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("the key of this profile comes from another source")};
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<SecretBytes> wrappingKey(const QString &passphrase, const QByteArray &salt,
                                const PassphraseCost &cost)
{
    if (passphrase.isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("the passphrase is empty")};
    }
    // Keyboards differ in how they compose the same letter.
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes key = SecretBytes::zeros(boxKeyBytes);
    const int failed =
        crypto_pwhash(key.data(), boxKeyBytes, utf8.constData(),
                      static_cast<unsigned long long>(utf8.size()), raw(salt), cost.operations,
                      static_cast<size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    wipe(utf8);
    if (failed != 0) {
        return Error{ErrorCode::Crypto, QStringLiteral("not enough memory to derive the key")};
    }
    return key;
}

Result<QByteArray> wrap(const SecretBytes &key, const SecretBytes &wrapping)
{
    if (key.size() != boxKeyBytes) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("size of the key")};
    }
    const QByteArray nonce = randomBytes(nonceBytes);
    QByteArray box(crypto_secretbox_MACBYTES + boxKeyBytes, '\0');
    if (crypto_secretbox_easy(reinterpret_cast<unsigned char *>(box.data()), key.data(),
                              boxKeyBytes, raw(nonce), wrapping.data())
        != 0) {
        return Error{ErrorCode::Crypto, QStringLiteral("wrapping the key")};
    }
    return nonce + box;
}

Result<SecretBytes> unwrap(const QByteArray &wrapped, const SecretBytes &wrapping)
{
    const QByteArray box = wrapped.mid(nonceBytes);
    SecretBytes key = SecretBytes::zeros(boxKeyBytes);
    if (crypto_secretbox_open_easy(key.data(), raw(box),
                                   static_cast<unsigned long long>(box.size()), raw(wrapped),
                                   wrapping.data())
        != 0) {
        return Error{ErrorCode::WrongKey, QStringLiteral("the passphrase does not fit")};
    }
    return key;
}

Result<void> writeWrapped(const QString &folder, const QString &profileId, const SecretBytes &key,
                          const QString &passphrase, const PassphraseCost &cost)
{
    if (!cost.isSane()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("cost of the passphrase")};
    }
    VaultFile vault{
        profileId, KeySource::Passphrase, cost, randomBytes(crypto_pwhash_SALTBYTES), {}};
    const auto wrapping = wrappingKey(passphrase, vault.salt, cost);
    if (!wrapping) {
        return wrapping.error();
    }
    const auto wrapped = wrap(key, *wrapping);
    if (!wrapped) {
        return wrapped.error();
    }
    vault.wrapped = *wrapped;
    return writeVaultFile(folder, vault);
}

/// The key goes into the keyring first and vault.json follows: a crash in between leaves an entry
/// that nothing refers to, and no store.
void makeInKeyring(Keyring &keyring, const QString &folder, const QString &profileId,
                   const Reply<SecretBytes> &reply)
{
    auto key = std::make_shared<SecretBytes>(SecretBytes::random(boxKeyBytes));
    keyring.write(profileId, *key, [key, folder, profileId, reply](const Result<void> &written) {
        if (!written) {
            reply(written.error());
            return;
        }
        const auto noted =
            writeVaultFile(folder, VaultFile{profileId, KeySource::Keyring, {}, {}, {}});
        noted ? reply(std::move(*key)) : reply(noted.error());
    });
}

} // namespace

Vault::Vault(QString folder, bool storeExists)
    : m_folder(std::move(folder)), m_storeExists(storeExists)
{}

Result<std::optional<KeySource>> Vault::source() const
{
    const auto vault = readVaultFile(m_folder);
    if (!vault) {
        return vault.error();
    }
    return *vault ? std::optional((*vault)->source) : std::nullopt;
}

Result<SecretBytes> Vault::fromPassphrase(const QString &passphrase,
                                          const PassphraseCost &cost) const
{
    const auto vault = readVaultFile(m_folder);
    if (!vault) {
        return vault.error();
    }
    if (!*vault) {
        if (m_storeExists) {
            return noKeyForStore();
        }
        SecretBytes key = SecretBytes::random(boxKeyBytes);
        const auto written = writeWrapped(m_folder, newProfileId(), key, passphrase, cost);
        return written ? Result<SecretBytes>(std::move(key)) : Result<SecretBytes>(written.error());
    }
    if ((*vault)->source != KeySource::Passphrase) {
        return otherSource();
    }
    const auto wrapping = wrappingKey(passphrase, (*vault)->salt, (*vault)->cost);
    if (!wrapping) {
        return wrapping.error();
    }
    return unwrap((*vault)->wrapped, *wrapping);
}

Result<void> Vault::changePassphrase(const SecretBytes &key, const QString &passphrase,
                                     const PassphraseCost &cost) const
{
    const auto vault = readVaultFile(m_folder);
    if (!vault) {
        return vault.error();
    }
    if (!*vault || (*vault)->source != KeySource::Passphrase) {
        return otherSource();
    }
    return writeWrapped(m_folder, (*vault)->profileId, key, passphrase, cost);
}

void Vault::fromKeyring(Keyring &keyring, const Reply<SecretBytes> &reply) const
{
    const auto later = [reply](const Error &error) {
        QTimer::singleShot(0, [reply, error] { reply(error); });
    };
    const auto vault = readVaultFile(m_folder);
    if (!vault) {
        later(vault.error());
        return;
    }
    if (*vault && (*vault)->source != KeySource::Keyring) {
        later(otherSource());
        return;
    }
    if (!*vault) {
        m_storeExists ? later(noKeyForStore())
                      : makeInKeyring(keyring, m_folder, newProfileId(), reply);
        return;
    }
    const QString id = (*vault)->profileId;
    keyring.read(
        id,
        [&keyring, folder = m_folder, exists = m_storeExists, id,
         reply](Result<SecretBytes> found) {
            if (!found && found.error().code == ErrorCode::NotFound) {
                exists ? reply(noKeyForStore()) : makeInKeyring(keyring, folder, id, reply);
                return;
            }
            if (found && found->size() != boxKeyBytes) {
                reply(Error{ErrorCode::Malformed, QStringLiteral("the keyring's entry is no key")});
                return;
            }
            reply(std::move(found));
        });
}

} // namespace Ninelives
