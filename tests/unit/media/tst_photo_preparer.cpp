// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PhotoPreparer.h"
#include "core/model/Attachment.h"
#include "tests/unit/media/Pictures.h"

#include <QColorSpace>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using namespace Ninelives::Pictures;

class TestPhotoPreparer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsPicturesUpright_data();
    void turnsPicturesUpright();
    void photosOfPhonesBecomeUprightJpegs_data();
    void photosOfPhonesBecomeUprightJpegs();
    void avifBecomesJpeg();
    void turnsAsTheUserWants_data();
    void turnsAsTheUserWants();
    void choosesTheSize_data();
    void choosesTheSize();
    void photosAreSmallEnoughToBeSent();
    void smallPhotosAreNotEncodedAgain();
    void drawingsStaySharp();
    void transparencyIsKept_data();
    void transparencyIsKept();
    void colourProfilesAreKept_data();
    void colourProfilesAreKept();
    void printColoursBecomeScreenColours();
    void movingPicturesKeepMoving_data();
    void movingPicturesKeepMoving();
    void previewsAreTiny_data();
    void previewsAreTiny();
    void scalesForShowing_data();
    void scalesForShowing();
};

void TestPhotoPreparer::turnsPicturesUpright_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        QTest::addRow("jpeg %d", orientation) << notedJpeg(orientation) << orientation;
        QTest::addRow("png %d", orientation) << notedPng(orientation) << orientation;
        QTest::addRow("webp %d", orientation) << notedWebP(orientation) << orientation;
    }
}

void TestPhotoPreparer::turnsPicturesUpright()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, orientation);
    const QSize size = fourCorners().size();
    const auto facts = pictureFacts(bytes);
    QVERIFY(facts);
    QCOMPARE(facts->pixels, size);
    QCOMPARE(facts->turned, orientation != 1);
    for (const bool original : {false, true}) {
        const auto prepared = preparePicture(bytes, {.longSide = 2560, .original = original});
        QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().detail));
        QCOMPARE(prepared->pixels, size);
        QCOMPARE(decoded(prepared->bytes).size(), size);
        QVERIFY(isUpright(decoded(prepared->bytes)));
        QVERIFY(isUpright(decoded(prepared->preview)));
        QVERIFY(!pictureFacts(prepared->bytes)->turned);
    }
    const auto smaller = preparePicture(bytes, {.longSide = 48});
    QVERIFY(smaller);
    QCOMPARE(smaller->pixels, QSize(48, 32));
    QVERIFY(isUpright(decoded(smaller->bytes)));
    const auto shown = scaledPicture(bytes, 60);
    QVERIFY(shown);
    QCOMPARE(decoded(*shown).size(), QSize(60, 40));
    QVERIFY(isUpright(decoded(*shown)));
}

void TestPhotoPreparer::photosOfPhonesBecomeUprightJpegs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << heic();
    for (int orientation = 1; orientation <= 8; ++orientation) {
        QTest::addRow("turned %d", orientation) << phoneHeic(orientation, false);
    }
    QTest::newRow("tiles") << phoneHeic(1, true);
    QTest::newRow("turned tiles") << phoneHeic(6, true);
}

void TestPhotoPreparer::photosOfPhonesBecomeUprightJpegs()
{
    QFETCH(QByteArray, bytes);
    QVERIFY2(!bytes.isEmpty(), "there is no encoder");
    const bool noted = bytes.contains(secret);
    const auto facts = pictureFacts(bytes);
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().detail));
    QCOMPARE(facts->format, PictureFormat::Heic);
    QCOMPARE(facts->pixels, fourCorners().size());
    QVERIFY(facts->notes || !noted);
    QCOMPARE(facts->place, noted);
    for (const bool original : {false, true}) {
        const auto prepared = preparePicture(bytes, {.longSide = 2560, .original = original});
        QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().detail));
        QCOMPARE(prepared->format, PictureFormat::Jpeg);
        QCOMPARE(prepared->pixels, fourCorners().size());
        QVERIFY(isUpright(decoded(prepared->bytes)));
        QVERIFY(!prepared->bytes.contains(secret));
        QVERIFY(!pictureFacts(prepared->bytes)->notes);
    }
    QCOMPARE(preparePicture(bytes, {.longSide = 48})->pixels, QSize(48, 32));
}

void TestPhotoPreparer::avifBecomesJpeg()
{
    const QByteArray bytes = avif();
    QVERIFY2(!bytes.isEmpty(), "the plugin for AVIF writes none");
    QCOMPARE(pictureFormat(bytes), PictureFormat::Avif);
    const auto prepared = preparePicture(bytes, {});
    QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().detail));
    QCOMPARE(prepared->format, PictureFormat::Jpeg);
    QVERIFY(isUpright(decoded(prepared->bytes)));
}

void TestPhotoPreparer::turnsAsTheUserWants_data()
{
    QTest::addColumn<int>("turns");
    for (const int turns : {-5, -1, 0, 1, 2, 3, 4, 6}) {
        QTest::addRow("%d", turns) << turns;
    }
}

void TestPhotoPreparer::turnsAsTheUserWants()
{
    QFETCH(int, turns);
    // The camera's turn comes first, the user's after it.
    const auto prepared = preparePicture(notedJpeg(6), {.longSide = 2560, .quarterTurns = turns});
    QVERIFY(prepared);
    const QImage back =
        decoded(prepared->bytes).transformed(QTransform().rotate(-90.0 * (turns % 4)));
    QCOMPARE(back.size(), fourCorners().size());
    QVERIFY(isUpright(back));
}

void TestPhotoPreparer::choosesTheSize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<PictureWish>("wish");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("large") << QSize(4000, 3000) << PictureWish{} << QSize(2560, 1920);
    QTest::newRow("upright") << QSize(1500, 3000) << PictureWish{} << QSize(1280, 2560);
    QTest::newRow("just fits") << QSize(2560, 10) << PictureWish{} << QSize(2560, 10);
    QTest::newRow("a thread") << QSize(10000, 1) << PictureWish{} << QSize(2560, 1);
    QTest::newRow("never larger") << QSize(10, 20) << PictureWish{} << QSize(10, 20);
    QTest::newRow("own size") << QSize(3000, 20) << PictureWish{.longSide = 0} << QSize(3000, 20);
    QTest::newRow("original") << QSize(3000, 20) << PictureWish{.original = true}
                              << QSize(3000, 20);
    QTest::newRow("thumbnail") << QSize(400, 300) << PictureWish{.longSide = 40} << QSize(40, 30);
    QTest::newRow("one pixel") << QSize(1, 1) << PictureWish{} << QSize(1, 1);
}

void TestPhotoPreparer::choosesTheSize()
{
    QFETCH(QSize, size);
    QFETCH(PictureWish, wish);
    QFETCH(QSize, expected);
    const auto prepared = preparePicture(encoded(fourCorners(size), "jpeg"), wish);
    QVERIFY(prepared);
    QCOMPARE(prepared->pixels, expected);
    QCOMPARE(decoded(prepared->bytes).size(), expected);
    QVERIFY(!prepared->preview.isEmpty());
}

void TestPhotoPreparer::photosAreSmallEnoughToBeSent()
{
    const QByteArray bytes = encoded(photo({4000, 3000}), "jpeg");
    const auto prepared = preparePicture(bytes, {});
    QVERIFY(prepared);
    QVERIFY2(prepared->bytes.size() < 1'300'000,
             qPrintable(QString::number(prepared->bytes.size())));
    QVERIFY2(prepared->bytes.size() > 100'000, qPrintable(QString::number(prepared->bytes.size())));
}

void TestPhotoPreparer::smallPhotosAreNotEncodedAgain()
{
    const QImage picture = photo({800, 600});
    const QByteArray bytes = encoded(picture, "jpeg", 60);
    const auto prepared = preparePicture(withSegments(bytes, jpegSegment(0xFE, "hello")), {});
    QVERIFY(prepared);
    QCOMPARE(decoded(prepared->bytes), decoded(bytes));
}

void TestPhotoPreparer::drawingsStaySharp()
{
    const QByteArray bytes = encoded(fourCorners(), "png");
    const auto prepared = preparePicture(bytes, {});
    QVERIFY(prepared);
    QCOMPARE(prepared->format, PictureFormat::Png);
    QCOMPARE(decoded(prepared->bytes), decoded(bytes));
    // A photo in the same format does not.
    QCOMPARE(preparePicture(encoded(photo({640, 480}), "png"), {})->format, PictureFormat::Jpeg);
}

void TestPhotoPreparer::transparencyIsKept_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("small") << QSize(400, 300) << PictureFormat::Png;
    QTest::newRow("large") << QSize(2800, 1000) << PictureFormat::WebP;
}

void TestPhotoPreparer::transparencyIsKept()
{
    QFETCH(QSize, size);
    QImage picture = fourCorners(size).convertToFormat(QImage::Format_ARGB32);
    picture.setPixelColor(0, 0, Qt::transparent);
    for (int x = 0; x < size.width() / 8; ++x) {
        for (int y = 0; y < size.height() / 8; ++y) {
            picture.setPixelColor(x, y, Qt::transparent);
        }
    }
    const QByteArray bytes = encoded(picture, "png");
    const auto prepared =
        preparePicture(bytes, {.longSide = size.width() / 2 * 2 - 2, .quarterTurns = 0});
    QVERIFY(prepared);
    QTEST(prepared->format, "format");
    const QImage result = decoded(prepared->bytes);
    QVERIFY(result.hasAlphaChannel());
    QCOMPARE(result.pixelColor(4, 4).alpha(), 0);
    QVERIFY(isUpright(result));
    // In a preview, which has no transparency, it is white.
    QVERIFY(decoded(prepared->preview).pixelColor(1, 1).lightness() > 200);
    const auto shown = scaledPicture(bytes, 100);
    QCOMPARE(pictureFormat(*shown), PictureFormat::Png);
    QCOMPARE(decoded(*shown).pixelColor(1, 1).alpha(), 0);
}

void TestPhotoPreparer::colourProfilesAreKept_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QColorSpace>("colours");
    for (const char *format : {"jpeg", "png", "webp"}) {
        QTest::addRow("%s display p3", format)
            << QByteArray(format) << QColorSpace(QColorSpace::DisplayP3);
        QTest::addRow("%s adobe", format)
            << QByteArray(format) << QColorSpace(QColorSpace::AdobeRgb);
    }
}

void TestPhotoPreparer::colourProfilesAreKept()
{
    QFETCH(QByteArray, format);
    QFETCH(QColorSpace, colours);
    QImage picture = photo({300, 200});
    picture.setColorSpace(colours);
    const QByteArray bytes = encoded(picture, format.constData());
    QCOMPARE(decoded(bytes).colorSpace(), colours);
    for (const PictureWish &wish : {PictureWish{.original = true}, PictureWish{.longSide = 100},
                                    PictureWish{.original = true, .quarterTurns = 1}}) {
        const auto prepared = preparePicture(bytes, wish);
        QVERIFY(prepared);
        QCOMPARE(decoded(prepared->bytes).colorSpace(), colours);
    }
    // What everybody takes for granted is not written.
    picture.setColorSpace(QColorSpace::SRgb);
    const auto plain = preparePicture(encoded(picture, format.constData()), {.longSide = 100});
    QVERIFY(plain);
    QVERIFY(!plain->bytes.contains("ICC_PROFILE"));
    QVERIFY(plain->bytes.size() < 20'000);
}

void TestPhotoPreparer::printColoursBecomeScreenColours()
{
    const QImage print = fourCorners().convertToFormat(QImage::Format_CMYK8888);
    const auto prepared = preparePicture(encoded(print, "jpeg"), {.longSide = 48});
    QVERIFY(prepared);
    QCOMPARE(decoded(prepared->bytes).format(), QImage::Format_RGB32);
    QVERIFY(isUpright(decoded(prepared->bytes)));
}

void TestPhotoPreparer::movingPicturesKeepMoving_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("gif") << movingGif() << PictureFormat::Gif;
    QTest::newRow("webp") << movingWebP() << PictureFormat::WebP;
}

void TestPhotoPreparer::movingPicturesKeepMoving()
{
    QFETCH(QByteArray, bytes);
    QFETCH(PictureFormat, format);
    QVERIFY(pictureFacts(bytes)->animated);
    for (const bool original : {false, true}) {
        const auto prepared = preparePicture(bytes, {.longSide = 8, .original = original});
        QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().detail));
        QVERIFY(prepared->animated);
        QCOMPARE(prepared->format, format);
        QVERIFY(!prepared->bytes.contains(secret));
        QVERIFY(!prepared->preview.isEmpty());
        QCOMPARE(frameCount(prepared->bytes), 3);
        QCOMPARE(frameCount(bytes), 3);
    }
    QVERIFY(!decoded(*scaledPicture(bytes, 100)).isNull());
}

void TestPhotoPreparer::previewsAreTiny_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("photo") << QSize(1200, 900);
    QTest::newRow("upright") << QSize(500, 1000);
    QTest::newRow("banner") << QSize(2000, 10);
    QTest::newRow("smaller than a preview") << QSize(20, 30);
}

void TestPhotoPreparer::previewsAreTiny()
{
    QFETCH(QSize, size);
    const auto prepared = preparePicture(encoded(photo(size), "jpeg"), {});
    QVERIFY(prepared);
    QVERIFY(prepared->preview.size() <= Attachment::maxPreviewBytes);
    const QSize tiny = decoded(prepared->preview).size();
    QVERIFY(tiny.width() <= 96 && tiny.height() <= 96);
    QCOMPARE(tiny, size.boundedTo(tiny).expandedTo(QSize(1, 1)));
    QVERIFY(qAbs(tiny.width() * size.height() - tiny.height() * size.width())
            <= std::max(size.width(), size.height()));
}

void TestPhotoPreparer::scalesForShowing_data()
{
    QTest::addColumn<int>("longSide");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("smaller") << 150 << QSize(150, 100);
    QTest::newRow("not larger") << 3000 << QSize(300, 200);
    QTest::newRow("own size") << 0 << QSize(300, 200);
}

void TestPhotoPreparer::scalesForShowing()
{
    QFETCH(int, longSide);
    QFETCH(QSize, expected);
    const auto shown = scaledPicture(encoded(photo({300, 200}), "jpeg"), longSide);
    QVERIFY(shown);
    QCOMPARE(pictureFormat(*shown), PictureFormat::Jpeg);
    QCOMPARE(decoded(*shown).size(), expected);
}

QTEST_GUILESS_MAIN(TestPhotoPreparer)
#include "tst_photo_preparer.moc"
