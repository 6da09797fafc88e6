// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopIdle.h"
#include "app/desktop/WindowIdle.h"
#include "tests/rig/Patience.h"
#include "tests/unit/desktop/PrivateBus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDateTime>
#include <QKeyEvent>
#include <QSignalSpy>

#include <memory>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Mutter's idle monitor.
class FakeMonitor : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")

public:
    QHash<uint, qulonglong> idleWatches;
    QList<uint> activeWatches;
    QList<uint> removed;

public Q_SLOTS:
    uint AddIdleWatch(qulonglong interval)
    {
        idleWatches.insert(++m_last, interval);
        return m_last;
    }
    uint AddUserActiveWatch()
    {
        activeWatches.append(++m_last);
        return m_last;
    }
    void RemoveWatch(uint id) { removed.append(id); }

Q_SIGNALS:
    void WatchFired(uint id);

private:
    uint m_last = 0;
};

class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    bool active = false;

public Q_SLOTS:
    bool GetActive() { return active; }

Q_SIGNALS:
    void ActiveChanged(bool active);
};

/// A session of logind, and the manager that finds it.
class FakeLoginSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(QString Id MEMBER id)
    Q_PROPERTY(bool IdleHint MEMBER idleHint)
    Q_PROPERTY(bool LockedHint MEMBER lockedHint)
    Q_PROPERTY(qulonglong IdleSinceHint MEMBER idleSince)

public:
    QString id = u"c2"_s;
    bool idleHint = false;
    bool lockedHint = false;
    qulonglong idleSince = 0;
};

class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_"_s + id);
    }
};

class FakeFallback : public IdlePort
{
    Q_OBJECT

public:
    void watch(qint64 wantedMs) override { afterMs = wantedMs; }
    qint64 afterMs = 0;
};

/// Whether somebody is there, from each of those who may know.
class TestDesktopIdle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->works());
    }
    void cleanup()
    {
        m_idle.reset();
        m_bus.reset();
    }

    void theMonitorSaysExactly()
    {
        FakeMonitor monitor;
        serve(u"org.gnome.Mutter.IdleMonitor"_s, u"/org/gnome/Mutter/IdleMonitor/Core"_s, monitor);
        makeIdle();
        QSignalSpy idle(m_idle.get(), &IdlePort::idle);
        QSignalSpy back(m_idle.get(), &IdlePort::back);
        m_idle->watch(600'000);
        QTRY_COMPARE(monitor.idleWatches.size(), 1);
        const uint watch = monitor.idleWatches.constBegin().key();
        QCOMPARE(monitor.idleWatches.value(watch), 600'000ULL);
        settle();
        Q_EMIT monitor.WatchFired(watch + 77); // another program's
        Q_EMIT monitor.WatchFired(watch);
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(idle.first().first().toLongLong(), 600'000);
        QTRY_COMPARE(monitor.activeWatches.size(), 1);
        settle();
        Q_EMIT monitor.WatchFired(monitor.activeWatches.first());
        QTRY_COMPARE(back.count(), 1);
        Q_EMIT monitor.WatchFired(watch); // idle watches go on
        QTRY_COMPARE(idle.count(), 2);
        // The fallback has no say then.
        Q_EMIT m_fallback->back();
        QCOMPARE(back.count(), 1);
        m_idle->watch(0);
        QTRY_VERIFY(monitor.removed.contains(watch));
        Q_EMIT monitor.WatchFired(watch);
        settle();
        QCOMPARE(idle.count(), 2);
    }

    void withoutAnybodyTheOwnWindowsCount()
    {
        makeIdle();
        QSignalSpy idle(m_idle.get(), &IdlePort::idle);
        QSignalSpy back(m_idle.get(), &IdlePort::back);
        m_idle->watch(300'000);
        QCOMPARE(m_fallback->afterMs, 300'000);
        settle();
        Q_EMIT m_fallback->idle(300'000);
        Q_EMIT m_fallback->back();
        QCOMPARE(idle.count(), 1);
        QCOMPARE(back.count(), 1);
    }

    void theSessionsHintCountsFromItsBeginning()
    {
        FakeLogin login;
        FakeLoginSession session;
        session.idleHint = true;
        session.idleSince = qulonglong(QDateTime::currentMSecsSinceEpoch() - 60'000) * 1'000;
        serveLogin(login, session);
        makeIdle();
        QSignalSpy idle(m_idle.get(), &IdlePort::idle);
        QSignalSpy back(m_idle.get(), &IdlePort::back);
        m_idle->watch(300'000);
        settle();
        QCOMPARE(idle.count(), 0); // one minute is not five
        session.idleSince = qulonglong(QDateTime::currentMSecsSinceEpoch() - 600'000) * 1'000;
        tell({{u"IdleHint"_s, true}, {u"IdleSinceHint"_s, session.idleSince}});
        QTRY_COMPARE(idle.count(), 1);
        tell({{u"IdleHint"_s, false}});
        QTRY_COMPARE(back.count(), 1);
    }

    void aLockedScreenIsTold()
    {
        FakeLogin login;
        FakeLoginSession session;
        serveLogin(login, session);
        FakeScreenSaver saver;
        serve(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, saver);
        makeIdle();
        QSignalSpy locked(m_idle.get(), &IdlePort::lockedChanged);
        settle();
        Q_EMIT saver.ActiveChanged(true);
        QTRY_COMPARE(locked.count(), 1);
        QCOMPARE(locked.last().first().toBool(), true);
        tell({{u"LockedHint"_s, true}});
        Q_EMIT saver.ActiveChanged(false);
        settle();
        QCOMPARE(locked.count(), 1); // it is still locked
        tell({{u"LockedHint"_s, false}});
        QTRY_COMPARE(locked.count(), 2);
        QCOMPARE(locked.last().first().toBool(), false);
    }

    void aScreenThatIsLockedAlready()
    {
        FakeScreenSaver saver;
        saver.active = true;
        serve(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, saver);
        makeIdle(false);
        QSignalSpy locked(m_idle.get(), &IdlePort::lockedChanged);
        QTRY_COMPARE(locked.count(), 1);
    }

    void ownWindowsAreWatched()
    {
        QObject application;
        WindowIdle own(application);
        QSignalSpy idle(&own, &IdlePort::idle);
        QSignalSpy back(&own, &IdlePort::back);
        const auto touch = [&] {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
            QCoreApplication::sendEvent(&application, &key);
        };
        touch();
        QCOMPARE(back.count(), 0);
        own.watch(20);
        QTRY_COMPARE(idle.count(), 1);
        touch();
        QCOMPARE(back.count(), 1);
        QTRY_COMPARE(idle.count(), 2);
        own.watch(0);
        touch();
        QCOMPARE(back.count(), 1);
    }

private:
    void serve(const QString &service, const QString &path, QObject &object)
    {
        QDBusConnection desktop = m_bus->connection(u"desktop"_s);
        QVERIFY(desktop.registerObject(path, &object, QDBusConnection::ExportAllContents));
        QVERIFY(desktop.registerService(service));
    }
    void serveLogin(FakeLogin &login, FakeLoginSession &session)
    {
        serve(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, login);
        QDBusConnection desktop = m_bus->connection(u"desktop"_s);
        for (const QString &path : {u"/org/freedesktop/login1/session/auto"_s, sessionPath}) {
            QVERIFY(desktop.registerObject(path, &session, QDBusConnection::ExportAllContents));
        }
    }
    void makeIdle(bool settled = true)
    {
        auto fallback = std::make_unique<FakeFallback>();
        m_fallback = fallback.get();
        const QDBusConnection client = m_bus->connection(u"client"_s);
        m_idle = std::make_unique<DesktopIdle>(client, client, std::move(fallback));
        if (settled) {
            settle();
        }
    }
    void tell(const QVariantMap &changed)
    {
        QDBusMessage news = QDBusMessage::createSignal(
            sessionPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        news << u"org.freedesktop.login1.Session"_s << changed << QStringList();
        m_bus->connection(u"desktop"_s).send(news);
        settle();
    }
    /// Until the bus has passed on everything that was sent so far.
    void settle()
    {
        for (const QString &name : {u"client"_s, u"desktop"_s, u"client"_s, u"desktop"_s}) {
            const QDBusMessage ping = QDBusMessage::createMethodCall(
                u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                u"GetId"_s);
            const QDBusPendingCall pending = m_bus->connection(name).asyncCall(ping);
            QVERIFY(QTest::qWaitFor([&pending] { return pending.isFinished(); }, 30'000));
            QCoreApplication::processEvents();
        }
    }

    const QString sessionPath = u"/org/freedesktop/login1/session/_c2"_s;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<DesktopIdle> m_idle;
    FakeFallback *m_fallback = nullptr;
};

QTEST_GUILESS_MAIN(TestDesktopIdle)
#include "tst_desktop_idle.moc"
