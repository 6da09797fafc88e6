// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/IdlePort.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace Ninelives {

/// Whether somebody is at the computer, from whom the desktop offers: the idle monitor of Mutter
/// (exact), else the session's own hint of logind, else a fallback. The locked screen is told by
/// the screen savers' services and by logind. Never waits, asks nothing repeatedly.
class DesktopIdle : public IdlePort
{
    Q_OBJECT

public:
    /// `session` and `system` may be the same bus. `fallback` counts while neither of them knows.
    DesktopIdle(const QDBusConnection &session, const QDBusConnection &system,
                std::unique_ptr<IdlePort> fallback, QObject *parent = nullptr);
    ~DesktopIdle() override;

    void watch(qint64 afterMs) override;

private Q_SLOTS:
    void onWatchFired(uint id);
    void onScreenSaver(bool active);
    void onSessionProperties(const QString &interface, const QVariantMap &changed,
                             const QStringList &invalidated);

private:
    enum class Source : quint8 { None, Monitor, Hint };
    using Answer = std::function<void(const QDBusMessage &)>;

    void ask(const QDBusConnection &bus, const QDBusMessage &call, Answer answer);
    void arm();
    void disarm();
    void watchForReturn();
    void wireScreenSavers();
    void wireSession();
    void setSource(Source source);
    void takeSession(const QVariantMap &properties);
    void followHint();
    void setIdle(bool idle, qint64 forMs);
    void setLocked(bool &which, bool locked);

    QDBusConnection m_session;
    QDBusConnection m_system;
    std::unique_ptr<IdlePort> m_fallback;
    QString m_sessionPath; ///< of logind's session; empty: not known
    Source m_source = Source::None;
    qint64 m_afterMs = 0;
    uint m_idleWatch = 0;
    uint m_returnWatch = 0;
    int m_round = 0; ///< answers of earlier rounds do not count
    bool m_idle = false;
    qint64 m_hintSinceMs = 0; ///< what logind said last; 0: not idle
    QTimer m_hintTimer;
    bool m_saverActive = false;
    bool m_lockedHint = false;
};

} // namespace Ninelives
