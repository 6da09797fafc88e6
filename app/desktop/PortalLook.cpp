// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SystemLook.h"
#include "ui/viewmodels/AppearanceViewModel.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;

/// Asks the settings portal once and hears of changes. Its answers are numbers, 1 for "more".
class PortalLook final : public QObject
{
    Q_OBJECT

public:
    explicit PortalLook(AppearanceViewModel &look) : QObject(&look), m_look(look)
    {
        const bool heard = QDBusConnection::sessionBus().connect(
            portal, portalPath, settingsInterface, u"SettingChanged"_s, this,
            SLOT(take(QString, QString, QDBusVariant)));
        if (heard) {
            ask(u"contrast"_s);
            ask(u"reduced-motion"_s);
        }
    }

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group != appearance) {
            return;
        }
        const bool more = value.variant().toUInt() == 1;
        if (key == "contrast"_L1) {
            m_look.setSystemStrong(more);
        } else if (key == "reduced-motion"_L1) {
            m_look.setSystemLessMotion(more);
        }
    }

private:
    void ask(const QString &key)
    {
        QDBusMessage question =
            QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, u"ReadOne"_s);
        question.setArguments({appearance, key});
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, key](QDBusPendingCallWatcher *done) {
                    const QDBusPendingReply<QDBusVariant> answer = *done;
                    if (answer.isValid()) { // else the desktop does not know it
                        take(appearance, key, answer.value());
                    }
                    done->deleteLater();
                });
    }

    AppearanceViewModel &m_look;
};

} // namespace

void followSystemLook(AppearanceViewModel &look)
{
    if (QDBusConnection::sessionBus().isConnected()) {
        new PortalLook(look); // belongs to `look`
    }
}

} // namespace Ninelives

#include "PortalLook.moc"
