// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/MetadataStripper.h"
#include "tests/unit/media/Pictures.h"

#include <QColorSpace>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using namespace Ninelives::Pictures;

class TestMetadataStripper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsNotesOutAndNothingElse_data();
    void cutsNotesOutAndNothingElse();
    void nothingGetsIntoWhatIsSent_data();
    void nothingGetsIntoWhatIsSent();
    void findsThePlace_data();
    void findsThePlace();
    void leavesACleanFileAsItIs_data();
    void leavesACleanFileAsItIs();
    void keepsWhatIsNeededForShowing();
    void cleansColourProfiles_data();
    void cleansColourProfiles();
    void longProfilesComeInPieces();
    void dropsWhatIsNoProfile();
    void doesNotTouchWhatItCannotWrite();
};

namespace {

void addNoted()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("jpeg") << notedJpeg();
    QTest::newRow("jpeg, turned") << notedJpeg(6);
    QTest::newRow("png") << notedPng();
    QTest::newRow("png, turned") << notedPng(3);
    QTest::newRow("webp") << notedWebP();
    QTest::newRow("webp, turned") << notedWebP(8);
    QTest::newRow("gif") << notedGif();
    QTest::newRow("moving gif") << movingGif();
    QTest::newRow("moving webp") << movingWebP();
}

/// None of the marks by which notes are found.
bool isClean(const QByteArray &bytes)
{
    for (const char *mark :
         {"NUMBER-4711", "NUMBER", "serial",    "Exif", "EXIF", "eXIf",        "XMP",
          "xmpmeta",     "adobe",  "Photoshop", "8BIM", "MPF",  "MotionPhoto", "tEXt",
          "zTXt",        "iTXt",   "tIME",      "prVt", "PRVT", "GPS"}) {
        if (bytes.contains(mark)) {
            qWarning("%s is still there", mark);
            return false;
        }
    }
    return true;
}

} // namespace

void TestMetadataStripper::cutsNotesOutAndNothingElse_data()
{
    addNoted();
}

void TestMetadataStripper::cutsNotesOutAndNothingElse()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.contains(secret));
    const auto stripped = withoutNotes(bytes);
    QVERIFY2(stripped, qPrintable(stripped ? QString() : stripped.error().detail));
    QVERIFY(isClean(*stripped));
    QVERIFY(!decoded(bytes).isNull());
    QCOMPARE(decoded(*stripped), decoded(bytes));
    QCOMPARE(frameCount(*stripped), frameCount(bytes));
    QVERIFY(decoded(*stripped).textKeys().isEmpty());
    const auto before = pictureFacts(bytes);
    const auto after = pictureFacts(*stripped);
    QVERIFY(before && after);
    QVERIFY(before->notes);
    QVERIFY(!after->notes);
    QVERIFY(!after->place);
    QCOMPARE(*withoutNotes(*stripped), *stripped);
}

void TestMetadataStripper::nothingGetsIntoWhatIsSent_data()
{
    addNoted();
}

void TestMetadataStripper::nothingGetsIntoWhatIsSent()
{
    QFETCH(QByteArray, bytes);
    for (const PictureWish &wish :
         {PictureWish{}, PictureWish{.longSide = 20}, PictureWish{.original = true},
          PictureWish{.original = true, .quarterTurns = 1}, PictureWish{.quarterTurns = 2}}) {
        const auto prepared = preparePicture(bytes, wish);
        QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().detail));
        QVERIFY(isClean(prepared->bytes));
        QVERIFY(isClean(prepared->preview));
        QVERIFY(!pictureFacts(prepared->bytes)->notes);
        QVERIFY(!pictureFacts(prepared->preview)->notes);
    }
    QVERIFY(isClean(*scaledPicture(bytes, 50)));
}

void TestMetadataStripper::findsThePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("notes");
    QTest::addColumn<bool>("place");
    const QByteArray jpeg = encoded(fourCorners(), "jpeg");
    const QByteArray png = encoded(fourCorners(), "png");
    const auto withExif = [&jpeg](bool place) {
        return withSegments(jpeg, jpegSegment(0xE1, QByteArray("Exif\0\0", 6) + exif(1, place)));
    };
    QTest::newRow("nothing") << jpeg << false << false;
    QTest::newRow("exif without a place") << withExif(false) << true << false;
    QTest::newRow("exif with a place") << withExif(true) << true << true;
    QTest::newRow("xmp") << withSegments(
        jpeg, jpegSegment(0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmp()))
                         << true << true;
    QTest::newRow("comment") << withSegments(jpeg, jpegSegment(0xFE, "hello")) << true << false;
    QTest::newRow("png text") << withChunks(png, pngChunk("tEXt", QByteArray("a\0b", 3))) << true
                              << false;
    QTest::newRow("png exif") << withChunks(png, pngChunk("eXIf", exif(1, true))) << true << true;
    QTest::newRow("something behind the end") << jpeg + "PK" << true << false;
}

void TestMetadataStripper::findsThePlace()
{
    QFETCH(QByteArray, bytes);
    const auto facts = pictureFacts(bytes);
    QVERIFY(facts);
    QTEST(facts->notes, "notes");
    QTEST(facts->place, "place");
}

void TestMetadataStripper::leavesACleanFileAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("jpeg") << encoded(fourCorners(), "jpeg");
    QTest::newRow("webp") << encoded(fourCorners(), "webp");
    QTest::newRow("png") << encoded(fourCorners(), "png");
}

void TestMetadataStripper::leavesACleanFileAsItIs()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(*withoutNotes(bytes), bytes);
}

void TestMetadataStripper::keepsWhatIsNeededForShowing()
{
    const QByteArray png = encoded(fourCorners(), "png");
    const QByteArray kept = pngChunk("sRGB", QByteArray(1, '\0'))
        + pngChunk("gAMA", QByteArray("\x00\x00\xB1\x8F", 4))
        + pngChunk("acTL", QByteArray("\x00\x00\x00\x02\x00\x00\x00\x00", 8));
    const auto stripped = withoutNotes(withChunks(png, kept));
    QVERIFY(stripped);
    QCOMPARE(*stripped, withChunks(png, kept));
    QVERIFY(pictureFacts(*stripped)->animated);

    const QByteArray jpeg = encoded(fourCorners(), "jpeg");
    const QByteArray adobe = jpegSegment(0xEE, QByteArray("Adobe\0\x64\0\0\0\0\x01", 12));
    QCOMPARE(*withoutNotes(withSegments(jpeg, adobe)), withSegments(jpeg, adobe));
}

void TestMetadataStripper::cleansColourProfiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray profile = notedProfile();
    QTest::newRow("long, in a png") << withChunks(
        encoded(fourCorners(), "png"),
        pngChunk("iCCP",
                 QByteArray("name\0\0", 6) + qCompress(notedProfile(100'000), 0).sliced(4)));
    QTest::newRow("jpeg") << withSegments(
        encoded(fourCorners(), "jpeg"),
        jpegSegment(0xE2, QByteArray("ICC_PROFILE\0\x01\x01", 14) + profile));
    QTest::newRow("png") << withChunks(
        encoded(fourCorners(), "png"),
        pngChunk("iCCP",
                 secret.toByteArray() + QByteArray("\0\0", 2) + qCompress(profile).sliced(4)));
    QTest::newRow("webp") << webPFile(fourCorners().size(), 0x20,
                                      webPChunk("ICCP", profile)
                                          + webPData(encoded(fourCorners(), "webp")));
}

void TestMetadataStripper::cleansColourProfiles()
{
    QFETCH(QByteArray, bytes);
    const QColorSpace colours(QColorSpace::DisplayP3);
    QCOMPARE(decoded(bytes).colorSpace(), colours);
    QVERIFY(decoded(bytes).colorSpace().iccProfile().contains(secret));
    const auto stripped = withoutNotes(bytes);
    QVERIFY(stripped);
    QCOMPARE(*withoutNotes(*stripped), *stripped);
    QByteArrayList outputs{*stripped};
    for (const PictureWish &wish : {PictureWish{}, PictureWish{.original = true},
                                    PictureWish{.longSide = 40}, PictureWish{.quarterTurns = 1}}) {
        outputs.append(preparePicture(bytes, wish)->bytes);
    }
    for (const QByteArray &output : std::as_const(outputs)) {
        const QImage picture = decoded(output);
        QCOMPARE(picture.colorSpace(), colours);
        QVERIFY(!picture.colorSpace().iccProfile().contains(secret));
        QVERIFY(!output.contains(secret));
    }
}

void TestMetadataStripper::longProfilesComeInPieces()
{
    // A curve of 100,000 points doesn't fit into one segment.
    const QByteArray profile = notedProfile(100'000);
    constexpr qsizetype most = 60'000;
    QByteArray segments;
    const qsizetype count = (profile.size() + most - 1) / most;
    for (qsizetype i = count - 1; i >= 0; --i) { // in any order
        segments += jpegSegment(0xE2,
                                QByteArray("ICC_PROFILE\0", 12) + char(i + 1) + char(count)
                                    + profile.mid(i * most, most));
    }
    const QByteArray bytes = withSegments(encoded(fourCorners(), "jpeg"), segments);
    const auto stripped = withoutNotes(bytes);
    QVERIFY(stripped);
    QVERIFY(stripped->size() > 200'000);
    QVERIFY(!stripped->contains(secret));
    QCOMPARE(*withoutNotes(*stripped), *stripped);
    QImage after = decoded(*stripped);
    QVERIFY(after.colorSpace().isValid());
    after.setColorSpace({}); // Qt does not put together pieces that come in another order
    QImage before = decoded(bytes);
    before.setColorSpace({});
    QCOMPARE(after, before);
}

void TestMetadataStripper::dropsWhatIsNoProfile()
{
    const QByteArray jpeg = encoded(fourCorners(), "jpeg");
    const QByteArray noProfile = QByteArray("ICC_PROFILE\0\x01\x01", 14) + secret.toByteArray();
    QCOMPARE(*withoutNotes(withSegments(jpeg, jpegSegment(0xE2, noProfile))), jpeg);
    const QByteArray png = encoded(fourCorners(), "png");
    const QByteArray bomb = qCompress(QByteArray(20'000'000, 'a')).sliced(4);
    QCOMPARE(*withoutNotes(withChunks(png, pngChunk("iCCP", QByteArray("name\0\0", 6) + bomb))),
             png);
    const QByteArray webp = webPData(encoded(fourCorners(), "webp"));
    const QSize size = fourCorners().size();
    QCOMPARE(*withoutNotes(webPFile(size, 0x20, webPChunk("ICCP", secret.toByteArray()) + webp)),
             webPFile(size, 0, webp));
}

void TestMetadataStripper::doesNotTouchWhatItCannotWrite()
{
    const auto stripped = withoutNotes(heic());
    QVERIFY(!stripped);
    QCOMPARE(stripped.error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestMetadataStripper)
#include "tst_metadata_stripper.moc"
