// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Composition.h"

#include "core/crypto/DesktopKeyring.h"
#include "core/crypto/KeyFile.h"
#include "core/crypto/Vault.h"
#include "core/engine/Pending.h"
#include "core/health/SystemProbes.h"
#include "core/storage/Database.h"
#include "core/xmpp/XmppTransport.h"

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
    : QObject(parent), m_options(std::move(options)), m_keyring(std::make_unique<DesktopKeyring>()),
      m_engine(std::make_unique<Engine>(
          EngineOptions{m_options.folder,
                        [this](const Account &account, const AccountSecrets &secrets) {
                            return makeXmppTransport(account, secrets, m_clock);
                        },
                        &m_clock, [] { return std::make_unique<SystemProbes>(); }}))
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

Answer<void> Composition::open()
{
    const PendingPtr<void> pending = makePending<void>();
    Answer<void> answer = pending->future();
    findKey([this, pending](Result<SecretBytes> key) {
        if (!key) {
            pending->answer(key.error());
            return;
        }
        m_engine->open(std::move(key).value()).then(this, [pending](const Result<void> &opened) {
            pending->answer(opened);
        });
    });
    return answer;
}

void Composition::findKey(const Reply<SecretBytes> &reply)
{
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

} // namespace Ninelives
