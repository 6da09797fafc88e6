// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopTray.h"
#include "tests/rig/Patience.h"
#include "tests/unit/desktop/PrivateBus.h"

#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QSignalSpy>

#include <memory>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// The list of icons that a desktop keeps, with or without a panel that shows it.
class FakeWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER hosted)

public:
    bool hosted = true;
    QStringList items;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service) { items.append(service); }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();
};

namespace {

const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;
const QString watcherPath = u"/StatusNotifierWatcher"_s;
const QString itemPath = u"/StatusNotifierItem"_s;
const QString itemName = u"org.kde.StatusNotifierItem"_s;
const QString menuName = u"com.canonical.dbusmenu"_s;

TrayLook lookOf(TrayLook::Face face)
{
    return {face, u"2 <unread>\nConnected"_s, u"Open Ninelives"_s, u"All_well"_s, u"Quit"_s};
}

} // namespace

/// The tray's icon, as a panel sees it.
class TestDesktopTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->works());
        m_watcher = std::make_unique<FakeWatcher>();
    }
    void cleanup()
    {
        m_tray.reset();
        m_watcher.reset();
        m_bus.reset();
    }

    void withoutAPanelThereIsNoTray()
    {
        makeTray();
        QTest::qWait(0);
        QVERIFY(!m_tray->isThere());
        m_watcher->hosted = false;
        serve();
        QTRY_COMPARE(m_watcher->items.size(), 1);
        QVERIFY(!m_tray->isThere()); // a list that nobody shows
        QSignalSpy changed(m_tray.get(), &TrayPort::thereChanged);
        m_watcher->hosted = true;
        Q_EMIT m_watcher->StatusNotifierHostRegistered();
        QTRY_VERIFY(m_tray->isThere());
        QCOMPARE(changed.count(), 1);
        m_watcher->hosted = false;
        Q_EMIT m_watcher->StatusNotifierHostUnregistered();
        QTRY_VERIFY(!m_tray->isThere());
    }

    void aPanelThatStartsAgainHasItAgain()
    {
        serve();
        makeTray();
        QTRY_VERIFY(m_tray->isThere());
        m_bus->leave(u"desktop"_s);
        QTRY_VERIFY(!m_tray->isThere());
        m_watcher = std::make_unique<FakeWatcher>();
        serve();
        QTRY_VERIFY(m_tray->isThere());
        QCOMPARE(m_watcher->items.size(), 1);
    }

    void theIconShowsTheState_data()
    {
        QTest::addColumn<TrayLook::Face>("face");
        QTest::newRow("normal") << TrayLook::Face::Normal;
        QTest::newRow("unread") << TrayLook::Face::Unread;
        QTest::newRow("offline") << TrayLook::Face::Offline;
    }

    void theIconShowsTheState()
    {
        QFETCH(TrayLook::Face, face);
        serve();
        makeTray();
        m_tray->show(lookOf(face));
        QTRY_VERIFY(m_tray->isThere());
        const auto icon = qdbus_cast<TrayPixmaps>(property(u"IconPixmap"_s));
        QVERIFY(icon.size() >= 4);
        bool visible = false;
        for (const TrayPixmap &size : icon) {
            QCOMPARE(size.pixels.size(), qsizetype(size.width) * size.height * 4);
            visible = visible || size.pixels.count('\0') < size.pixels.size();
        }
        QVERIFY(visible);
        QVERIFY(!m_icons.contains(icon.last().pixels)); // each state has a drawing of its own
        m_icons.append(icon.last().pixels);
    }

    void whatItSays()
    {
        serve();
        makeTray();
        m_tray->show(lookOf(TrayLook::Face::Unread));
        QTRY_VERIFY(m_tray->isThere());
        const auto tip = qdbus_cast<TrayTip>(property(u"ToolTip"_s));
        QCOMPARE(tip.title, u"Ninelives"_s);
        QCOMPARE(tip.text, u"2 &lt;unread&gt;<br>Connected"_s); // panels take it for HTML
        QCOMPARE(property(u"Id"_s).toString(), u"ninelives"_s);
        QCOMPARE(property(u"Category"_s).toString(), u"Communications"_s);
        QCOMPARE(property(u"Status"_s).toString(), u"Active"_s);
        QCOMPARE(property(u"ItemIsMenu"_s).toBool(), false);
    }

    void aClickIsTold()
    {
        serve();
        makeTray();
        QTRY_VERIFY(m_tray->isThere());
        QSignalSpy clicked(m_tray.get(), &TrayPort::clicked);
        callItem(u"Activate"_s, {10, 20});
        QTRY_COMPARE(clicked.count(), 1);
        callItem(u"SecondaryActivate"_s, {10, 20});
        QTRY_COMPARE(clicked.count(), 2);
    }

    void theMenuOpensSaysAndQuits()
    {
        serve();
        makeTray();
        m_tray->show(lookOf(TrayLook::Face::Normal));
        QTRY_VERIFY(m_tray->isThere());
        const QDBusMessage layout = callMenu(u"GetLayout"_s, {0, -1, QStringList()});
        QCOMPARE(layout.type(), QDBusMessage::ReplyMessage);
        const auto root = qdbus_cast<MenuNode>(layout.arguments().value(1));
        QStringList labels;
        for (const MenuNode &line : root.children) {
            labels << line.properties.value(u"label"_s).toString();
        }
        QCOMPARE(labels, (QStringList{u"Open Ninelives"_s, u"All__well"_s, QString(), u"Quit"_s}));
        QCOMPARE(root.children.at(1).properties.value(u"enabled"_s).toBool(), false);
        QSignalSpy open(m_tray.get(), &TrayPort::openWanted);
        QSignalSpy quit(m_tray.get(), &TrayPort::quitWanted);
        choose(root.children.first().id, u"hovered"_s);
        choose(root.children.first().id, u"clicked"_s);
        choose(root.children.at(1).id, u"clicked"_s);
        choose(12345, u"clicked"_s);
        QTRY_COMPARE(open.count(), 1);
        choose(root.children.last().id, u"clicked"_s);
        QTRY_COMPARE(quit.count(), 1);
        QCOMPARE(open.count(), 1);
    }

    void nonsenseFromTheBusIsAnswered()
    {
        serve();
        makeTray();
        QTRY_VERIFY(m_tray->isThere());
        QCOMPARE(callMenu(u"GetLayout"_s, {999, 5, QStringList{u"label"_s}}).type(),
                 QDBusMessage::ReplyMessage);
        QCOMPARE(callMenu(u"GetProperty"_s, {-1, u"label"_s}).type(), QDBusMessage::ReplyMessage);
        const QDBusMessage shown = callMenu(u"AboutToShow"_s, {-7});
        QCOMPARE(shown.arguments().value(0).toBool(), false);
        QCOMPARE(callItem(u"Scroll"_s, {1, u"vertical"_s}).type(), QDBusMessage::ReplyMessage);
        QVERIFY(m_tray->isThere());
    }

private:
    void serve()
    {
        QDBusConnection desktop = m_bus->connection(u"desktop"_s);
        QVERIFY(desktop.registerObject(watcherPath, m_watcher.get(),
                                       QDBusConnection::ExportAllContents));
        QVERIFY(desktop.registerService(watcherName));
    }
    void makeTray() { m_tray = std::make_unique<DesktopTray>(m_bus->connection(u"client"_s)); }

    /// From another connection, as a panel does; the tray answers from this thread's event loop.
    QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                     const QVariantList &arguments)
    {
        const QString service =
            m_watcher->items.isEmpty() ? QString() : m_watcher->items.constLast();
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
        call.setArguments(arguments);
        const QDBusPendingCall pending = m_bus->connection(u"panel"_s).asyncCall(call);
        if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }, 30'000)) {
            return {};
        }
        return pending.reply();
    }
    QDBusMessage callItem(const QString &method, const QVariantList &arguments)
    {
        return ask(itemPath, itemName, method, arguments);
    }
    QDBusMessage callMenu(const QString &method, const QVariantList &arguments)
    {
        const auto path = property(u"Menu"_s).value<QDBusObjectPath>().path();
        return ask(path, menuName, method, arguments);
    }
    void choose(int id, const QString &event)
    {
        callMenu(u"Event"_s, {id, event, QVariant::fromValue(QDBusVariant(QString())), 0U});
    }
    QVariant property(const QString &name)
    {
        const QDBusMessage reply =
            ask(itemPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {itemName, name});
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeWatcher> m_watcher;
    std::unique_ptr<DesktopTray> m_tray;
    QList<QByteArray> m_icons;
};

QTEST_MAIN(TestDesktopTray)
#include "tst_desktop_tray.moc"
