// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/FacePicture.h"
#include "tests/unit/media/Pictures.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Pictures of people: what others publish is hostile, what we publish says nothing else.
class TestFacePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void hostile_data();
    void hostile();
    void ownIsSmallSquareAndBare_data();
    void ownIsSmallSquareAndBare();
    void ownKeepsSmallPictures();
    void ownStandsUpright();
};

namespace {

/// Nothing in it can be compressed, and it is not opaque.
QImage noise(int side)
{
    QImage image(side, side, QImage::Format_ARGB32);
    QRandomGenerator dice(4711);
    for (int y = 0; y < side; ++y) {
        dice.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), side);
    }
    return image;
}

/// The header claims so many pixels a side; nothing of them is there.
QByteArray claimedPng(quint32 side)
{
    QByteArray header(13, '\0');
    qToBigEndian(side, header.data());
    qToBigEndian(side, header.data() + 4);
    header[8] = 8;
    header[9] = 2;
    return QByteArray("\x89PNG\r\n\x1a\n") + Pictures::pngChunk("IHDR", header)
        + Pictures::pngChunk("IDAT", qCompress(QByteArray(64, '\0')).sliced(4))
        + Pictures::pngChunk("IEND", {});
}

} // namespace

void TestFacePicture::shown_data()
{
    QTest::addColumn<QByteArray>("published");
    QTest::addColumn<int>("side");
    const QImage wide = Pictures::photo({400, 300});
    QTest::newRow("jpeg") << Pictures::encoded(wide, "jpeg") << 256;
    QTest::newRow("png") << Pictures::encoded(wide, "png") << 256;
    QTest::newRow("webp") << Pictures::encoded(wide, "webp") << 256;
    QTest::newRow("tall") << Pictures::encoded(Pictures::photo({300, 1200}), "jpeg") << 256;
    QTest::newRow("small") << Pictures::encoded(Pictures::photo({48, 40}), "png") << 40;
    QTest::newRow("moving: the first frame") << Pictures::movingGif() << 0;
    QTest::newRow("with notes") << Pictures::notedJpeg(6) << 0;
    QTest::newRow("noise") << Pictures::encoded(noise(300), "png") << 0;
    QTest::newRow("one line") << Pictures::encoded(Pictures::photo({4000, 1}), "png") << 1;
}

void TestFacePicture::shown()
{
    QFETCH(const QByteArray, published);
    QFETCH(const int, side);
    const auto face = faceToShow(published);
    QVERIFY2(face, face ? "" : qPrintable(face.error().detail));
    const QImage picture = Pictures::decoded(*face);
    QCOMPARE(picture.width(), picture.height());
    QVERIFY(picture.width() <= 256);
    if (side > 0) {
        QCOMPARE(picture.width(), side);
    }
    QVERIFY(!face->contains(Pictures::secret.toByteArray()));
    QVERIFY(face->size() <= 160 * 1024);
}

void TestFacePicture::hostile_data()
{
    QTest::addColumn<QByteArray>("published");
    const QByteArray png = Pictures::encoded(Pictures::photo({200, 200}), "png");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' "
                                       "height='9'><rect width='9' height='9'/></svg>");
    QTest::newRow("cut short") << png.first(png.size() / 2);
    QTest::newRow("only a header") << png.first(33);
    QTest::newRow("claims a gigapixel") << claimedPng(32'768);
    QTest::newRow("claims 2^31 pixels a side") << claimedPng(0x7fffffff);
    QTest::newRow("no pixels") << claimedPng(0);
    QTest::newRow("too many bytes") << Pictures::encoded(noise(512), "png");
    QTest::newRow("a page") << QByteArray("<!doctype html><p>hi");
}

void TestFacePicture::hostile()
{
    QFETCH(const QByteArray, published);
    const auto face = faceToShow(published);
    QVERIFY(!face);
    QCOMPARE(face.error().code, ErrorCode::UnknownPicture);
}

void TestFacePicture::ownIsSmallSquareAndBare_data()
{
    QTest::addColumn<QByteArray>("photo");
    QTest::newRow("photo") << Pictures::encoded(Pictures::photo({2400, 1600}), "jpeg");
    QTest::newRow("noted jpeg") << Pictures::notedJpeg();
    QTest::newRow("noted png") << Pictures::notedPng();
    QTest::newRow("noted webp") << Pictures::notedWebP();
    QTest::newRow("noted gif") << Pictures::notedGif();
    QTest::newRow("noise") << Pictures::encoded(noise(900), "png");
    if (const QByteArray heic = Pictures::heic(); !heic.isEmpty()) {
        QTest::newRow("heic") << heic;
    }
    if (const QByteArray avif = Pictures::avif(); !avif.isEmpty()) {
        QTest::newRow("avif") << avif;
    }
}

void TestFacePicture::ownIsSmallSquareAndBare()
{
    QFETCH(const QByteArray, photo);
    const auto face = faceToPublish(photo);
    QVERIFY2(face, face ? "" : qPrintable(face.error().detail));
    QCOMPARE(pictureFormat(face->bytes), PictureFormat::Png);
    QVERIFY(face->bytes.size() <= 100 * 1024);
    const QImage picture = Pictures::decoded(face->bytes);
    QCOMPARE(picture.size(), QSize(face->side, face->side));
    QVERIFY(face->side <= 512);
    const auto facts = pictureFacts(face->bytes);
    QVERIFY(facts && !facts->notes && !facts->place);
    QVERIFY(!face->bytes.contains(Pictures::secret.toByteArray()));
}

void TestFacePicture::ownKeepsSmallPictures()
{
    const auto face = faceToPublish(Pictures::encoded(Pictures::photo({64, 80}), "png"));
    QVERIFY(face);
    QCOMPARE(face->side, 64);
}

void TestFacePicture::ownStandsUpright()
{
    const QImage upright = Pictures::fourCorners({64, 64});
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray photo = Pictures::withSegments(
            Pictures::encoded(Pictures::asStored(upright, orientation), "jpeg"),
            Pictures::jpegSegment(0xe1,
                                  QByteArray("Exif\0\0", 6) + Pictures::exif(orientation, true)));
        const auto face = faceToPublish(photo);
        QVERIFY(face);
        QVERIFY2(Pictures::isUpright(Pictures::decoded(face->bytes)),
                 qPrintable(u"orientation %1"_s.arg(orientation)));
    }
}

QTEST_GUILESS_MAIN(TestFacePicture)
#include "tst_face_picture.moc"
