// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Vault.h"

#include "core/crypto/Kdf.h"
#include "core/crypto/PassphraseKey.h"

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

Error vaultMissing()
{
    return Error{ErrorCode::VaultMissing, {}};
}

Error keyGone(const QString &why)
{
    return Error{ErrorCode::KeyGone, why};
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

/// Twelve words are 128 bits by chance, which no amount of guessing finds: nothing has to be made
/// slow, and the store opens at once (DESIGN: Argon2id is for what people think up).
SecretBytes wordsKey(const SecretBytes &entropy, const QByteArray &salt)
{
    QByteArray derived = hkdfSha256(entropy.view(), salt, "ninelives recovery words", boxKeyBytes);
    SecretBytes key = SecretBytes::copyOf(derived);
    wipe(derived);
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
        return Error{ErrorCode::WrongKey, QStringLiteral("it does not fit the wrapped key")};
    }
    return key;
}

/// `vault` with the key wrapped by a passphrase; what else it has stays.
Result<void> writeWrapped(const QString &folder, VaultFile vault, const SecretBytes &key,
                          const QString &passphrase, const PassphraseCost &cost)
{
    vault.source = KeySource::Passphrase;
    vault.cost = cost;
    vault.salt = randomBytes(passphraseSaltBytes);
    const auto wrapping = keyFromPassphrase(passphrase, vault.salt, cost);
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
            writeVaultFile(folder, VaultFile{profileId, KeySource::Keyring, {}, {}, {}, {}});
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
            return vaultMissing();
        }
        SecretBytes key = SecretBytes::random(boxKeyBytes);
        VaultFile made;
        made.profileId = newProfileId();
        const auto written = writeWrapped(m_folder, made, key, passphrase, cost);
        return written ? Result<SecretBytes>(std::move(key)) : Result<SecretBytes>(written.error());
    }
    if ((*vault)->source != KeySource::Passphrase) {
        return otherSource();
    }
    const auto wrapping = keyFromPassphrase(passphrase, (*vault)->salt, (*vault)->cost);
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
    return writeWrapped(m_folder, **vault, key, passphrase, cost);
}

Result<bool> Vault::hasWords() const
{
    const auto vault = readVaultFile(m_folder);
    if (!vault) {
        return vault.error();
    }
    return *vault && (*vault)->recovery.has_value();
}

Result<void> Vault::setWords(const SecretBytes &key, const SecretBytes &entropy) const
{
    auto vault = readVaultFile(m_folder);
    if (!vault) {
        return vault.error();
    }
    if (!*vault) {
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("the key of this profile lies in a file of the user")};
    }
    if (entropy.size() != wordsBytes) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("size of the words")};
    }
    RecoveryWrap recovery{randomBytes(passphraseSaltBytes), {}};
    const auto wrapped = wrap(key, wordsKey(entropy, recovery.salt));
    if (!wrapped) {
        return wrapped.error();
    }
    recovery.wrapped = *wrapped;
    (*vault)->recovery = recovery;
    return writeVaultFile(m_folder, **vault);
}

Result<SecretBytes> Vault::fromWords(const SecretBytes &entropy) const
{
    const auto vault = readVaultFile(m_folder);
    if (!vault) {
        return vault.error();
    }
    if (!*vault && m_storeExists) {
        return vaultMissing();
    }
    if (!*vault || !(*vault)->recovery) {
        return Error{ErrorCode::NoKey, QStringLiteral("no recovery words were made")};
    }
    const RecoveryWrap &recovery = *(*vault)->recovery;
    return unwrap(recovery.wrapped, wordsKey(entropy, recovery.salt));
}

void Vault::renewKeyring(Keyring &keyring, const SecretBytes &key, const Reply<void> &reply) const
{
    const auto vault = readVaultFile(m_folder);
    if (!vault || !*vault) {
        const Error error = vault ? vaultMissing() : vault.error();
        QTimer::singleShot(0, [reply, error] { reply(error); });
        return;
    }
    keyring.write((*vault)->profileId, key,
                  [folder = m_folder, vault = **vault, reply](const Result<void> &written) {
                      VaultFile renewed = vault;
                      renewed.source = KeySource::Keyring;
                      renewed.cost = {};
                      renewed.salt.clear();
                      renewed.wrapped.clear();
                      const bool asBefore = renewed == vault;
                      reply(!written || asBefore ? written : writeVaultFile(folder, renewed));
                  });
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
        m_storeExists ? later(vaultMissing())
                      : makeInKeyring(keyring, m_folder, newProfileId(), reply);
        return;
    }
    const QString id = (*vault)->profileId;
    // Where words were made there was a store, and a new key would take their wrap away.
    const bool keyExists = m_storeExists || (*vault)->recovery.has_value();
    keyring.read(id,
                 [&keyring, folder = m_folder, keyExists, id, reply](Result<SecretBytes> found) {
                     if (!found && found.error().code == ErrorCode::NotFound) {
                         keyExists ? reply(keyGone(found.error().detail))
                                   : makeInKeyring(keyring, folder, id, reply);
                         return;
                     }
                     if (found && found->size() != boxKeyBytes) {
                         reply(keyGone(QStringLiteral("the keyring's entry is no key")));
                         return;
                     }
                     reply(std::move(found));
                 });
}

} // namespace Ninelives
