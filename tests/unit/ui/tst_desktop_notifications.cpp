// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopNotifications.h"
#include "app/desktop/NotificationImage.h"
#include "tests/rig/Patience.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>

#include <memory>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// A desktop's notification service, on a bus of its own.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString summary;
        QString body;
        QStringList actions;
        NotificationImage picture;
    };
    QStringList abilities{u"actions"_s, u"body"_s, u"body-markup"_s, u"inline-reply"_s};
    QHash<uint, Shown> shown;
    int calls = 0;

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &, uint replaced, const QString &, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaced > 0 ? replaced : ++m_last;
        shown.insert(
            id,
            {summary, body, actions, qdbus_cast<NotificationImage>(hints.value(u"image-data"_s))});
        ++calls;
        return id;
    }
    void CloseNotification(uint id)
    {
        if (shown.remove(id) > 0) {
            Q_EMIT NotificationClosed(id, 3);
        }
    }

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);
    void NotificationReplied(uint id, const QString &text);

private:
    uint m_last = 0;
};

namespace {

constexpr auto serviceName = "org.freedesktop.Notifications"_L1;
constexpr auto objectPath = "/org/freedesktop/Notifications"_L1;

DesktopNotification about(qint64 chat, const QString &body, bool mayReply = true)
{
    return {ConversationId{chat},
            u"Milo"_s,
            body,
            u"Open"_s,
            mayReply ? u"Reply"_s : QString(),
            u"Read"_s};
}

} // namespace

class TestDesktopNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nosyslog"_s, u"--print-address"_s});
        QVERIFY2(m_daemon.waitForStarted(), qPrintable(m_daemon.errorString()));
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QVERIFY(!m_address.isEmpty());
    }
    void init()
    {
        m_desktop = std::make_unique<FakeDesktop>();
        QVERIFY(serve());
        m_client = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(m_address, u"client"_s));
        QVERIFY(m_client->isConnected());
        m_port = std::make_unique<DesktopNotifications>(*m_client);
    }
    void cleanup()
    {
        m_port.reset();
        m_client.reset();
        QDBusConnection::disconnectFromBus(u"client"_s);
        leave();
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }

    void eachChatHasOne()
    {
        m_port->show(about(1, u"one"_s));
        m_port->show(about(1, u"<two> & more"_s)); // before the service has answered
        m_port->show(about(2, u"another chat"_s));
        QTRY_COMPARE(m_desktop->calls, 3);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QStringList bodies;
        for (const FakeDesktop::Shown &each : std::as_const(m_desktop->shown)) {
            bodies.append(each.body);
        }
        bodies.sort();
        QCOMPARE(bodies.last(), u"another chat"_s);
        QVERIFY2(bodies.first().endsWith(u"two&gt; &amp; more"_s)
                     || bodies.first() == u"<two> & more"_s,
                 qPrintable(bodies.first()));
    }

    void theFaceOfTheSenderGoesWithIt()
    {
        QImage face(3, 2, QImage::Format_ARGB32_Premultiplied);
        face.fill(Qt::transparent);
        face.setPixelColor(2, 1, QColor(10, 20, 30));
        DesktopNotification notification = about(1, u"one"_s);
        notification.picture = face;
        m_port->show(notification);
        m_port->show(about(2, u"without"_s));
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        const auto pictureOf = [this](const QString &body) {
            for (const FakeDesktop::Shown &each : std::as_const(m_desktop->shown)) {
                if (each.body == body) {
                    return each.picture;
                }
            }
            return NotificationImage();
        };
        const NotificationImage picture = pictureOf(u"one"_s);
        QCOMPARE(QSize(picture.width, picture.height), face.size());
        QCOMPARE(picture.channels, 4);
        QVERIFY(picture.hasAlpha);
        QCOMPARE(picture.pixels.size(), picture.stride * 2);
        QCOMPARE(picture.pixels.mid(picture.stride + 8, 4), QByteArray("\x0a\x14\x1e\xff", 4));
        QCOMPARE(pictureOf(u"without"_s), NotificationImage());
    }

    void withdrawnItGoes()
    {
        m_port->show(about(1, u"one"_s));
        m_port->withdraw(ConversationId{1}); // before the service has answered
        m_port->show(about(2, u"two"_s));
        QTRY_COMPARE(m_desktop->calls, 2);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        m_port->withdraw(ConversationId{2});
        QTRY_VERIFY(m_desktop->shown.isEmpty());
        QSignalSpy activated(m_port.get(), &NotificationPort::activated);
        m_port->show(about(1, u"again"_s));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const uint id = m_desktop->shown.constBegin().key();
        // Its number is known once the service's answer is here.
        QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(id, u"default"_s), activated.count() > 0));
        m_port.reset(); // the program ends
        QTRY_VERIFY(m_desktop->shown.isEmpty());
    }

    void whatTheUserDoesComesBack()
    {
        QSignalSpy activated(m_port.get(), &NotificationPort::activated);
        QSignalSpy replied(m_port.get(), &NotificationPort::replied);
        QSignalSpy read(m_port.get(), &NotificationPort::readWanted);
        m_port->show(about(7, u"tea?"_s));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const uint id = m_desktop->shown.constBegin().key();
        // The number is known once the answer is here; until then nothing is ours.
        QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(id, u"default"_s), activated.count() > 0));
        Q_EMIT m_desktop->ActionInvoked(id + 100, u"default"_s); // another program's
        Q_EMIT m_desktop->ActionInvoked(id, u"no such thing"_s);
        Q_EMIT m_desktop->NotificationReplied(id, u"yes <b>"_s);
        Q_EMIT m_desktop->ActionInvoked(id, u"mark-as-read"_s);
        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(replied.count(), 1);
        QCOMPARE(replied.first().at(1).toString(), u"yes <b>"_s);
        QCOMPARE(replied.first().first().value<ConversationId>().value, 7);
    }

    void onlyWhatTheServiceCanDoIsOffered_data()
    {
        QTest::addColumn<QStringList>("abilities");
        QTest::addColumn<bool>("mayReply");
        QTest::addColumn<QStringList>("actions");
        const QStringList open{u"default"_s};
        const QStringList all{u"default"_s, u"inline-reply"_s, u"mark-as-read"_s};
        QTest::newRow("all") << QStringList{u"actions"_s, u"inline-reply"_s} << true << all;
        QTest::newRow("no reply wanted") << QStringList{u"actions"_s, u"inline-reply"_s} << false
                                         << QStringList{u"default"_s, u"mark-as-read"_s};
        QTest::newRow("no inline reply")
            << QStringList{u"actions"_s} << true << QStringList{u"default"_s, u"mark-as-read"_s};
        QTest::newRow("nothing") << QStringList{} << true << QStringList{};
    }

    void onlyWhatTheServiceCanDoIsOffered()
    {
        QFETCH(QStringList, abilities);
        QFETCH(bool, mayReply);
        QFETCH(QStringList, actions);
        const auto offered = [&] {
            m_port->show(about(1, u"one"_s, mayReply));
            if (!QTest::qWaitFor([&] { return !m_desktop->shown.isEmpty(); }, 30'000)) {
                return QStringList{u"nothing shown"_s};
            }
            QStringList keys;
            const QStringList pairs = m_desktop->shown.begin()->actions;
            for (qsizetype i = 0; i < pairs.size(); i += 2) {
                keys.append(pairs.at(i));
            }
            return keys;
        };
        // What the first one can do is known: so the changes of the bus are heard as well.
        QTRY_COMPARE(offered().size(), mayReply ? 3 : 2);
        leave();
        m_desktop = std::make_unique<FakeDesktop>();
        m_desktop->abilities = abilities;
        QVERIFY(serve()); // another service takes over
        QTRY_COMPARE(offered(), actions);
    }

    void withoutAServiceNothingHappens()
    {
        leave();
        m_port->show(about(1, u"one"_s));
        m_port->show(about(1, u"two"_s));
        m_port->withdraw(ConversationId{1});
        m_desktop = std::make_unique<FakeDesktop>();
        QVERIFY(serve());
        QTRY_VERIFY((m_port->show(about(2, u"three"_s)), !m_desktop->shown.isEmpty()));
    }

private:
    bool serve()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"desktop"_s);
        return bus.registerObject(objectPath, m_desktop.get(),
                                  QDBusConnection::ExportAllSlots
                                      | QDBusConnection::ExportAllSignals)
            && bus.registerService(serviceName);
    }
    void leave()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_desktop.reset();
    }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<QDBusConnection> m_client;
    std::unique_ptr<DesktopNotifications> m_port;
};

QTEST_GUILESS_MAIN(TestDesktopNotifications)
#include "tst_desktop_notifications.moc"
