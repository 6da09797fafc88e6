// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PhotoPreparer.h"
#include "core/model/Attachment.h"
#include "tests/unit/media/Pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using namespace Ninelives::Pictures;

namespace {

/// The beginning of an ISO file.
QByteArray fileOfBrands(const QByteArray &main, const QByteArray &others)
{
    QByteArray bytes("\0\0\0\0ftyp", 8);
    bytes += main + QByteArray(4, '\0') + others;
    bytes[3] = char(bytes.size());
    return bytes + QByteArray("\0\0\0\x08mdatheicavif", 16);
}

QByteArray withMainBrand(QByteArray iso, QByteArrayView brand)
{
    constexpr qsizetype at = 8;
    return iso.isEmpty() ? iso : iso.replace(at, brand.size(), brand);
}

/// Sharper with each scan: the decoder keeps all of it until the last one.
QByteArray progressiveJpeg(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    return writer.write(picture) ? buffer.data() : QByteArray();
}

/// The most that this process ever took.
qint64 mostMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

class TestPhotoPreparer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsPicturesUpright_data();
    void turnsPicturesUpright();
    void photosOfPhonesBecomeUprightJpegs_data();
    void photosOfPhonesBecomeUprightJpegs();
    void avifBecomesJpeg();
    void brandsTellThePicture_data();
    void brandsTellThePicture();
    void theStillOneIsTakenOfMovingOnes_data();
    void theStillOneIsTakenOfMovingOnes();
    void tellsWhatMayTellItsPlace_data();
    void tellsWhatMayTellItsPlace();
    void pixelsAreLimitedByWhatTheyCost_data();
    void pixelsAreLimitedByWhatTheyCost();
    void photosOfHundredsOfMegapixelsCostLittle();
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

void TestPhotoPreparer::brandsTellThePicture_data()
{
    QTest::addColumn<QByteArray>("main");
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<PictureFormat>("format");
    using enum PictureFormat;
    const auto row = [](const char *name, const QByteArray &main, const QByteArray &others,
                        PictureFormat format) { QTest::newRow(name) << main << others << format; };
    for (const char *brand : {"heic", "heix", "heim", "heis"}) {
        row(brand, brand, {}, Heic);
    }
    row("avif", "avif", "mif1miaf", Avif);
    row("a picture", "mif1", "miafheic", Heic);
    row("a picture of the other kind", "mif1", "miafavif", Avif);
    row("a later name of it", "mif2", "heix", Heic);
    row("pictures in a row", "hevc", "mif1msf1heic", Heic);
    row("of more colours", "hevx", "msf1heix", Heic);
    row("moving avif", "avis", "avifmsf1iso8", Avif);
    row("told at the very end", "msf1", QByteArray("iso8").repeated(20) + "heic", Heic);
    row("pictures in a row alone", "hevc", "msf1iso8", None);
    row("moving avif alone", "avis", "msf1iso8", None);
    row("a picture of no kind", "mif1", "miaf", None);
    row("film", "mp42", "isomheic", None);
    row("camera raw", "crx ", "isomheic", None);
}

void TestPhotoPreparer::brandsTellThePicture()
{
    QFETCH(QByteArray, main);
    QFETCH(QByteArray, others);
    const QByteArray bytes = fileOfBrands(main, others);
    QTEST(pictureFormat(bytes), "format");
    QVERIFY(mayTellPlace(bytes));
}

void TestPhotoPreparer::theStillOneIsTakenOfMovingOnes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray phone = phoneHeic(6, false);
    for (const char *brand : {"heim", "hevc", "hevx", "msf1"}) {
        QTest::newRow(brand) << withMainBrand(phone, brand);
    }
    QTest::newRow("avis") << withMainBrand(avif(), "avis");
}

void TestPhotoPreparer::theStillOneIsTakenOfMovingOnes()
{
    QFETCH(QByteArray, bytes);
    QVERIFY2(!bytes.isEmpty(), "there is no encoder");
    const auto prepared = preparePicture(bytes, {});
    QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().detail));
    QCOMPARE(prepared->format, PictureFormat::Jpeg);
    QVERIFY(isUpright(decoded(prepared->bytes)));
    QVERIFY(!prepared->bytes.contains(secret));
}

void TestPhotoPreparer::tellsWhatMayTellItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("may");
    const QByteArray rest(40, 'x');
    const auto box = [&rest](const char *type) {
        return QByteArray("\0\0\0\x14", 4) + type + rest;
    };
    QTest::newRow("mp4") << fileOfBrands("isom", "mp42") << true;
    QTest::newRow("mov") << fileOfBrands("qt  ", {}) << true;
    QTest::newRow("old mov") << box("moov") << true;
    QTest::newRow("m4a") << fileOfBrands("M4A ", "isom") << true;
    QTest::newRow("3gp") << fileOfBrands("3gp4", "isom") << true;
    QTest::newRow("jpeg xl") << box("JXL ") << true;
    QTest::newRow("jpeg 2000") << box("jP  ") << true;
    QTest::newRow("tiff") << QByteArray("II*\0", 4) + rest << true;
    QTest::newRow("tiff, the other way round") << QByteArray("MM\0*", 4) + rest << true;
    QTest::newRow("fuji raw") << "FUJIFILMCCD-RAW " + rest << true;
    QTest::newRow("a picture that is not cleaned") << notedJpeg() << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too short") << QByteArray("\0\0\0\x14moo", 7) << false;
    QTest::newRow("paper") << "%PDF-1.7 " + rest << false;
    QTest::newRow("office") << QByteArray("PK\x03\x04", 4) + rest << false;
    QTest::newRow("text") << QByteArray("the wide world") << false;
    QTest::newRow("sound") << "OggS" + rest << false;
}

void TestPhotoPreparer::tellsWhatMayTellItsPlace()
{
    QFETCH(QByteArray, bytes);
    QTEST(mayTellPlace(bytes), "may");
}

void TestPhotoPreparer::pixelsAreLimitedByWhatTheyCost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureWish>("wish");
    QTest::addColumn<QSize>("pixels"); // empty: it is too large
    const QSize size(400, 300);
    const QImage picture = fourCorners(size);
    const QByteArray jpeg = encoded(picture, "jpeg");
    const QByteArray large = encoded(fourCorners({400, 301}), "jpeg");
    const PictureWish smaller{.longSide = 100};
    const PictureWish original{.longSide = 0, .original = true};
    const PictureWish turned{.longSide = 0, .original = true, .quarterTurns = 1};
    const QSize small(100, 75);
    const QSize tooLarge;
    QTest::newRow("made smaller") << jpeg << smaller << small;
    QTest::newRow("as it is") << jpeg << original << size;
    QTest::newRow("turned in full size") << jpeg << turned << tooLarge;
    QTest::newRow("one line more") << large << smaller << tooLarge;
    QTest::newRow("progressive") << progressiveJpeg(picture) << smaller << tooLarge;
    QTest::newRow("png") << encoded(picture, "png") << smaller << tooLarge;
    QTest::newRow("webp") << encoded(picture, "webp") << smaller << tooLarge;
    QTest::newRow("heic") << encoded(picture, "heic") << smaller << tooLarge;
}

void TestPhotoPreparer::pixelsAreLimitedByWhatTheyCost()
{
    QFETCH(QByteArray, bytes);
    QFETCH(PictureWish, wish);
    QFETCH(QSize, pixels);
    QVERIFY2(!bytes.isEmpty(), "there is no encoder");
    const PictureLimits limits{.mostPixels = qint64{400} * 300 - 1,
                               .mostPixelsInLines = qint64{400} * 300};
    const auto prepared = preparePicture(bytes, wish, limits);
    QCOMPARE(prepared.ok(), !pixels.isEmpty());
    if (prepared) {
        QCOMPARE(prepared->pixels, pixels);
        QCOMPARE(decoded(prepared->bytes).size(), pixels);
        QVERIFY(isUpright(decoded(prepared->bytes)));
        QVERIFY(!prepared->preview.isEmpty());
    } else {
        QCOMPARE(prepared.error().code, ErrorCode::PictureTooLarge);
    }
    // Of what others sent nothing is taken that is over the first limit.
    const auto foreign = preparePicture(bytes, wish, {.mostPixels = limits.mostPixels});
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, ErrorCode::UnknownPicture);
}

void TestPhotoPreparer::photosOfHundredsOfMegapixelsCostLittle()
{
    constexpr QSize size(12'000, 9'000);
    QByteArray bytes;
    {
        QImage grey(size, QImage::Format_Grayscale8);
        grey.fill(Qt::gray);
        bytes = encoded(grey, "jpeg", 50);
    }
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!preparePicture(bytes, {}));
    const qint64 before = mostMemory();
    const auto sensible = preparePicture(bytes, {}, limitsForSending);
    QVERIFY2(sensible, qPrintable(sensible ? QString() : sensible.error().detail));
    QCOMPARE(sensible->pixels, QSize(2560, 1920));
    QCOMPARE(decoded(sensible->bytes).size(), QSize(2560, 1920));
    const QByteArray noted = withSegments(bytes, jpegSegment(0xFE, secret.toByteArray()));
    const auto original = preparePicture(noted, {.original = true}, limitsForSending);
    QVERIFY(original);
    QCOMPARE(original->pixels, size);
    QVERIFY(!original->bytes.contains(secret));
    QCOMPARE(pictureFacts(original->bytes, limitsForSending)->pixels, size);
    QVERIFY(!original->preview.isEmpty());
    constexpr qint64 decodedBytes = qint64{12'000} * 9'000 * 4;
    QVERIFY2(mostMemory() - before < decodedBytes / 2,
             QByteArray::number(mostMemory() - before).constData());
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
