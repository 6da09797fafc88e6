// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Composition.h"

#include "app/desktop/SystemKeyring.h"
#include "core/base/Log.h"
#include "core/crypto/KeyFile.h"
#include "core/crypto/Vault.h"
#include "core/engine/Pending.h"
#include "core/health/SystemProbes.h"
#include "core/storage/Database.h"
#include "core/xmpp/XmppTransport.h"
#include "core/xmpp/registration/Registrar.h"

#include <QStandardPaths>
#include <QThreadPool>

#include <utility>

namespace Ninelives {

namespace {

/// Deriving the key takes a second and much memory: not on a thread that anybody waits for.
void deriveKey(QObject *context, const Vault &vault, const QString &passphrase,
               const Reply<SecretBytes> &reply)
{
    QThreadPool::globalInstance()->start([context, vault, passphrase, reply]() {
        // Functors must be copyable; the key is not.
        const auto key = std::make_shared<Result<SecretBytes>>(vault.fromPassphrase(passphrase));
        QMetaObject::invokeMethod(
            context, [reply, key]() { reply(std::move(*key)); }, Qt::QueuedConnection);
    });
}

} // namespace

QString ProfileOptions::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/profile");
}

Composition::Composition(ProfileOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_keyring(systemKeyring()),
      m_engine(std::make_unique<Engine>(
          EngineOptions{m_options.folder,
                        [this](const Account &account, const AccountSecrets &secrets) {
                            return makeXmppTransport(account, secrets, m_clock);
                        },
                        &m_clock, [] { return std::make_unique<SystemProbes>(); },
                        [] { return std::make_unique<Registrar>(); }}))
{}

Composition::~Composition()
{
    // A key that is still being derived answers to this object.
    QThreadPool::globalInstance()->waitForDone();
}

void Composition::setPassphrase(const QString &passphrase)
{
    m_options.usePassphrase = true;
    m_options.passphrase = passphrase;
}

void Composition::setRecoveredKey(SecretBytes key)
{
    m_options.usePassphrase = false;
    m_recovered = std::move(key);
}

Answer<void> Composition::open()
{
    const PendingPtr<void> pending = makePending<void>();
    Answer<void> answer = pending->future();
    findKey([this, pending](Result<SecretBytes> key) {
        if (!key) {
            pending->answer(key.error());
            return;
        }
        m_engine->open(std::move(key).value())
            .then(this, [this, pending](const Result<void> &opened) {
                if (opened && !m_recovered.isEmpty()) {
                    keepRecovered();
                }
                pending->answer(opened);
            });
    });
    return answer;
}

void Composition::findKey(const Reply<SecretBytes> &reply)
{
    if (!m_recovered.isEmpty()) {
        recoverKey(reply);
        return;
    }
    const bool storeExists = Database::exists(m_options.folder);
    if (!m_options.keyFile.isEmpty()) {
        reply(keyFromFile(m_options.keyFile, storeExists));
        return;
    }
    const Vault vault(m_options.folder, storeExists);
    if (m_options.usePassphrase) {
        deriveKey(this, vault, m_options.passphrase, reply);
        return;
    }
    vault.fromKeyring(*m_keyring, reply);
}

/// The key that the words gave, after a new passphrase has wrapped it where one was set.
void Composition::recoverKey(const Reply<SecretBytes> &reply)
{
    if (!m_options.usePassphrase) {
        reply(SecretBytes::copyOf(m_recovered.view()));
        return;
    }
    const auto key = std::make_shared<SecretBytes>(SecretBytes::copyOf(m_recovered.view()));
    QThreadPool::globalInstance()->start([this, vault = Vault(m_options.folder, true),
                                          passphrase = m_options.passphrase, key, reply]() {
        const Result<void> changed = vault.changePassphrase(*key, passphrase);
        QMetaObject::invokeMethod(
            this,
            [reply, key, changed]() { changed ? reply(std::move(*key)) : reply(changed.error()); },
            Qt::QueuedConnection);
    });
}

/// The store is open: from now on the keyring knows the key again.
void Composition::keepRecovered()
{
    const SecretBytes key = std::move(m_recovered);
    if (m_options.usePassphrase || !m_options.keyFile.isEmpty()) {
        return; // the key stays where the user keeps it
    }
    Vault(m_options.folder, true).renewKeyring(*m_keyring, key, [](const Result<void> &kept) {
        if (!kept) {
            qCWarning(logEngine) << "the keyring has no key: the words are needed again";
        }
    });
}

} // namespace Ninelives
