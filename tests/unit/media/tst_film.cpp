// SPDX-License-Identifier: GPL-3.0-or-later
// Moving pictures, decoded within bounds.
#include "core/media/FilmDecoder.h"
#include "tests/unit/media/Pictures.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Ninelives;
using namespace Ninelives::Pictures;
using namespace Qt::StringLiterals;

class TestFilm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); }
    void framesAreDecoded_data();
    void framesAreDecoded();
    void whatStandsStillIsNoFilm_data();
    void whatStandsStillIsNoFilm();
    void refusesDamage();
    void aCutFilmEndsEarly();
    void manyFramesAreShownSmaller();
    void tooManyFramesEndEarly();
    void timeIsBounded();
    void largeCanvassesAreRefused();
    void survivesDamage_data();
    void survivesDamage();
};

namespace {

void addFilms()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gif") << movingGif();
    QTest::newRow("webp") << movingWebP();
}

/// A GIF of so many frames of one colour each, `hundredths` of a second apart.
QByteArray longGif(QSize size, int frames, quint8 hundredths = 5)
{
    const auto number = [](int value) {
        return QByteArray(1, char(value & 0xFF)) + QByteArray(1, char(value >> 8));
    };
    QByteArray gif = "GIF89a" + number(size.width()) + number(size.height())
        + QByteArray("\x80\0\0", 3) + QByteArray("\0\0\0\xff\xff\xff", 6);
    for (int i = 0; i < frames; ++i) {
        gif += QByteArray("\x21\xf9\x04\x04", 4) + char(hundredths) + QByteArray("\0\0\0", 3);
        // One pixel: the rest of the canvas stays.
        gif += QByteArray("\x2c\0\0\0\0\1\0\1\0\0\2\2\x44\1\0", 15);
    }
    return gif + ';';
}

} // namespace

void TestFilm::framesAreDecoded_data()
{
    addFilms();
}

void TestFilm::framesAreDecoded()
{
    QFETCH(QByteArray, bytes);
    const auto film = decodeFilm(bytes, 64);
    QVERIFY(film);
    QCOMPARE(film->frames.size(), 3);
    const auto facts = pictureFacts(bytes);
    QCOMPARE(film->size, facts->pixels.width() <= 64 ? facts->pixels : QSize(64, 42));
    for (const Film::Frame &frame : film->frames) {
        QCOMPARE(frame.pixels.size(), qsizetype(film->size.width()) * film->size.height() * 4);
        QVERIFY(frame.shownMs >= 20 && frame.shownMs <= 10'000);
    }
    QVERIFY(film->frames.at(0).pixels != film->frames.at(1).pixels);
}

void TestFilm::whatStandsStillIsNoFilm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gif") << notedGif();
    QTest::newRow("webp") << notedWebP();
    QTest::newRow("jpeg") << notedJpeg();
    QTest::newRow("gif of one frame") << longGif({8, 8}, 1);
}

void TestFilm::whatStandsStillIsNoFilm()
{
    QFETCH(QByteArray, bytes);
    const auto film = decodeFilm(bytes, 64);
    QVERIFY(!film);
    QCOMPARE(film.error().code, ErrorCode::Unsupported);
}

void TestFilm::refusesDamage()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("GIF89a"), QByteArray(500, 'x')}) {
        QCOMPARE(decodeFilm(bytes, 64).error().code, ErrorCode::UnknownPicture);
    }
}

void TestFilm::aCutFilmEndsEarly()
{
    QByteArray gif = longGif({16, 16}, 5);
    // The last frame says more colours than it has: it can't be decoded.
    gif[gif.size() - 1 - 4] = char(0);
    const auto film = decodeFilm(gif, 16);
    QVERIFY(!film || film->frames.size() <= 5);
}

void TestFilm::manyFramesAreShownSmaller()
{
    FilmLimits limits;
    limits.mostMemory = qint64{4} * 1024 * 1024;
    const auto film = decodeFilm(longGif({512, 512}, 40), 512, limits);
    QVERIFY(film);
    QCOMPARE(film->frames.size(), 40);
    QCOMPARE(film->size, QSize(128, 128));
}

void TestFilm::tooManyFramesEndEarly()
{
    FilmLimits limits;
    limits.mostFrames = 10;
    const auto film = decodeFilm(longGif({32, 32}, 40), 32, limits);
    QVERIFY(film);
    QCOMPARE(film->frames.size(), 10);
    limits.mostFrames = 1'000;
    limits.mostMemory = 64 * 1024; // too little for small ones as well
    const auto cut = decodeFilm(longGif({100, 100}, 40), 100, limits);
    QVERIFY(!cut || qint64(cut->frames.size()) * cut->frames.first().pixels.size() <= 64 * 1024);
}

void TestFilm::timeIsBounded()
{
    FilmLimits limits;
    limits.picture.decodeMs = 300;
    limits.mostFrames = 1'000'000;
    limits.mostMemory = qint64{1} << 40;
    QElapsedTimer clock;
    clock.start();
    const auto film = decodeFilm(longGif({2'000, 2'000}, 5'000), 96, limits);
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!film || film->frames.size() < 5'000);
}

void TestFilm::largeCanvassesAreRefused()
{
    QCOMPARE(decodeFilm(longGif({4'000, 4'000}, 3), 96).error().code, ErrorCode::UnknownPicture);
}

void TestFilm::survivesDamage_data()
{
    addFilms();
}

void TestFilm::survivesDamage()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(89);
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = bytes;
        for (int i = random.bounded(1, 12); i > 0; --i) {
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        }
        FilmLimits limits;
        limits.picture.decodeMs = 2'000;
        const auto film = decodeFilm(damaged, 64, limits);
        if (film) {
            QVERIFY(film->frames.size() >= 2);
        }
    }
}

QTEST_GUILESS_MAIN(TestFilm)

#include "tst_film.moc"
