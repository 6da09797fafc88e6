// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeMedia.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

QUrl writePhoto(const WindowStage &stage, const QString &name)
{
    QFile file(stage.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("the test's folder can't be written");
    }
    file.write(FakeMedia::drawing(7, {640, 480}));
    return QUrl::fromLocalFile(file.fileName());
}

constexpr int manyPhotos = 2000;

/// What the process holds in memory, 0 where the system does not say or a sanitizer adds its own.
qint64 residentBytes()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr bool measurable = false;
#else
    constexpr bool measurable = true;
#endif
    QFile file(u"/proc/self/status"_s);
    if (!measurable || !file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
    }
    return 0;
}

/// The keyboard goes to the messages, after the composer has had it.
void focusTimeline(const WindowStage &stage)
{
    const bool opened = QTest::qWaitFor(
        [&] { return stage.focused() && stage.focused()->objectName() == u"composerField"; });
    if (!opened) {
        qWarning("the composer did not take the keyboard");
    }
    QQuickItem *list = stage.item(u"timeline"_s);
    list->forceActiveFocus(Qt::TabFocusReason);
    const bool chosen = QTest::qWaitFor([&] {
        return list->property("currentItem").value<QQuickItem *>() && list->hasActiveFocus();
    });
    if (!chosen) {
        qWarning("no message is chosen");
    }
}

/// As the Tab key would: into the list, then to the part of a message.
void focusOn(const WindowStage &stage, const QString &name)
{
    focusTimeline(stage);
    stage.named(name)->forceActiveFocus(Qt::TabFocusReason);
}

QQuickItem *pictureOf(const WindowStage &stage)
{
    QQuickItem *picture = stage.item(u"viewedPhoto"_s);
    return picture && picture->property("status").toInt() == 1 ? picture : nullptr;
}

ConversationId chatWith(const WindowStage &stage, const QString &title)
{
    for (const auto &[id, chat] : stage.engine.state.conversations) {
        if (chat.title == title) {
            return chat.id;
        }
    }
    return {};
}

/// The newest message of Milo's chat: a photo whose loading stopped.
void addFailedPhoto(WindowStage &stage)
{
    FakeMedia &media = stage.engine.fakeMedia();
    Attachment photo = media.photo(u"a.jpg"_s, {800, 600}, false);
    photo.failed = true;
    photo.failure = ErrorCode::Stalled;
    media.add(chatWith(stage, u"Milo Brandt"_s), Direction::In, {photo}, {}, stage.clock.nowMs());
}

/// The visible item of that accessible name in a part of the window.
QQuickItem *within(const WindowStage &stage, const QString &part, const QString &name)
{
    const QQuickItem *whole = stage.item(part);
    const QList<QQuickItem *> items = stage.visibleItems();
    for (QQuickItem *item : items) {
        if (whole && whole->isAncestorOf(item) && WindowDriver::accessibleName(item) == name) {
            return item;
        }
    }
    return nullptr;
}

/// By keyboard, from an open chat.
bool openGallery(WindowStage &stage)
{
    stage.press(Qt::Key_I, Qt::ControlModifier);
    const auto button = [&] { return stage.item(u"galleryButton"_s); };
    if (!QTest::qWaitFor([&] { return button() != nullptr; })) {
        return false;
    }
    button()->forceActiveFocus(Qt::TabFocusReason);
    if (!QTest::qWaitFor([&] { return button() && button()->hasActiveFocus(); })) {
        return false;
    }
    stage.press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return stage.item(u"galleryPane"_s) != nullptr; });
}

/// Opens the links of the gallery and gives the keyboard to one of them, counted from the newest.
bool chooseLink(WindowStage &stage, int row)
{
    if (!openGallery(stage)) {
        return false;
    }
    stage.named(u"Links"_s)->forceActiveFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Space);
    const SharedFilesModel *links = stage.app.conversation()->links();
    const auto line = [&] {
        const QString name =
            links->data(links->index(row), SharedFilesModel::AccessibleTextRole).toString();
        return links->count() > row ? within(stage, u"galleryPane"_s, name) : nullptr;
    };
    if (!QTest::qWaitFor([&] { return line() != nullptr; })) {
        return false;
    }
    line()->forceActiveFocus(Qt::TabFocusReason);
    return QTest::qWaitFor([&] { return line() && line()->hasActiveFocus(); });
}

} // namespace

/// Takes what the system would open.
class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    OpenedLinks() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~OpenedLinks() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

/// Photos and files by keyboard and mouse in the real window.
class TestWindowMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedPictureIsSentWithItsCaption()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QGuiApplication::clipboard()->setImage(image);
        stage.press(Qt::Key_V, Qt::ControlModifier);
        SendFilesModel *files = stage.app.conversation()->composer()->files();
        QTRY_COMPARE(files->count(), 1);
        QTRY_VERIFY(stage.item(u"qualityButton"_s));
        stage.type(u"A colour"_s);
        QTRY_VERIFY(stage.app.conversation()->composer()->canSend());
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"A colour"_s);
        QTRY_VERIFY(stage.named(u"Photo from you, caption A colour"_s));
        QTRY_COMPARE(stage.message(0, "tick").toInt(), int(Ui::Tick::Read));
        QCOMPARE(files->count(), 0);
        QCOMPARE(stage.item(u"composerField"_s)->property("text").toString(), QString());
        QCOMPARE(stage.warnings, QStringList());
    }

    void textIsStillPasted()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QGuiApplication::clipboard()->setText(u"words"_s);
        stage.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.app.conversation()->composer()->text(), u"words"_s);
        QCOMPARE(stage.app.conversation()->composer()->files()->count(), 0);
    }

    void chipsAreTakenOutAndTurnedByKeyboard()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        SendFilesModel *files = stage.app.conversation()->composer()->files();
        files->addUrls({writePhoto(stage, u"a.png"_s)});
        QTRY_VERIFY(stage.named(u"Turn a.png"_s));
        stage.named(u"Turn a.png"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Return);
        QCOMPARE(files->files().first().quarterTurns, 1);
        stage.named(u"Don’t send a.png"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(files->count(), 0);
        QTRY_VERIFY(!stage.item(u"qualityButton"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void droppedFilesBecomeChips_data()
    {
        QTest::addColumn<double>("height"); // where in the window, as a share
        QTest::addColumn<int>("quality");
        QTest::newRow("as photos") << 0.25 << int(Ui::SendQuality::Sensible);
        QTest::newRow("as files") << 0.8 << int(Ui::SendQuality::Original);
    }

    void droppedFilesBecomeChips()
    {
        QFETCH(double, height);
        QFETCH(int, quality);
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QMimeData dragged;
        dragged.setUrls({writePhoto(stage, u"a.png"_s), writePhoto(stage, u"b.png"_s)});
        const QPoint at(stage.window->width() * 2 / 3, int(stage.window->height() * height));
        QDragEnterEvent enter(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(stage.window, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(stage.window, &move);
        QDropEvent drop(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(stage.window, &drop);
        SendFilesModel *files = stage.app.conversation()->composer()->files();
        QTRY_COMPARE(files->count(), 2);
        QCOMPARE(files->quality(), quality);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aDropOnlyPromisesWhatHoldsForAllOfIt_data()
    {
        QTest::addColumn<QString>("other"); // beside a photo
        QTest::addColumn<QString>("asPhotos");
        QTest::addColumn<QString>("asFiles");
        QTest::newRow("photos") << u"b.png"_s
                                << u"Encrypted, location removed, sized for the screen"_s
                                << u"Encrypted, full size, location still removed"_s;
        QTest::newRow("a film") << u"b.mp4"_s << u"Encrypted, photos sized for the screen"_s
                                << u"Encrypted, full size"_s;
    }

    void aDropOnlyPromisesWhatHoldsForAllOfIt()
    {
        QFETCH(QString, other);
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QMimeData dragged;
        dragged.setUrls({writePhoto(stage, u"a.png"_s), writePhoto(stage, other)});
        const QPoint at(stage.window->width() * 2 / 3, stage.window->height() / 4);
        QDragEnterEvent enter(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(stage.window, &enter);
        QVERIFY(enter.isAccepted());
        QTRY_VERIFY(stage.item(u"photoTarget"_s) && stage.item(u"fileTarget"_s));
        QTEST(stage.item(u"photoTarget"_s)->property("explanation").toString(), "asPhotos");
        QTEST(stage.item(u"fileTarget"_s)->property("explanation").toString(), "asFiles");
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(stage.window, &leave);
        QTRY_VERIFY(!stage.item(u"photoTarget"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void aPhotoThatIsNotHereIsLoaded()
    {
        WindowStage stage(u"main"_s);
        FakeMedia &media = stage.engine.fakeMedia();
        for (const auto &[id, chat] : stage.engine.state.conversations) {
            if (chat.title == u"Milo Brandt") {
                media.add(chat.id, Direction::In, {media.photo(u"a.jpg"_s, {800, 600}, false)}, {},
                          stage.clock.nowMs());
            }
        }
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_VERIFY(stage.named(u"Photo from Milo, not loaded"_s));
        focusOn(stage, u"Photo from Milo, not loaded"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.engine.calls(u"fetch"_s), 1);
        QTRY_VERIFY(stage.named(u"Photo from Milo"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void aPhotoThatFailedIsLoadedAgain_data()
    {
        QTest::addColumn<bool>("byMenu");
        QTest::newRow("by Enter") << false;
        QTest::newRow("by the menu") << true;
    }

    void aPhotoThatFailedIsLoadedAgain()
    {
        QFETCH(bool, byMenu);
        WindowStage stage(u"main"_s);
        addFailedPhoto(stage);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_VERIFY(stage.named(u"Photo from Milo, It stopped on the way."_s));
        focusTimeline(stage);
        if (byMenu) {
            stage.press(Qt::Key_Menu);
            QTRY_VERIFY(stage.item(u"openItem"_s));
            QCOMPARE(WindowDriver::accessibleName(stage.item(u"openItem"_s)), u"Try again"_s);
            stage.click(stage.item(u"openItem"_s));
        } else {
            stage.press(Qt::Key_Return);
        }
        QTRY_COMPARE(stage.engine.calls(u"fetch"_s), 1);
        QTRY_VERIFY(stage.named(u"Photo from Milo"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void loadingIsStoppedByTheMenu()
    {
        WindowStage stage(u"main"_s);
        stage.engine.autoDeliver = false; // it stays on its way
        addFailedPhoto(stage);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        focusTimeline(stage);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.named(u"Photo from Milo, being loaded"_s));
        stage.press(Qt::Key_Menu);
        QTRY_VERIFY(stage.item(u"openItem"_s));
        QCOMPARE(WindowDriver::accessibleName(stage.item(u"openItem"_s)), u"Stop loading"_s);
        stage.click(stage.item(u"openItem"_s));
        QTRY_COMPARE(stage.engine.calls(u"cancelTransfer"_s), 1);
        QTRY_VERIFY(stage.named(u"Photo from Milo, not loaded"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void aPhotoThatIsTooLargeIsSentSmaller()
    {
        WindowStage stage(u"photos"_s);
        QVERIFY(stage.open(u"Aylin Demir"_s));
        QTRY_VERIFY(stage.named(u"Send smaller"_s));
        QTRY_VERIFY(stage.named(u"Send the rest first"_s));
        focusOn(stage, u"Send smaller"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.engine.calls(u"sendSmaller"_s), 1);
        QTRY_VERIFY(!stage.named(u"Send smaller"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void theViewerIsWorkedByKeyboard()
    {
        WindowStage stage(u"album"_s);
        QVERIFY(stage.open(u"Aylin Demir"_s));
        focusTimeline(stage);
        stage.press(Qt::Key_Return);
        PhotoViewerModel *viewer = stage.app.conversation()->viewer();
        QTRY_VERIFY(viewer->isOpen());
        QTRY_VERIFY(stage.item(u"photoViewer"_s));
        QTRY_VERIFY(pictureOf(stage));
        QTRY_VERIFY(viewer->hasOlder());
        const double first = viewer->photo().attachmentId;
        stage.press(Qt::Key_Right);
        QTRY_VERIFY(viewer->photo().attachmentId != first);
        stage.press(Qt::Key_Left);
        QTRY_COMPARE(viewer->photo().attachmentId, first);
        QTRY_VERIFY(pictureOf(stage));
        const double fitting = pictureOf(stage)->width();
        stage.press(Qt::Key_Plus);
        QVERIFY(stage.item(u"viewedPhoto"_s)->width() > fitting);
        stage.press(Qt::Key_0);
        QCOMPARE(stage.item(u"viewedPhoto"_s)->width(), fitting);
        stage.press(Qt::Key_R);
        QVERIFY(stage.item(u"viewedPhoto"_s)->width() != fitting);
        stage.press(Qt::Key_C, Qt::ControlModifier);
        const QClipboard *clipboard = QGuiApplication::clipboard();
        QTRY_VERIFY(clipboard->mimeData() && clipboard->mimeData()->hasImage());
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!viewer->isOpen());
        QTRY_VERIFY(!stage.item(u"photoViewer"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void movingPicturesMoveWhileTheWindowIsInFront()
    {
        WindowStage stage(u"films"_s);
        stage.engine.fakeMedia().frameMs = 30;
        QVERIFY(stage.open(u"Aylin Demir"_s));
        QTRY_VERIFY(stage.item(u"film"_s));
        QTRY_VERIFY(stage.item(u"film"_s)->property("moves").toBool());
        QTRY_VERIFY(stage.item(u"film"_s)->property("frame").toInt() > 2);
        focusOn(stage, u"Photo from Aylin"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.app.conversation()->viewer()->isOpen());
        QTRY_VERIFY(stage.item(u"photoViewer"_s));
        const auto viewed = [&] {
            for (QQuickItem *item : stage.visibleItems()) {
                if (item->objectName() == u"film" && item->parentItem()->width() > 400) {
                    return item;
                }
            }
            return static_cast<QQuickItem *>(nullptr);
        };
        QTRY_VERIFY(viewed() && viewed()->property("running").toBool());
        stage.press(Qt::Key_Space);
        QVERIFY(!viewed()->property("running").toBool());
        stage.press(Qt::Key_Space);
        QVERIFY(viewed()->property("running").toBool());
        QCOMPARE(stage.warnings, QStringList());
    }

    void whereMotionIsUnwantedTheyMoveWhenAsked()
    {
        WindowStage stage(u"films"_s);
        stage.app.appearance()->setLessMotion(true);
        stage.engine.fakeMedia().frameMs = 30;
        QVERIFY(stage.open(u"Aylin Demir"_s));
        QTRY_VERIFY(stage.item(u"film"_s));
        QTRY_VERIFY(stage.item(u"film"_s)->property("moves").toBool());
        QVERIFY(!stage.item(u"film"_s)->property("running").toBool());
        QCOMPARE(stage.item(u"film"_s)->property("frame").toInt(), 0);
        // Tiles are made anew while their photo is being looked at for the first time.
        focusOn(stage, u"Photo from Aylin"_s);
        QTRY_VERIFY(stage.focused() && stage.focused()->property("moves").toBool());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"film"_s)->property("frame").toInt() > 2);
        QVERIFY(!stage.app.conversation()->viewer()->isOpen());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.app.conversation()->viewer()->isOpen());
        QCOMPARE(stage.warnings, QStringList());
    }

    // Up and down through photos of 12 megapixels: what was seen does not stay in memory.
    void scrollingManyPhotosKeepsMemorySmall()
    {
        WindowStage stage(u"main"_s);
        FakeMedia &media = stage.engine.fakeMedia();
        const ConversationId chat =
            stage.engine.addConversation(u"album@meerkat.example"_s, u"Album"_s);
        for (int i = 0; i < manyPhotos; ++i) {
            media.add(chat, i % 4 == 0 ? Direction::Out : Direction::In,
                      {media.photo(u"IMG_%1.jpg"_s.arg(i), {4000, 3000})}, {},
                      stage.clock.nowMs() - qint64(manyPhotos - i) * 240'000);
        }
        QVERIFY(stage.open(u"Album"_s));
        auto *list = stage.item(u"timeline"_s);
        const QPoint middle =
            list->mapToScene(QPointF(list->width() / 2, list->height() / 2)).toPoint();
        for (int i = 0; i < 240; ++i) {
            QTest::wheelEvent(stage.window, middle, QPoint(0, i % 160 < 120 ? 2400 : -2400));
            QTest::qWait(20); // frames, in which the view reports
        }
        QVERIFY(stage.app.conversation()->timeline()->count() <= TimelineModel::windowLimit);
        const qint64 used = residentBytes();
        if (used > 0) {
            QVERIFY2(used < 400LL * 1024 * 1024, qPrintable(u"%1 MiB"_s.arg(used / 1024 / 1024)));
        }
        QCOMPARE(stage.warnings, QStringList());
    }

    void programsAreOnlySavedAfterAQuestion()
    {
        WindowStage stage(u"files"_s);
        QVERIFY(stage.open(u"Aylin Demir"_s));
        const QString program = u"Program cat-translator.exe from Aylin, 4.1 MB"_s;
        QTRY_VERIFY(stage.named(program));
        focusOn(stage, program);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"saveProgram"_s));
        QTRY_VERIFY(stage.named(u"Leave it"_s)->hasActiveFocus());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.item(u"saveProgram"_s));
        QCOMPARE(stage.engine.calls(u"save"_s), 0);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theGalleryOpensFromTheDetails()
    {
        WindowStage stage(u"album"_s);
        QVERIFY(stage.open(u"Aylin Demir"_s));
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"galleryButton"_s));
        stage.item(u"galleryButton"_s)->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY(stage.item(u"galleryButton"_s)
                    && stage.item(u"galleryButton"_s)->hasActiveFocus());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"galleryPane"_s));
        QTRY_VERIFY(stage.app.conversation()->photos()->count() >= 20);
        stage.named(u"Files"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(stage.named(u"Files from this chat will collect here."_s));
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(!stage.item(u"galleryPane"_s));
        QCOMPARE(stage.app.conversation()->photos()->count(), 0);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theGalleryLeadsToWhyAPhotoFailed()
    {
        WindowStage stage(u"main"_s);
        addFailedPhoto(stage);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(openGallery(stage));
        const auto tile = [&] {
            return within(stage, u"galleryPane"_s, u"Photo from Milo, It stopped on the way."_s);
        };
        QTRY_VERIFY(tile());
        tile()->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY(tile() && tile()->hasActiveFocus());
        stage.press(Qt::Key_Return);
        const auto again = [&] { return within(stage, u"photoViewer"_s, u"Try again"_s); };
        QTRY_VERIFY(again());
        QCOMPARE(stage.engine.calls(u"fetch"_s), 0);
        stage.click(again());
        QTRY_COMPARE(stage.engine.calls(u"fetch"_s), 1);
        QTRY_VERIFY(pictureOf(stage));
        QCOMPARE(stage.warnings, QStringList());
    }

    void aMisleadingLinkOfTheGalleryIsAskedAbout()
    {
        OpenedLinks opened;
        WindowStage stage(u"main"_s);
        stage.engine.addMessage(chatWith(stage, u"Milo Brandt"_s), Direction::In,
                                u"https://\u0435xample.org/"_s, stage.clock.nowMs());
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(chooseLink(stage, 0));
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"linkOpen"_s));
        QTRY_VERIFY(stage.named(u"Stay here"_s)->hasActiveFocus());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.item(u"linkOpen"_s));
        QCOMPARE(opened.urls, QList<QUrl>());
        QTRY_COMPARE(stage.focused()->objectName(), u"linkLine"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"linkOpen"_s));
        stage.click(stage.item(u"linkOpen"_s));
        QTRY_COMPARE(opened.urls.size(), 1);
        QCOMPARE(opened.urls.first().host(QUrl::FullyEncoded), u"xn--xample-2of.org"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void plainLinksOfTheGalleryOpenAtOnce()
    {
        OpenedLinks opened;
        WindowStage stage(u"main"_s);
        stage.engine.addMessage(chatWith(stage, u"Milo Brandt"_s), Direction::In,
                                u"https://parkvet.example/"_s, stage.clock.nowMs());
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(chooseLink(stage, 0));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(opened.urls, QList<QUrl>{QUrl(u"https://parkvet.example/"_s)});
        QVERIFY(!stage.item(u"linkOpen"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void addressesInTheGalleryStayInTheProgram()
    {
        WindowStage stage(u"main"_s);
        stage.engine.addMessage(chatWith(stage, u"Milo Brandt"_s), Direction::In,
                                u"https://parkvet.example/ or xmpp:aylin@meerkat.example"_s,
                                stage.clock.nowMs());
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(chooseLink(stage, 1));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Aylin Demir"_s);
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowMedia test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_media.moc"
