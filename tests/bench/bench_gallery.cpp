// SPDX-License-Identifier: GPL-3.0-or-later
// A chat with many photos of 12 megapixels in the real program's parts: real store, real encrypted
// media folder, real window without a screen. Scrolls through all of them several times, a bit in
// each frame, waiting now and then until every photo in view is there; then opens the gallery and
// goes through it. Prints the resident memory (Linux only, from /proc) and the times.
// Usage: bench_gallery [PHOTOS [ROUNDS]]
#include "app/CompositionGate.h"
#include "app/desktop/Renderer.h"
#include "core/base/Clock.h"
#include "core/crypto/KeyFile.h"
#include "core/media/MediaFolder.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"
#include "core/storage/Transaction.h"
#include "tests/fakes/StoreFiller.h"
#include "tests/unit/media/Pictures.h"
#include "ui/viewmodels/AppViewModel.h"
#include "ui/window/MainWindow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize twelveMegapixels(4000, 3000);
constexpr QSize windowSize(1280, 800);
constexpr int differentPhotos = 8;
constexpr int loadedEvery = 4; ///< so many steps between two waits for the photos in view
constexpr int endAfter = 20; ///< so many steps that move nothing: no more pages come
constexpr int patienceMs = 20'000;

[[noreturn]] void give(const Error &error)
{
    qFatal("%s: %s", qPrintable(error.name()), qPrintable(error.detail));
}

double memoryMiB(const char *field)
{
    constexpr double kibibytes = 1024;
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field)) {
            return line.simplified().split(' ').value(1).toDouble() / kibibytes;
        }
    }
    return 0;
}

/// The peak counts from here on.
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

std::array<QByteArray, differentPhotos> photos()
{
    constexpr int quality = 80;
    std::array<QByteArray, differentPhotos> all;
    for (int i = 0; i < differentPhotos; ++i) {
        QImage photo = Pictures::photo(twelveMegapixels);
        photo = photo.mirrored((i & 1) != 0, (i & 2) != 0);
        all.at(size_t(i)) = Pictures::encoded(photo, "jpeg", quality - i);
    }
    return all;
}

Message photoMessage(const Test::Filled &filled, const MediaFolder::Stored &stored, int index)
{
    const BareJid peer = *BareJid::parse(u"friend0@bench.test");
    Attachment photo;
    photo.kind = AttachmentKind::Photo;
    photo.name = u"photo-%1.jpeg"_s.arg(index);
    photo.mediaType = u"image/jpeg"_s;
    photo.bytes = stored.bytes;
    photo.pixels = twelveMegapixels;
    photo.sources = {u"https://upload.bench.test/%1.jpeg"_s.arg(index)};
    photo.sha256 = stored.sha256;
    photo.localName = stored.name;
    photo.localKey = stored.key;
    constexpr qint64 firstTime = 1'750'000'000'000;
    constexpr qint64 step = 600'000;
    Message message;
    message.conversation = filled.conversations.first();
    message.direction = Direction::In;
    message.sender = peer;
    message.senderKey = peer.toString();
    message.originId = message.stanzaId = u"photo-%1"_s.arg(index);
    message.archiveId = u"archive-%1"_s.arg(index);
    message.sortKey.timeMs = message.sentAtMs = firstTime + index * step;
    message.encryption = Encryption::Omemo2;
    message.senderDevice = 1;
    message.senderTrust = Trust::Blind;
    message.attachments = {photo};
    return message;
}

void fill(const QString &profile, const QString &keyFile, int count)
{
    const Result<SecretBytes> key = keyFromFile(keyFile, false);
    if (!key) {
        give(key.error());
    }
    Result<std::unique_ptr<Database>> database = Database::open(profile, key->view());
    if (!database) {
        give(database.error());
    }
    const auto filled = Test::fillStore(**database, {.messages = 0});
    if (!filled) {
        give(filled.error());
    }
    const MediaFolder folder(profile + u"/media"_s);
    const auto files = photos();
    Transaction tx((*database)->writer());
    for (int i = 0; i < count; ++i) {
        const auto stored = folder.store(files.at(size_t(i) % files.size()));
        if (!stored) {
            give(stored.error());
        }
        const auto inserted =
            MessageStore((*database)->writer()).insert(tx, photoMessage(*filled, *stored, i));
        if (!inserted) {
            give(inserted.error());
        }
    }
    if (const auto committed = tx.commit(); !committed) {
        give(committed.error());
    }
}

QQuickItem *find(QQuickItem *from, const QString &name)
{
    QList<QQuickItem *> waiting{from};
    while (!waiting.isEmpty()) {
        QQuickItem *item = waiting.takeLast();
        if (item->isVisible() && item->objectName() == name) {
            return item;
        }
        waiting.append(item->childItems());
    }
    return nullptr;
}

/// Photos whose boxes are in view: whether each shows its picture.
bool allShown(QQuickWindow &window)
{
    bool any = false;
    QList<QQuickItem *> waiting{window.contentItem()};
    const QRectF view(QPointF(), QSizeF(window.size()));
    while (!waiting.isEmpty()) {
        QQuickItem *item = waiting.takeLast();
        if (!item->isVisible()) {
            continue;
        }
        const QVariant shown = item->property("shown");
        if (shown.isValid() && item->property("longSide").isValid()
            && view.intersects(item->mapRectToScene(item->boundingRect()))) {
            any = true;
            if (!shown.toBool()) {
                return false;
            }
        }
        waiting.append(item->childItems());
    }
    return any;
}

struct Journey {
    QList<qint64> frames; ///< µs
    QList<qint64> loads;  ///< µs
    int steps = 0;
};

void waitForPhotos(QQuickWindow &window, Journey &journey)
{
    QElapsedTimer clock;
    clock.start();
    if (!QTest::qWaitFor([&window] { return allShown(window); }, patienceMs)) {
        qFatal("photos in view did not come");
    }
    journey.loads.append(clock.nsecsElapsed() / 1000);
}

/// Moves a flickable by half its height a frame until it moves no more.
void travel(QQuickWindow &window, QQuickItem &flickable, bool up, Journey &journey)
{
    const qreal step = flickable.height() / 2 * (up ? -1 : 1);
    for (int still = 0; still < endAfter; ++journey.steps) {
        const qreal before = flickable.property("contentY").toReal();
        QElapsedTimer clock;
        clock.start();
        flickable.setProperty("contentY", before + step);
        QMetaObject::invokeMethod(&flickable, "returnToBounds");
        window.grabWindow(); // polishes, synchronises and draws
        journey.frames.append(clock.nsecsElapsed() / 1000);
        QCoreApplication::processEvents();
        // Outside of exec() nobody else does that.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const bool moved = flickable.property("contentY").toReal() != before;
        still = moved ? 0 : still + 1;
        if (still == 1 || (moved && journey.steps % loadedEvery == 0)) {
            waitForPhotos(window, journey);
        }
    }
}

double milliseconds(QList<qint64> values, double part)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::ranges::sort(values);
    const auto at = qsizetype(part * double(values.size() - 1));
    return double(values.at(at)) / 1000;
}

void say(const char *what, const Journey &journey)
{
    std::printf("%-14s %5d steps, frame p50 %.1f p99 %.1f max %.1f ms; photos in view complete p50 "
                "%.0f max %.0f ms; RSS %.0f MiB, peak %.0f MiB\n",
                what, journey.steps, milliseconds(journey.frames, 0.5),
                milliseconds(journey.frames, 0.99), milliseconds(journey.frames, 1),
                milliseconds(journey.loads, 0.5), milliseconds(journey.loads, 1),
                memoryMiB("VmRSS:"), memoryMiB("VmHWM:"));
    std::fflush(stdout);
}

void scrollTimeline(QQuickWindow &window, AppViewModel &app, int count, int rounds)
{
    QQuickItem *list = find(window.contentItem(), u"timeline"_s);
    if (list == nullptr) {
        qFatal("no timeline");
    }
    // A wheel or a finger would have told the view that it no longer keeps to the newest photo.
    list->parentItem()->setProperty("following", false);
    for (int round = 1; round <= rounds; ++round) {
        Journey journey;
        const bool up = round % 2 == 1;
        TimelineModel &timeline = *app.conversation()->timeline();
        travel(window, *list, up, journey);
        std::printf("round %d, %s: %d of %d photos held by the model\n", round,
                    up ? "to the oldest" : "to the newest", timeline.rowCount(), count);
        say("timeline", journey);
    }
}

void openGallery(QQuickWindow &window, AppViewModel &app, int count)
{
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    QQuickItem *button = nullptr;
    if (!QTest::qWaitFor(
            [&] { return (button = find(window.contentItem(), u"galleryButton"_s)) != nullptr; },
            patienceMs)) {
        qFatal("no way into the gallery");
    }
    Journey opening;
    QElapsedTimer clock;
    clock.start();
    button->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&window, Qt::Key_Return);
    QQuickItem *pane = nullptr;
    if (!QTest::qWaitFor(
            [&] { return (pane = find(window.contentItem(), u"galleryPane"_s)) != nullptr; },
            patienceMs)) {
        qFatal("the gallery did not open");
    }
    window.grabWindow();
    std::printf("gallery of %d opened: %lld ms to its first frame, ", count,
                qlonglong(clock.elapsed()));
    waitForPhotos(window, opening);
    std::printf("%lld ms until all photos in view are there\n", qlonglong(clock.elapsed()));
    QQuickItem *grid = nullptr;
    for (QQuickItem *child : pane->childItems()) {
        if (child->property("columns").isValid()) {
            grid = child;
        }
    }
    if (grid == nullptr) {
        qFatal("no grid");
    }
    Journey journey;
    travel(window, *grid, false, journey);
    std::printf("%d photos in the gallery\n", app.conversation()->photos()->count());
    say("gallery", journey);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    chooseRenderer();
    QGuiApplication application(argc, argv);
    dressApplication(application);
    const QStringList arguments = QGuiApplication::arguments();
    constexpr int usualPhotos = 2'000;
    constexpr int usualRounds = 5;
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : usualPhotos;
    const int rounds = arguments.size() > 2 ? arguments.at(2).toInt() : usualRounds;

    const QTemporaryDir folder(QDir::tempPath() + u"/bench-gallery-XXXXXX"_s);
    const QString profile = folder.filePath(u"profile"_s);
    const QString keyFile = folder.filePath(u"key"_s);
    fill(profile, keyFile, count);
    std::printf("%d photos of %d x %d stored\n", count, twelveMegapixels.width(),
                twelveMegapixels.height());
    std::fflush(stdout);

    const SystemClock clock;
    Preferences preferences(folder.filePath(u"window.ini"_s));
    ProfileOptions place;
    place.folder = profile;
    place.keyFile = keyFile;
    CompositionGate gate(place);
    AppViewModel app(gate, clock, preferences, QLocale());
    QQmlApplicationEngine qml;
    QQuickWindow *window = showMainWindow(qml, app, windowSize);
    if (window == nullptr) {
        return 1;
    }
    window->requestActivate(); // else shortcuts go nowhere
    QObject::connect(&app, &AppViewModel::openedChanged, &app, [&app] {
        QObject::connect(app.conversations(), &ConversationListModel::loadedFirst, &app,
                         [&app] { app.openChatWith(u"friend0@bench.test"_s); });
    });
    app.start();
    if (!QTest::qWaitFor([window] { return allShown(*window); }, patienceMs)) {
        qFatal("the chat did not come up");
    }
    // It opens at the first unread one. Whoever scrolls before the view is there is taken along.
    QSignalSpy jumped(app.conversation()->timeline(), &TimelineModel::jumped);
    app.conversation()->timeline()->jumpToNewest();
    const auto there = [&] { return !jumped.isEmpty() && allShown(*window); };
    if (!QTest::qWaitFor(there, patienceMs)) {
        qFatal("the newest photos did not come");
    }
    forgetPeak();
    scrollTimeline(*window, app, count, rounds);
    openGallery(*window, app, count);
    return 0;
}
