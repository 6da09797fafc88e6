// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeTrust.h"
#include "tests/fakes/Scenes.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

/// The line of a chat in the list.
QQuickItem *rowOf(const WindowStage &stage, const QString &title)
{
    const QList<QQuickItem *> items = stage.visibleItems();
    for (QQuickItem *item : items) {
        if (item->property("accessibleText").isValid()
            && item->property("title").toString() == title && item->property("unread").isValid()) {
            return item;
        }
    }
    return nullptr;
}

QPoint middleOf(const QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

const Conversation &chat(const WindowStage &stage, QStringView title)
{
    return *stage.engine.conversation(Scenes::byTitle(stage.engine, title));
}

/// The list has it, wherever it is scrolled to; rows that left may still be kept for reuse.
bool isListed(const WindowStage &stage, const QString &title)
{
    const ConversationListModel *chats = stage.app.conversations();
    for (int row = 0; row < chats->rowCount(); ++row) {
        if (chats->data(chats->index(row), ConversationListModel::TitleRole).toString() == title) {
            return true;
        }
    }
    return false;
}

/// Opens the menu of a chat by the keyboard and picks the item.
bool pick(WindowStage &stage, const QString &title, const QString &item)
{
    QQuickItem *list = stage.item(u"chatList"_s);
    QQuickItem *row = rowOf(stage, title);
    if (!list || !row) {
        return false;
    }
    list->forceActiveFocus(Qt::TabFocusReason);
    list->setProperty("currentIndex", row->property("index"));
    stage.press(Qt::Key_F10, Qt::ShiftModifier);
    if (!QTest::qWaitFor([&] { return stage.item(item) != nullptr; })) {
        return false;
    }
    stage.click(stage.item(item));
    return true;
}

bool showPage(WindowStage &stage, Ui::Command page, const QString &waitFor)
{
    stage.app.commands()->run(int(page));
    return QTest::qWaitFor([&] { return stage.item(waitFor) != nullptr; });
}

/// Messages go to the device though nobody has compared it.
bool isTrustedUnseen(const WindowStage &stage, QStringView owner, quint32 id)
{
    const QList<Device> devices = stage.engine.state.devices.value(*BareJid::parse(owner));
    return std::ranges::any_of(devices, [id](const Device &device) {
        return device.id == id && device.trust == Trust::Blind;
    });
}

} // namespace

/// The list of chats and the settings, by keys and clicks.
class TestWindowPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuOfAChat()
    {
        WindowStage stage(u"rows"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(pick(stage, u"Jonas Weber"_s, u"pinItem"_s));
        QTRY_VERIFY(chat(stage, u"Jonas Weber").pinned);
        QTRY_VERIFY(!stage.item(u"pinItem"_s));
        QVERIFY(pick(stage, u"Jonas Weber"_s, u"muteItem"_s));
        QTRY_VERIFY(stage.item(u"muteHour"_s)); // for how long is asked
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(chat(stage, u"Jonas Weber").muted);
        QTRY_VERIFY(!stage.item(u"muteHour"_s));
        QVERIFY(pick(stage, u"Jonas Weber"_s, u"readItem"_s));
        QTRY_VERIFY(chat(stage, u"Jonas Weber").markedUnread);
        QTRY_VERIFY(!stage.item(u"readItem"_s));
        QVERIFY(pick(stage, u"Jonas Weber"_s, u"readItem"_s));
        QTRY_VERIFY(!chat(stage, u"Jonas Weber").markedUnread);
        QTRY_VERIFY(!stage.item(u"readItem"_s));
        QVERIFY(!stage.item(u"archivedChip"_s));
        QVERIFY(pick(stage, u"Jonas Weber"_s, u"archiveItem"_s));
        QTRY_VERIFY(!isListed(stage, u"Jonas Weber"_s));
        QTRY_VERIFY(stage.item(u"archivedChip"_s));
        stage.click(stage.item(u"archivedChip"_s));
        QTRY_VERIFY(rowOf(stage, u"Jonas Weber"_s));
        QVERIFY(isListed(stage, u"Jonas Weber"_s) && !isListed(stage, u"Milo Brandt"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void rightClickOpensTheMenu()
    {
        WindowStage stage(u"rows"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_VERIFY(rowOf(stage, u"Aylin Demir"_s));
        QTest::mouseClick(stage.window, Qt::RightButton, Qt::NoModifier,
                          middleOf(rowOf(stage, u"Aylin Demir"_s)));
        QTRY_VERIFY(stage.item(u"archiveItem"_s));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"archiveItem"_s));
    }

    void pinnedChatsAreDraggedIntoOrder()
    {
        WindowStage stage(u"rows"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_VERIFY(rowOf(stage, u"Lea Fontaine"_s) && rowOf(stage, u"Priya Nair"_s));
        const QPoint lea = middleOf(rowOf(stage, u"Lea Fontaine"_s));
        const QPoint priya = middleOf(rowOf(stage, u"Priya Nair"_s));
        QVERIFY(lea.y() < priya.y());
        QTest::mousePress(stage.window, Qt::LeftButton, Qt::NoModifier, lea);
        for (int y = lea.y(); y <= priya.y() + 4; y += 6) {
            QTest::mouseMove(stage.window, QPoint(lea.x(), y));
        }
        QTRY_VERIFY(rowOf(stage, u"Lea Fontaine"_s)->y() > rowOf(stage, u"Priya Nair"_s)->y());
        QTest::mouseRelease(stage.window, Qt::LeftButton, Qt::NoModifier, priya);
        QTRY_COMPARE(chat(stage, u"Lea Fontaine").pinPlace, 2);
        QCOMPARE(chat(stage, u"Priya Nair").pinPlace, 1);
        QCOMPARE(stage.app.conversation()->title(), u"Milo Brandt"_s); // it was no click
        QCOMPARE(stage.warnings, QStringList());
    }

    void pinnedChatsAreMovedByKeys()
    {
        WindowStage stage(u"rows"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QQuickItem *list = stage.item(u"chatList"_s);
        list->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY(rowOf(stage, u"Lea Fontaine"_s));
        list->setProperty("currentIndex", rowOf(stage, u"Lea Fontaine"_s)->property("index"));
        stage.press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(chat(stage, u"Lea Fontaine").pinPlace, 2);
        stage.press(Qt::Key_Down, Qt::ControlModifier); // the next one is not pinned
        QTest::qWait(20);
        QCOMPARE(chat(stage, u"Lea Fontaine").pinPlace, 2);
        stage.press(Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(chat(stage, u"Lea Fontaine").pinPlace, 1);
    }

    void rowsMoveOnlyWhenThePointerIsElsewhere()
    {
        WindowStage stage(u"rows"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTest::mouseMove(stage.window, middleOf(rowOf(stage, u"Milo Brandt"_s)));
        QTRY_VERIFY(stage.app.conversations()->holdOrder());
        const qreal before = rowOf(stage, u"Sam Okafor"_s)->y();
        stage.engine.receive(Scenes::byTitle(stage.engine, u"Sam Okafor"), u"Milk!"_s);
        QTRY_COMPARE(rowOf(stage, u"Sam Okafor"_s)->property("preview").toString(), u"Milk!"_s);
        QCOMPARE(rowOf(stage, u"Sam Okafor"_s)->y(), before);
        QTest::mouseMove(stage.window, QPoint(900, 400));
        QTRY_VERIFY(rowOf(stage, u"Sam Okafor"_s)->y() < before);
    }

    void everyStateOfARowIsToldApartInWords()
    {
        WindowStage stage(u"rows"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        Scenes::play(u"rows"_s, stage.engine);
        const auto says = [&](const QString &title, const QString &words) {
            const QQuickItem *row = rowOf(stage, title);
            return row && row->property("accessibleText").toString().contains(words);
        };
        QTRY_VERIFY(says(u"Grandma Ruth"_s, u"typing"_s)); // wins over the draft
        QVERIFY(says(u"Jonas Weber"_s, u"Not sent"_s));
        QVERIFY(says(u"Sam Okafor"_s, u"muted"_s));
        QVERIFY(says(u"Lea Fontaine"_s, u"pinned"_s));
        QVERIFY(says(u"Aylin Demir"_s, u"marked as unread"_s));
        QVERIFY(says(u"Quentin Moss"_s, u"waiting"_s));
        QVERIFY(says(u"Harbour Rescue Desk"_s, u"not encrypted"_s));
        QVERIFY(says(u"Tomás Rivera"_s, u"1 unread"_s) || says(u"Tomás Rivera"_s, u"unread"_s));
    }

    void peopleAreBlockedByAddress()
    {
        WindowStage stage(u"settings-blocked"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(showPage(stage, Ui::Command::SettingsBlocked, u"blockButton"_s));
        QQuickItem *form = stage.item(u"blockAddress"_s);
        QVERIFY(QMetaObject::invokeMethod(form, "take"));
        stage.type(u"nonsense"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!form->property("problem").toString().isEmpty());
        stage.type(u"@x.example"_s);
        QTRY_VERIFY(form->property("problem").toString().isEmpty());
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.settings()->blocked()->count(), 3);
        QTRY_COMPARE(form->property("text").toString(), QString());
        QTRY_VERIFY(stage.named(u"Unblock spam@adverts.example"_s));
        stage.click(stage.named(u"Unblock spam@adverts.example"_s));
        QTRY_COMPARE(stage.app.settings()->blocked()->count(), 2);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aNewDeviceIsAllowedAfterItsNewsWereClosed()
    {
        WindowStage stage(u"devicenews"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_VERIFY(stage.item(u"newsDismiss"_s));
        stage.click(stage.item(u"newsDismiss"_s));
        QTRY_VERIFY(!stage.item(u"newsDismiss"_s));
        QVERIFY(!isTrustedUnseen(stage, u"milo@meerkat.example", 2718));
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"deviceSendAnyway"_s));
        stage.item(u"deviceSendAnyway"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(isTrustedUnseen(stage, u"milo@meerkat.example", 2718));
        QTRY_VERIFY(!stage.item(u"deviceSendAnyway"_s)); // it was the only one
        QCOMPARE(stage.warnings, QStringList());
    }

    void anOwnNewDeviceIsAllowedInItsMenu()
    {
        WindowStage stage(u"settings-devices"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(showPage(stage, Ui::Command::SettingsDevices, u"deviceMore"_s));
        QTRY_VERIFY(stage.named(u"More about Kitchen laptop"_s));
        stage.named(u"More about Kitchen laptop"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(stage.item(u"menuSendAnyway"_s));
        stage.click(stage.item(u"menuSendAnyway"_s));
        QTRY_VERIFY(isTrustedUnseen(stage, u"nora@lindenpost.example", 4713));
        QCOMPARE(stage.warnings, QStringList());
    }

    void theSettingsOfAnotherAccountAreShown()
    {
        WindowStage stage(u"accounts"_s);
        stage.engine.addDevice(u"n.lind@harbour.example"_s, 91, u"Harbour desk"_s, Trust::Verified,
                               true);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(showPage(stage, Ui::Command::SettingsDevices, u"accountChip1"_s));
        QTRY_VERIFY(stage.named(u"This computer"_s));
        stage.click(stage.item(u"accountChip1"_s));
        QTRY_VERIFY(stage.named(u"Harbour desk"_s));
        QVERIFY(stage.item(u"accountChip1"_s)->property("checked").toBool());
        QVERIFY(!stage.named(u"This computer"_s));
        // The other pages of an account follow, and only those ask for which.
        QVERIFY(showPage(stage, Ui::Command::SettingsPrivacy, u"receiptsSwitch"_s));
        QVERIFY(!stage.item(u"accountChip1"_s));
        QVERIFY(showPage(stage, Ui::Command::SettingsAccount, u"signOutFurther0"_s));
        QVERIFY(!stage.item(u"signOutFurther1"_s));
        QVERIFY(showPage(stage, Ui::Command::SettingsBlocked, u"blockButton"_s));
        QVERIFY(stage.item(u"accountChip1"_s)->property("checked").toBool());
        stage.item(u"accountChip0"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Space);
        QTRY_COMPARE(stage.app.settingsAccount(), stage.app.accounts()->first());
        QTRY_VERIFY(!stage.item(u"accountChip1"_s)->property("checked").toBool());
        QCOMPARE(stage.warnings, QStringList());
    }

    void newsAboutADeviceSayOfWhichAccount()
    {
        WindowStage stage(u"accounts"_s);
        const QString work = u"n.lind@harbour.example"_s;
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(!stage.item(u"deviceNews"_s));
        stage.engine.addDevice(work, 92, u"Harbour phone"_s, Trust::Blind);
        stage.engine.fakeTrust().addNotice(work, 92, DeviceNotice::Kind::NewDevice,
                                           stage.clock.nowMs());
        QTRY_VERIFY(stage.item(u"newsAccount"_s));
        QCOMPARE(stage.item(u"newsAccount"_s)->property("text").toString(), work);
        QVERIFY(WindowStage::accessibleName(stage.item(u"deviceNews"_s)).startsWith(work));
        stage.click(stage.item(u"newsRemove"_s));
        QTRY_VERIFY(!stage.item(u"deviceNews"_s));
        QVERIFY(!stage.engine.state.devices.value(BareJid::fromStored(work)).first().active);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aChatIsDeletedAfterAsking()
    {
        WindowStage stage(u"settings-storage"_s);
        QVERIFY(stage.open(u"Grandma Ruth"_s));
        QVERIFY(showPage(stage, Ui::Command::SettingsStorage, u"storageList"_s));
        QQuickItem *list = stage.item(u"storageList"_s);
        QTRY_VERIFY(list->property("count").toInt() > 2);
        list->forceActiveFocus(Qt::TabFocusReason);
        list->setProperty("currentIndex", 0); // Aylin's, the largest
        QTRY_VERIFY(list->property("currentItem").value<QQuickItem *>());
        QTRY_VERIFY(list->hasActiveFocus());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"deleteChatItem"_s));
        stage.click(stage.item(u"deleteChatItem"_s));
        QTRY_VERIFY(stage.item(u"deleteConfirm"_s));
        QTRY_COMPARE(WindowStage::accessibleName(stage.focused()), u"Keep"_s);
        stage.click(stage.item(u"deleteConfirm"_s));
        QTRY_VERIFY(!Scenes::byTitle(stage.engine, u"Aylin Demir").isValid());
        QTRY_VERIFY(stage.item(u"storageSaying"_s));
        QVERIFY(stage.item(u"storageSaying"_s)->property("text").toString().contains(u"deleted"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void aChatIsExportedFromTheSettings()
    {
        WindowStage stage(u"settings-storage"_s);
        QVERIFY(stage.open(u"Grandma Ruth"_s));
        QVERIFY(showPage(stage, Ui::Command::SettingsStorage, u"storageList"_s));
        QQuickItem *list = stage.item(u"storageList"_s);
        QTRY_VERIFY(list->property("count").toInt() > 2);
        list->forceActiveFocus(Qt::TabFocusReason);
        list->setProperty("currentIndex", 0); // Aylin's, the largest
        QTRY_VERIFY(list->property("currentItem").value<QQuickItem *>());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"exportChatItem"_s));
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Return); // the first one
        QTRY_VERIFY(stage.item(u"exportChoose"_s)
                    && stage.item(u"exportChoose"_s)->hasActiveFocus());
        ExportViewModel *exporting = stage.app.settings()->storage()->exporting();
        exporting->start(QUrl::fromLocalFile(stage.folder.path()), true, true);
        QTRY_VERIFY(!exporting->folder().isEmpty());
        QVERIFY(exporting->folder().contains(u"Aylin"_s));
        QTRY_VERIFY(stage.item(u"exportFolder"_s));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"exportClose"_s));
        QVERIFY(stage.item(u"storageList"_s)); // only the dialog was closed
        QCOMPARE(stage.warnings, QStringList());
    }

    void whatCanBeFetchedAgainIsFreed()
    {
        WindowStage stage(u"settings-storage"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(showPage(stage, Ui::Command::SettingsStorage, u"freeAllButton"_s));
        QTRY_VERIFY(stage.item(u"freeAllButton"_s)->isEnabled());
        stage.click(stage.item(u"freeAllButton"_s));
        QTRY_VERIFY(!stage.item(u"freeAllButton"_s)->isEnabled());
        QTRY_VERIFY(stage.item(u"storageSaying"_s));
    }

    void privacyAppliesAtOnce()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(showPage(stage, Ui::Command::SettingsPrivacy, u"receiptsSwitch"_s));
        stage.click(stage.item(u"receiptsSwitch"_s));
        QTRY_COMPARE(stage.engine.state.privacy.receipts, std::optional(false));
        stage.engine.failNext(u"setDefaultPrivacy"_s, Error{ErrorCode::Io, {}});
        stage.click(stage.item(u"receiptsSwitch"_s));
        QTRY_VERIFY(!stage.app.settings()->problem().isEmpty());
        QVERIFY(!stage.item(u"receiptsSwitch"_s)->property("checked").toBool()); // shows what is
    }

    void whatAPageHidesIsNotRead_data()
    {
        QTest::addColumn<Ui::Command>("page");
        QTest::addColumn<int>("width");
        QTest::newRow("settings") << Ui::Command::Settings << 1280;
        QTest::newRow("settings of a narrow window") << Ui::Command::Settings << 480;
        QTest::newRow("details of a narrow window") << Ui::Command::Details << 480;
        QTest::newRow("another account") << Ui::Command::NewChat << 1280; // not by a command
    }

    void whatAPageHidesIsNotRead()
    {
        QFETCH(Ui::Command, page);
        QFETCH(int, width);
        WindowStage stage(u"main"_s, QSize(width, 800));
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(QTest::qWaitForWindowActive(stage.window));
        QTRY_VERIFY(stage.app.chatShown());
        const ConversationId milo = Scenes::byTitle(stage.engine, u"Milo Brandt");
        stage.engine.receive(milo, u"Here?"_s);
        QTRY_COMPARE(chat(stage, u"Milo Brandt").unread, 0);
        const int read = stage.engine.calls(u"markRead"_s);
        const auto hide = [&](bool hidden) {
            if (page == Ui::Command::NewChat) {
                stage.app.setAddingAccount(hidden);
            } else {
                stage.app.commands()->run(int(page)); // there and back
            }
        };
        hide(true);
        QTRY_VERIFY(!stage.app.chatShown());
        stage.engine.receive(milo, u"Hello?"_s);
        QTest::qWait(50);
        QCOMPARE(stage.engine.calls(u"markRead"_s), read);
        QCOMPARE(chat(stage, u"Milo Brandt").unread, 1);
        hide(false);
        QTRY_COMPARE(chat(stage, u"Milo Brandt").unread, 0);
        QCOMPARE(stage.engine.calls(u"markRead"_s), read + 1);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aChosenChatIsShown_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("the open one") << u"Milo Brandt"_s;
        QTest::newRow("another one") << u"Lea Fontaine"_s;
    }

    /// By a notification, the palette or a link, while the settings hide the chats.
    void aChosenChatIsShown()
    {
        QFETCH(QString, title);
        WindowStage stage(u"rows"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.app.commands()->run(int(Ui::Command::Settings));
        QTRY_VERIFY(!stage.app.chatShown());
        stage.app.openChat(double(Scenes::byTitle(stage.engine, title).value));
        QTRY_VERIFY(stage.app.chatShown());
        QTRY_COMPARE(stage.app.conversation()->title(), title);
        QCOMPARE(stage.warnings, QStringList());
    }

    void whatLiesOverTheChatLeavesItInSight()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_VERIFY(stage.app.chatShown());
        stage.app.commands()->run(int(Ui::Command::NewChat));
        QTRY_VERIFY(stage.item(u"newChatAddress"_s));
        QVERIFY(stage.app.chatShown());
    }

    void compactRowsAreLowerAndKept()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        const qreal before = rowOf(stage, u"Milo Brandt"_s)->height();
        QVERIFY(showPage(stage, Ui::Command::SettingsAppearance, u"compactSwitch"_s));
        stage.click(stage.item(u"compactSwitch"_s));
        QTRY_VERIFY(stage.app.appearance()->compactRows());
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(rowOf(stage, u"Milo Brandt"_s));
        QTRY_VERIFY(rowOf(stage, u"Milo Brandt"_s)->height() < before);
        QVERIFY(Preferences(stage.folder.filePath(u"window.ini"_s)).compactRows());
        stage.app.appearance()->setCompactRows(false);
    }

    void theSystemsPreferencesAreFollowedUnlessTheUserChose()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        const auto canvas = [&] { return stage.window->color(); };
        const QColor normal = canvas();
        stage.app.appearance()->setSystemStrong(true);
        QTRY_VERIFY(canvas() != normal);
        stage.app.appearance()->setContrast(int(Ui::ContrastChoice::Normal));
        QTRY_COMPARE(canvas(), normal);
        stage.app.appearance()->setContrast(int(Ui::ContrastChoice::System));
        QTRY_VERIFY(canvas() != normal);
        stage.app.appearance()->setSystemStrong(false);
        QTRY_COMPARE(canvas(), normal);
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowPanels test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_panels.moc"
