// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ExplainedKeyring.h"

#include "app/desktop/SystemKeyring.h"
#include "core/crypto/DesktopKeyring.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QMap>

#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5'000;

using Attributes = QMap<QString, QString>;

QDBusMessage secretCall(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    // Whoever refused would have started it.
    call.setAutoStartService(false);
    return call;
}

QDBusMessage serviceCall(const QString &method)
{
    return secretCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
}

bool nobodyAnswers(const QDBusMessage &answer)
{
    const QDBusError error(answer);
    return error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected
        || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
}

/// Nobody is there: that explains a failure, but not an entry that is missing.
Error withoutService(const Error &error)
{
    return error.code == ErrorCode::NoKey ? Error{ErrorCode::NoKeyring, error.detail} : error;
}

/// The Secret Service beside KWallet knows nothing of what lies in KWallet.
bool usesKWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1);
}

} // namespace

ExplainedKeyring::ExplainedKeyring(std::unique_ptr<Keyring> keyring,
                                   std::function<QDBusConnection()> bus)
    : m_keyring(std::move(keyring)), m_bus(std::move(bus))
{
    qDBusRegisterMetaType<Attributes>();
}

void ExplainedKeyring::read(const QString &name, const Reply<SecretBytes> &reply)
{
    m_keyring->read(name, [this, name, reply](Result<SecretBytes> found) {
        if (found) {
            reply(std::move(found));
            return;
        }
        explain(name, found.error(), [reply](const Error &error) { reply(error); });
    });
}

void ExplainedKeyring::write(const QString &name, const SecretBytes &secret,
                             const Reply<void> &reply)
{
    m_keyring->write(name, secret, [this, name, reply](const Result<void> &written) {
        if (written) {
            reply(written);
            return;
        }
        explain(name, written.error(), [reply](const Error &error) { reply(error); });
    });
}

void ExplainedKeyring::remove(const QString &name, const Reply<void> &reply)
{
    m_keyring->remove(name, reply);
}

void ExplainedKeyring::explain(const QString &name, const Error &error, const Explained &reply)
{
    const bool unclear = error.code == ErrorCode::NotFound || error.code == ErrorCode::NoKey;
    if (!unclear || usesKWallet()) {
        reply(error);
        return;
    }
    // Some services unlock before they search, which asks the user again; so this comes first.
    QDBusMessage call = serviceCall(u"ReadAlias"_s);
    call << u"default"_s;
    ask(call, [this, name, error, reply](const QDBusMessage &answer) {
        if (nobodyAnswers(answer)) {
            reply(withoutService(error));
            return;
        }
        const QString path = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (path.isEmpty() || path == "/"_L1) {
            askForLocked(name, error, reply);
            return;
        }
        QDBusMessage get = secretCall(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        ask(get, [this, name, error, reply](const QDBusMessage &property) {
            const auto locked = property.arguments().value(0).value<QDBusVariant>();
            if (locked.variant().toBool()) {
                reply({ErrorCode::KeyringLocked, error.detail});
                return;
            }
            askForLocked(name, error, reply);
        });
    });
}

/// Whether the entry is there, in a keyring that is locked.
void ExplainedKeyring::askForLocked(const QString &name, const Error &error, const Explained &reply)
{
    QDBusMessage call = serviceCall(u"SearchItems"_s);
    call << QVariant::fromValue(Attributes{{u"server"_s, u"ninelives"_s}, {u"user"_s, name}});
    ask(call, [error, reply](const QDBusMessage &answer) {
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(1));
        reply(locked.isEmpty() ? error : Error{ErrorCode::KeyringLocked, error.detail});
    });
}

void ExplainedKeyring::ask(const QDBusMessage &call, const Answered &answered)
{
    const QDBusConnection bus = m_bus();
    if (!bus.isConnected()) { // a watcher would never finish
        answered(QDBusMessage::createError(QDBusError::Disconnected, QString()));
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patienceMs), &m_questions);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_questions,
                     [watcher, answered] {
                         const QDBusMessage answer = watcher->reply();
                         watcher->deleteLater();
                         answered(answer);
                     });
}

std::unique_ptr<Keyring> systemKeyring()
{
    return std::make_unique<ExplainedKeyring>(std::make_unique<DesktopKeyring>(),
                                              &QDBusConnection::sessionBus);
}

} // namespace Ninelives
