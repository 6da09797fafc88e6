// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopIdle.h"

#include "app/desktop/Idle.h"
#include "app/desktop/WindowIdle.h"
#include "core/base/Clock.h"
#include "core/base/Log.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

const QString monitorService = u"org.gnome.Mutter.IdleMonitor"_s;
const QString monitorPath = u"/org/gnome/Mutter/IdleMonitor/Core"_s;
const QString loginService = u"org.freedesktop.login1"_s;
const QString loginSession = u"org.freedesktop.login1.Session"_s;
const QString busProperties = u"org.freedesktop.DBus.Properties"_s;

struct ScreenSaver {
    QString service;
    QString path;
};

const ScreenSaver freeSaver{u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s};
const ScreenSaver gnomeSaver{u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s};

QDBusMessage callTo(const QString &service, const QString &path, const QString &interface,
                    const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setAutoStartService(false);
    return call;
}

QDBusMessage monitorCall(const QString &method)
{
    return callTo(monitorService, monitorPath, monitorService, method);
}

} // namespace

DesktopIdle::DesktopIdle(const QDBusConnection &session, const QDBusConnection &system,
                         std::unique_ptr<IdlePort> fallback, QObject *parent)
    : IdlePort(parent), m_session(session), m_system(system), m_fallback(std::move(fallback))
{
    connect(m_fallback.get(), &IdlePort::idle, this, [this](qint64 forMs) {
        if (m_source == Source::None) {
            setIdle(true, forMs);
        }
    });
    connect(m_fallback.get(), &IdlePort::back, this, [this] {
        if (m_source == Source::None) {
            setIdle(false, 0);
        }
    });
    m_session.connect(monitorService, monitorPath, monitorService, u"WatchFired"_s, this,
                      SLOT(onWatchFired(uint)));
    auto *watcher = new QDBusServiceWatcher(monitorService, m_session,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_idleWatch = 0;
        m_returnWatch = 0;
        setSource(m_sessionPath.isEmpty() ? Source::None : Source::Hint);
        arm();
    });
    m_hintTimer.setSingleShot(true);
    connect(&m_hintTimer, &QTimer::timeout, this, [this] { setIdle(true, m_afterMs); });
    wireScreenSavers();
    wireSession();
}

DesktopIdle::~DesktopIdle()
{
    disarm();
}

void DesktopIdle::ask(const QDBusConnection &bus, const QDBusMessage &call, Answer answer)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [watcher, answer = std::move(answer)] {
                watcher->deleteLater();
                if (!watcher->isError()) {
                    answer(watcher->reply());
                }
            });
}

// ---- How long nobody has touched anything ----

void DesktopIdle::watch(qint64 afterMs)
{
    m_afterMs = afterMs;
    m_idle = false;
    m_fallback->watch(afterMs);
    disarm();
    arm();
    followHint();
}

void DesktopIdle::arm()
{
    if (m_afterMs <= 0) {
        return;
    }
    const int round = ++m_round;
    QDBusMessage call = monitorCall(u"AddIdleWatch"_s);
    call << quint64(m_afterMs);
    ask(m_session, call, [this, round](const QDBusMessage &reply) {
        if (round == m_round) {
            m_idleWatch = reply.arguments().value(0).toUInt();
            setSource(Source::Monitor);
        }
    });
}

void DesktopIdle::disarm()
{
    ++m_round;
    for (uint *each : {&m_idleWatch, &m_returnWatch}) {
        if (const uint id = std::exchange(*each, 0); id > 0) {
            QDBusMessage call = monitorCall(u"RemoveWatch"_s);
            call << id;
            m_session.asyncCall(call);
        }
    }
}

void DesktopIdle::watchForReturn()
{
    const int round = m_round;
    ask(m_session, monitorCall(u"AddUserActiveWatch"_s), [this, round](const QDBusMessage &reply) {
        if (round == m_round) {
            m_returnWatch = reply.arguments().value(0).toUInt();
        }
    });
}

void DesktopIdle::onWatchFired(uint id)
{
    if (id > 0 && id == m_idleWatch) {
        watchForReturn();
        setIdle(true, m_afterMs);
    } else if (id > 0 && id == m_returnWatch) {
        m_returnWatch = 0; // fires once
        setIdle(false, 0);
    }
}

void DesktopIdle::setSource(Source source)
{
    if (source != m_source) {
        m_source = source;
        qCDebug(logUi) << "idle is known from source" << int(source);
        setIdle(false, 0);
        followHint();
    }
}

void DesktopIdle::setIdle(bool idleNow, qint64 forMs)
{
    if (idleNow == m_idle || (idleNow && m_afterMs <= 0)) {
        return;
    }
    m_idle = idleNow;
    if (idleNow) {
        Q_EMIT idle(forMs);
    } else {
        Q_EMIT back();
    }
}

// ---- The locked screen, and what logind knows ----

void DesktopIdle::wireScreenSavers()
{
    for (const ScreenSaver &saver : {freeSaver, gnomeSaver}) {
        m_session.connect(saver.service, saver.path, saver.service, u"ActiveChanged"_s, this,
                          SLOT(onScreenSaver(bool)));
        ask(m_session, callTo(saver.service, saver.path, saver.service, u"GetActive"_s),
            [this](const QDBusMessage &reply) {
                if (reply.arguments().value(0).toBool()) {
                    onScreenSaver(true);
                }
            });
    }
}

void DesktopIdle::onScreenSaver(bool active)
{
    setLocked(m_saverActive, active);
}

void DesktopIdle::wireSession()
{
    QDBusMessage call =
        callTo(loginService, u"/org/freedesktop/login1/session/auto"_s, busProperties, u"GetAll"_s);
    call << loginSession;
    ask(m_system, call, [this](const QDBusMessage &reply) {
        const auto properties = qdbus_cast<QVariantMap>(reply.arguments().value(0));
        const QString id = properties.value(u"Id"_s).toString();
        QDBusMessage find = callTo(loginService, u"/org/freedesktop/login1"_s,
                                   u"org.freedesktop.login1.Manager"_s, u"GetSession"_s);
        find << id;
        // Changes are told by the session's real path.
        ask(m_system, find, [this, properties](const QDBusMessage &found) {
            m_sessionPath = found.arguments().value(0).value<QDBusObjectPath>().path();
            m_system.connect(loginService, m_sessionPath, busProperties, u"PropertiesChanged"_s,
                             this, SLOT(onSessionProperties(QString, QVariantMap, QStringList)));
            if (m_source == Source::None) {
                setSource(Source::Hint);
            }
            takeSession(properties);
        });
    });
}

void DesktopIdle::onSessionProperties(const QString &interface, const QVariantMap &changed,
                                      const QStringList &)
{
    if (interface == loginSession) {
        takeSession(changed);
    }
}

void DesktopIdle::takeSession(const QVariantMap &properties)
{
    if (properties.contains(u"LockedHint"_s)) {
        setLocked(m_lockedHint, properties.value(u"LockedHint"_s).toBool());
    }
    if (properties.contains(u"IdleHint"_s)) {
        const bool hint = properties.value(u"IdleHint"_s).toBool();
        const qint64 sinceMs = properties.value(u"IdleSinceHint"_s).toLongLong() / 1000;
        m_hintSinceMs = !hint ? 0 : sinceMs > 0 ? sinceMs : SystemClock().nowMs();
        followHint();
    }
}

/// The session counts as idle after a time of its own; the user's may be longer.
void DesktopIdle::followHint()
{
    m_hintTimer.stop();
    if (m_source != Source::Hint || m_afterMs <= 0) {
        return;
    }
    if (m_hintSinceMs == 0) {
        setIdle(false, 0);
        return;
    }
    const qint64 passed = std::max<qint64>(0, SystemClock().nowMs() - m_hintSinceMs);
    m_hintTimer.start(int(std::clamp<qint64>(m_afterMs - passed, 0, m_afterMs)));
}

void DesktopIdle::setLocked(bool &which, bool locked)
{
    const bool before = m_saverActive || m_lockedHint;
    which = locked;
    const bool now = m_saverActive || m_lockedHint;
    if (now != before) {
        Q_EMIT lockedChanged(now);
    }
}

std::unique_ptr<IdlePort> desktopIdle(QGuiApplication &application)
{
    auto own = std::make_unique<WindowIdle>(application);
    const QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected()) {
        return own;
    }
    return std::make_unique<DesktopIdle>(session, QDBusConnection::systemBus(), std::move(own));
}

} // namespace Ninelives
