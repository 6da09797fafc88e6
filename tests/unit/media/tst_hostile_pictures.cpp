// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/ColourProfile.h"
#include "core/media/Inflated.h"
#include "core/media/MetadataStripper.h"
#include "core/media/PhotoPreparer.h"
#include "tests/unit/media/Pictures.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using namespace Ninelives::Pictures;

class TestHostilePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void tellsByContent_data();
    void tellsByContent();
    void refusesWhatIsCutShort_data();
    void refusesWhatIsCutShort();
    void refusesBombsBeforeDecoding_data();
    void refusesBombsBeforeDecoding();
    void refusesLargeFiles();
    void refusesManyScans();
    void dropsProfilesThatFillTheMemory_data();
    void dropsProfilesThatFillTheMemory();
    void unpacksNoMoreThanAllowed_data();
    void unpacksNoMoreThanAllowed();
    void survivesDamagedStreams();
    void givesUpInTime_data();
    void givesUpInTime();
    void polyglotsLoseTheirOtherHalf_data();
    void polyglotsLoseTheirOtherHalf();
    void survivesDamage_data();
    void survivesDamage();
    void survivesNoise();
};

namespace {

void addSamples()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("jpeg") << notedJpeg(6);
    QTest::newRow("png") << notedPng(6);
    QTest::newRow("webp") << notedWebP(6);
    QTest::newRow("gif") << notedGif();
    QTest::newRow("moving gif") << movingGif();
    QTest::newRow("moving webp") << movingWebP();
    QTest::newRow("heic") << phoneHeic(6, true);
    QTest::newRow("avif") << avif();
}

/// All functions answer UnknownPicture.
void verifyRefused(const QByteArray &bytes, const PictureLimits &limits = {})
{
    const auto facts = pictureFacts(bytes, limits);
    const auto stripped = withoutNotes(bytes, limits);
    const auto scaled = scaledPicture(bytes, 100, limits);
    QVERIFY(!facts && !stripped && !scaled);
    QCOMPARE(facts.error().code, ErrorCode::UnknownPicture);
    QCOMPARE(stripped.error().code, ErrorCode::UnknownPicture);
    QCOMPARE(scaled.error().code, ErrorCode::UnknownPicture);
    for (const bool original : {false, true}) {
        const auto prepared = preparePicture(bytes, {.original = original}, limits);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::UnknownPicture);
    }
}

template<typename T>
QByteArray patched(QByteArray bytes, qsizetype at, T number)
{
    qToBigEndian(number, bytes.data() + at);
    return bytes;
}

QByteArray jpegOfSize(quint16 width, quint16 height)
{
    const QByteArray jpeg = encoded(fourCorners(), "jpeg");
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    return patched(patched(jpeg, frame + 5, height), frame + 7, width);
}

QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray header(13, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = 8;
    header[9] = 2;
    const QByteArray png = encoded(fourCorners(), "png");
    return png.first(8) + pngChunk("IHDR", header) + png.sliced(33);
}

QByteArray heicOfSize(quint32 width, quint32 height)
{
    const QByteArray bytes = heic();
    const qsizetype at = bytes.indexOf("ispe");
    return patched(patched(bytes, at + 8, width), at + 12, height);
}

/// A profile whose tags all have the same bytes, shifted by one each, so that no two are equal.
QByteArray overlappingProfile(quint32 tags, qsizetype bytes, const QByteArrayList &names)
{
    constexpr qsizetype tableAt = 132;
    const qsizetype contentAt = tableAt + qsizetype(tags) * 12;
    QByteArray profile(contentAt + bytes, '\0');
    for (qsizetype i = contentAt; i < profile.size(); ++i) {
        profile[i] = char(i % 251);
    }
    profile.replace(36, 4, "acsp");
    qToBigEndian(tags, profile.data() + 128);
    for (qsizetype i = 0; i < qsizetype(tags); ++i) {
        char *const entry = profile.data() + tableAt + i * 12;
        profile.replace(tableAt + i * 12, 4, names.at(i % names.size()));
        qToBigEndian(quint32(contentAt + i), entry + 4);
        qToBigEndian(quint32(bytes - qsizetype(tags)), entry + 8);
    }
    return profile;
}

QByteArray pngWithProfile(const QByteArray &packed)
{
    return withChunks(encoded(fourCorners(), "png"),
                      pngChunk("iCCP", QByteArray("name\0\0", 6) + packed));
}

QByteArray packed(const QByteArray &bytes, int level = -1)
{
    return qCompress(bytes, level).sliced(4);
}

QByteArray noise(qsizetype bytes)
{
    QRandomGenerator random(4711);
    QByteArray all(bytes, Qt::Uninitialized);
    for (char &byte : all) {
        byte = char(random.generate());
    }
    return all;
}

} // namespace

void TestHostilePictures::initTestCase()
{
    // Qt says a word to each damaged file.
    QLoggingCategory::setFilterRules(u"*.warning=false\nqt.gui.imageio*=false"_s);
}

void TestHostilePictures::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("text") << QByteArray("a picture says more than a thousand words");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" "
                                       "height=\"9\"><rect width=\"9\" height=\"9\"/></svg>");
    QTest::newRow("svg with a declaration")
        << QByteArray("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("packed svg") << QByteArray::fromHex("1f8b08000000000000030000000000000000");
    QTest::newRow("bmp") << encoded(fourCorners(), "bmp");
    QTest::newRow("ico") << encoded(fourCorners({32, 32}), "ico");
    QTest::newRow("tiff") << encoded(fourCorners(), "tiff");
    QTest::newRow("xpm") << encoded(fourCorners(), "xpm");
    QTest::newRow("film") << QByteArray("\0\0\0\x18"
                                        "ftypmp42\0\0\0\0mp42isom",
                                        24)
            + QByteArray(100, '\0');
    QTest::newRow("film that would be one") << QByteArray("\0\0\0\x18"
                                                          "ftypisom\0\0\0\0isomheic",
                                                          24)
            + QByteArray(100, '\0');
    QTest::newRow("jpeg's first bytes") << QByteArray("\xFF\xD8\xFF");
    QTest::newRow("jpeg without a picture")
        << QByteArray::fromHex("ffd8ffd9") + QByteArray(20, 'a');
    QTest::newRow("png's first bytes") << QByteArray("\x89PNG\r\n\x1A\n");
    QTest::newRow("png without a picture")
        << QByteArray("\x89PNG\r\n\x1A\n") + pngChunk("IEND", {});
    QTest::newRow("webp without a picture") << QByteArray("RIFF\x08\0\0\0WEBPVP8 ", 16);
    QTest::newRow("gif without a picture") << QByteArray("GIF89a\x01\0\x01\0\0\0\0;\0\0\0", 17);
    QTest::newRow("another one's end") << QByteArray("PNG") + encoded(fourCorners(), "jpeg");
}

void TestHostilePictures::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    verifyRefused(bytes);
}

void TestHostilePictures::tellsByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("jpeg") << notedJpeg() << PictureFormat::Jpeg;
    QTest::newRow("png") << notedPng() << PictureFormat::Png;
    QTest::newRow("gif") << notedGif() << PictureFormat::Gif;
    QTest::newRow("webp") << notedWebP() << PictureFormat::WebP;
    QTest::newRow("heic") << heic() << PictureFormat::Heic;
    QTest::newRow("avif") << avif() << PictureFormat::Avif;
}

void TestHostilePictures::tellsByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(PictureFormat, format);
    QCOMPARE(pictureFormat(bytes), format);
    QCOMPARE(pictureFacts(bytes)->format, format);
    QVERIFY(mediaTypeOf(format).startsWith(u"image/"_s));
}

void TestHostilePictures::refusesWhatIsCutShort_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("jpeg") << encoded(fourCorners(), "jpeg");
    QTest::newRow("png") << encoded(fourCorners(), "png");
    QTest::newRow("webp") << encoded(fourCorners(), "webp");
    QTest::newRow("moving webp") << movingWebP();
    QTest::newRow("heic") << heic();
    QTest::newRow("avif") << avif();
}

void TestHostilePictures::refusesWhatIsCutShort()
{
    QFETCH(QByteArray, bytes);
    constexpr qsizetype rounds = 200;
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / rounds);
    // A missing byte of padding at the very end is no damage.
    for (qsizetype length = bytes.size() - 2; length > 0; length -= step) {
        verifyRefused(bytes.first(length));
        if (QTest::currentTestFailed()) {
            qWarning("at %lld of %lld", qlonglong(length), qlonglong(bytes.size()));
            return;
        }
    }
}

void TestHostilePictures::refusesBombsBeforeDecoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("jpeg") << jpegOfSize(65500, 65500);
    QTest::newRow("jpeg of no height") << jpegOfSize(100, 0);
    QTest::newRow("png") << pngOfSize(100'000, 100'000);
    QTest::newRow("png beyond numbers") << pngOfSize(0xFFFFFFFF, 0xFFFFFFFF);
    QTest::newRow("png thread") << pngOfSize(0x7FFFFFFF, 1);
    QTest::newRow("gif") << patched<quint32>(movingGif(), 6, 0xFFFFFFFF);
    QTest::newRow("webp") << webPFile({1 << 24, 1 << 24}, 0,
                                      webPData(encoded(fourCorners(), "webp")));
    QTest::newRow("webp whose sizes differ")
        << webPFile({1, 1}, 0, webPData(encoded(fourCorners(), "webp")));
    QTest::newRow("heic") << heicOfSize(100'000, 100'000);
    QTest::newRow("heic beyond numbers") << heicOfSize(0xFFFFFFFF, 0xFFFFFFFF);
    QTest::newRow("heic of no size") << heicOfSize(0, 0);
}

void TestHostilePictures::refusesBombsBeforeDecoding()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    verifyRefused(bytes);
    QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()));
}

void TestHostilePictures::refusesLargeFiles()
{
    const QByteArray bytes = notedJpeg();
    verifyRefused(bytes, {.mostBytes = bytes.size() - 1});
    verifyRefused(bytes, {.mostPixels = qint64{96} * 64 - 1});
    QVERIFY(preparePicture(bytes, {}, {.mostBytes = bytes.size(), .mostPixels = qint64{96} * 64}));
}

void TestHostilePictures::refusesManyScans()
{
    const QByteArray jpeg = encoded(fourCorners(), "jpeg");
    const qsizetype scan = jpeg.indexOf("\xFF\xDA");
    const QByteArray data = jpeg.sliced(scan).chopped(2);
    verifyRefused(jpeg.first(scan) + data.repeated(100) + jpeg.last(2));
}

void TestHostilePictures::dropsProfilesThatFillTheMemory_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArrayList one{"rTRC"};
    const QByteArrayList many{"A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "gamt", "D2B0"};
    const QByteArray many3 = overlappingProfile(256, 3'000'000, many);
    const QByteArray webp = webPData(encoded(fourCorners(), "webp"));
    const auto inWebP = [&](const QByteArray &profile) {
        return webPFile(fourCorners().size(), 0x20, webPChunk("ICCP", profile) + webp);
    };
    QTest::newRow("256 overlapping tags") << inWebP(many3);
    QTest::newRow("256 overlapping tags, packed") << pngWithProfile(packed(many3));
    QTest::newRow("larger than any profile") << inWebP(overlappingProfile(1, 5'000'000, one));
    QTest::newRow("64 MiB, packed")
        << pngWithProfile(packed(overlappingProfile(1, 64'000'000, one)));
    QTest::newRow("200 MiB of nothing") << pngWithProfile(packed(QByteArray(200'000'000, '\0')));
    // Only the first one is unpacked.
    const QByteArray almost =
        pngChunk("iCCP", QByteArray("name\0\0", 6) + packed(QByteArray(4'000'000, '\0')));
    QTest::newRow("thousands of them")
        << withChunks(encoded(fourCorners(), "png"), almost.repeated(5'000));
}

void TestHostilePictures::dropsProfilesThatFillTheMemory()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer time;
    time.start();
    const auto facts = pictureFacts(bytes);
    QVERIFY(facts);
    QCOMPARE(facts->pixels, fourCorners().size());
    const auto stripped = withoutNotes(bytes);
    QVERIFY(stripped);
    QVERIFY2(time.elapsed() < 5'000, QByteArray::number(time.elapsed()));
    QVERIFY(!stripped->contains("iCCP"));
    QVERIFY(!stripped->contains("ICCP"));
    QVERIFY(stripped->size() < 100'000);
    QVERIFY(isUpright(decoded(*stripped)));
}

void TestHostilePictures::unpacksNoMoreThanAllowed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("level");
    QTest::newRow("one byte") << QByteArray("a") << 9; // the fixed code
    QTest::newRow("short") << QByteArray("a profile, a profile, another profile") << 9;
    QTest::newRow("profile") << notedProfile() << -1;
    QTest::newRow("long profile") << notedProfile(100'000) << 9;
    QTest::newRow("noise") << noise(300'000) << 6; // in stored blocks
    QTest::newRow("stored") << notedProfile(100'000) << 0;
    QTest::newRow("quickly") << notedProfile(10'000) + noise(1'000).repeated(3) << 1;
    QTest::newRow("bytes of a picture") << encoded(photo({300, 200}), "bmp") << 9;
    QTest::newRow("zeros") << QByteArray(2'000'000, '\0') << 9;
}

void TestHostilePictures::unpacksNoMoreThanAllowed()
{
    QFETCH(QByteArray, content);
    QFETCH(int, level);
    const QByteArray stream = packed(content, level);
    QCOMPARE(inflated(stream, content.size()), content);
    QCOMPARE(inflated(stream, content.size() * 2), content);
    QVERIFY(inflated(stream, content.size() - 1).isEmpty());
    QVERIFY(inflated(stream, 0).isEmpty());
    QVERIFY(inflated(stream.chopped(5), content.size()).isEmpty());
    QCOMPARE(inflated(stream + "more", content.size()), content);
}

void TestHostilePictures::survivesDamagedStreams()
{
    constexpr qsizetype most = 100'000;
    const QByteArrayList streams{packed(notedProfile(10'000)), packed(noise(5'000)),
                                 packed("short"), noise(500)};
    QRandomGenerator random(20261130);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = streams.at(round % streams.size());
        for (quint32 hit = random.bounded(4U); hit < 4; ++hit) {
            // Most of what matters is at the beginning.
            damaged[random.bounded(std::min<qsizetype>(damaged.size(), 80))] =
                char(random.generate());
        }
        QVERIFY(inflated(damaged, most).size() <= most);
    }
    for (qsizetype bytes = 0; bytes < 10; ++bytes) {
        QVERIFY(inflated(QByteArray(bytes, 'x'), most).isEmpty());
    }
}

void TestHostilePictures::givesUpInTime_data()
{
    addSamples();
}

void TestHostilePictures::givesUpInTime()
{
    QFETCH(QByteArray, bytes);
    const PictureLimits noTime{.decodeMs = 0};
    const auto prepared = preparePicture(bytes, {}, noTime);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ErrorCode::UnknownPicture);
    QVERIFY(!scaledPicture(bytes, 10, noTime));
    // Headers don't need a decoder.
    QVERIFY(pictureFacts(bytes, noTime));
}

void TestHostilePictures::polyglotsLoseTheirOtherHalf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray page = "<html><script>alert(1)</script>";
    const QByteArray jpeg = encoded(fourCorners(), "jpeg");
    const QByteArray png = encoded(fourCorners(), "png");
    const QByteArray webp = encoded(fourCorners(), "webp");
    QTest::newRow("behind a jpeg") << jpeg + page;
    QTest::newRow("in a jpeg") << withSegments(jpeg, jpegSegment(0xFE, page));
    QTest::newRow("between the parts of a jpeg") << jpeg.first(20) + page + jpeg.sliced(20);
    QTest::newRow("behind a png") << png + page;
    QTest::newRow("in a png") << withChunks(png, pngChunk("hTmL", page));
    QTest::newRow("behind a webp") << webp + page;
    QTest::newRow("in a webp") << webPFile(fourCorners().size(), 0,
                                           webPData(webp) + webPChunk("HTML", page));
    QTest::newRow("behind a gif") << movingGif() + page;
}

void TestHostilePictures::polyglotsLoseTheirOtherHalf()
{
    QFETCH(QByteArray, bytes);
    for (const bool original : {false, true}) {
        const auto prepared = preparePicture(bytes, {.original = original});
        QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().detail));
        QVERIFY(!prepared->bytes.contains("script"));
    }
}

void TestHostilePictures::survivesDamage_data()
{
    addSamples();
}

void TestHostilePictures::survivesDamage()
{
    QFETCH(QByteArray, bytes);
    const bool slow =
        pictureFormat(bytes) == PictureFormat::Heic || pictureFormat(bytes) == PictureFormat::Avif;
    const int rounds = slow ? 60 : 300;
    constexpr PictureLimits limits{.mostPixels = 1'000'000, .decodeMs = 2000};
    QRandomGenerator random(20260101);
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = bytes;
        const int hits = 1 + int(random.bounded(8));
        for (int hit = 0; hit < hits; ++hit) {
            damaged[random.bounded(damaged.size())] = char(random.generate());
        }
        if (random.bounded(4) == 0) {
            damaged.insert(random.bounded(damaged.size()), damaged.first(damaged.size() / 3));
        }
        const auto prepared = preparePicture(damaged, {.longSide = 80}, limits);
        if (prepared) {
            QVERIFY(!prepared->bytes.isEmpty());
            QVERIFY(pictureFacts(prepared->bytes, limits));
        } else {
            QCOMPARE(prepared.error().code, ErrorCode::UnknownPicture);
        }
        const auto original = preparePicture(damaged, {.original = true}, limits);
        QVERIFY(original || original.error().code == ErrorCode::UnknownPicture);
    }
}

void TestHostilePictures::survivesNoise()
{
    QRandomGenerator random(7);
    for (const QByteArray &start :
         {QByteArray("\xFF\xD8\xFF\xE0"), QByteArray("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16),
          QByteArray("GIF89a"), QByteArray("RIFF\xF0\x0F\0\0WEBPVP8X\x0A\0\0\0", 20),
          QByteArray("\0\0\0\x18"
                     "ftypheic\0\0\0\0mif1heic",
                     24),
          QByteArray("\0\0\0\x18"
                     "ftypavif\0\0\0\0mif1avif\0\0\x0F\0meta",
                     32)}) {
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = start;
            while (bytes.size() < 4096) {
                bytes += char(random.generate());
            }
            const auto prepared = preparePicture(bytes, {}, {.mostPixels = 1'000'000});
            QVERIFY(prepared || prepared.error().code == ErrorCode::UnknownPicture);
        }
    }
}

QTEST_GUILESS_MAIN(TestHostilePictures)
#include "tst_hostile_pictures.moc"
