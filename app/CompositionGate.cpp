// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CompositionGate.h"

#include "core/crypto/Vault.h"
#include "core/crypto/WordList.h"
#include "core/storage/Database.h"

namespace Ninelives {

namespace {

/// A new key can't be put into the keyring either.
bool refusedByKeyring(ErrorCode code)
{
    return code == ErrorCode::NoKey || code == ErrorCode::KeyringLocked
        || code == ErrorCode::NoKeyring;
}

} // namespace

CompositionGate::CompositionGate(ProfileOptions options, QObject *parent)
    : ProfileGate(parent), m_options(std::move(options)), m_composition(m_options)
{}

bool CompositionGate::isNew() const
{
    return !Database::exists(m_options.folder);
}

bool CompositionGate::mayChoosePassphrase() const
{
    const Result<std::optional<KeySource>> source = Vault(m_options.folder, !isNew()).source();
    return isNew() && source && !source->has_value();
}

bool CompositionGate::usesPassphrase() const
{
    const Result<std::optional<KeySource>> source =
        Vault(m_options.folder, Database::exists(m_options.folder)).source();
    return source && *source == KeySource::Passphrase;
}

void CompositionGate::open()
{
    // Asked at once, so that nobody waits for a keyring that has nothing for this profile.
    if (m_options.keyFile.isEmpty() && !m_passphraseGiven && usesPassphrase()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT passphraseNeeded(false, false); }, Qt::QueuedConnection);
        return;
    }
    m_composition.open().then(this, [this](const Result<void> &result) { finish(result); });
}

void CompositionGate::unlock(const QString &passphrase)
{
    m_passphraseGiven = true;
    m_composition.setPassphrase(passphrase);
    open();
}

bool CompositionGate::hasWords() const
{
    const Result<bool> made = Vault(m_options.folder, !isNew()).hasWords();
    return made && *made;
}

void CompositionGate::useWords(const QString &text)
{
    constexpr qsizetype wanted = 12;
    const auto refuse = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT wordsRefused(error); }, Qt::QueuedConnection);
    };
    const QStringList words = WordList::split(text);
    if (words.size() != wanted) {
        refuse({ErrorCode::InvalidInput, QString::number(words.size())});
        return;
    }
    const Result<SecretBytes> entropy = WordList::decode(words);
    Result<SecretBytes> key = entropy ? Vault(m_options.folder, !isNew()).fromWords(*entropy)
                                      : Result<SecretBytes>(entropy.error());
    if (!key) {
        refuse(key.error());
        return;
    }
    m_composition.setRecoveredKey(std::move(key).value());
    if (m_options.keyFile.isEmpty() && usesPassphrase()) {
        // The old one is forgotten: a new one takes its place, and then the chats open.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT passphraseNeeded(true, false); }, Qt::QueuedConnection);
        return;
    }
    m_composition.open().then(this, [this](const Result<void> &result) { finish(result); });
}

void CompositionGate::finish(const Result<void> &result)
{
    if (result) {
        Q_EMIT opened(&m_composition.engine());
        return;
    }
    const ErrorCode code = result.error().code;
    const bool keyring = m_options.keyFile.isEmpty() && !m_passphraseGiven;
    if (m_passphraseGiven && code == ErrorCode::WrongKey) {
        m_passphraseGiven = false;
        Q_EMIT passphraseNeeded(false, true);
    } else if (keyring && refusedByKeyring(code) && mayChoosePassphrase()) {
        Q_EMIT passphraseNeeded(true, false);
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace Ninelives
