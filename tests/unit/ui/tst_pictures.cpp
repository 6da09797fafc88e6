// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/ArtProvider.h"
#include "ui/media/IconProvider.h"
#include "ui/media/SmallPicture.h"
#include "ui/theme/PersonColors.h"

#include <QBuffer>
#include <QColor>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) != 0) {
                return false;
            }
        }
    }
    return true;
}

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

/// WCAG 2.1
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// With texts as cameras and programs write them: PNG has them as tEXt and iTXt, JPEG as COM.
QByteArray withTexts(QImage image, const char *format)
{
    image.setText(u"Author"_s, u"NUMBER-4711"_s);
    image.setText(u"XML:com.adobe.xmp"_s, u"<GPSLatitude>NUMBER-4711 \u2603</GPSLatitude>"_s);
    image.setDotsPerMeterX(4711);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return QImageWriter(&buffer, format).write(image) ? buffer.data() : QByteArray();
}

QImage readBack(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer).read();
}

QImage noisy(QImage::Format format)
{
    QImage image(300, 300, QImage::Format_ARGB32);
    quint32 number = 4711;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            number = number * 1664525U + 1013904223U;
            image.setPixel(x, y, number);
        }
    }
    return image.convertToFormat(format);
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iconsTakeTheWantedColourAndSize()
    {
        QSize size;
        const QImage image = IconProvider().requestImage(u"lock/2f4dc4"_s, &size, QSize(20, 20));
        QCOMPARE(size, QSize(20, 20));
        QCOMPARE(image.size(), QSize(20, 20));
        QVERIFY(!isEmpty(image));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 250) {
                    QCOMPARE(pixel.rgb(), QColor(0x2f, 0x4d, 0xc4).rgb());
                }
            }
        }
    }

    void namesThatLeaveTheFolderGiveNothing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("unknown") << u"nosuchicon/ffffff"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("up") << u"../art/cat-box/ffffff"_s;
        QTest::newRow("dots") << u"../../etc/passwd"_s;
        QTest::newRow("percent") << u"%2e%2e/lock"_s;
        QTest::newRow("capital") << u"Lock/ffffff"_s;
    }

    void namesThatLeaveTheFolderGiveNothing()
    {
        QFETCH(QString, id);
        QVERIFY(isEmpty(IconProvider().requestImage(id, nullptr, QSize(20, 20))));
        QVERIFY(isEmpty(ArtProvider().requestImage(id, nullptr, QSize(20, 20))));
    }

    void sizesAreBounded()
    {
        const QSize huge(1'000'000, 1'000'000);
        QVERIFY(IconProvider().requestImage(u"lock/000000"_s, nullptr, huge).width() <= 4096);
        QCOMPARE(IconProvider().requestImage(u"lock/000000"_s, nullptr, QSize(0, 48)).size(),
                 QSize(48, 48));
    }

    void drawingsFillTheirBoxAndHaveRoundCorners()
    {
        const QImage image = ArtProvider().requestImage(u"cat-box/100"_s, nullptr, QSize(200, 100));
        QCOMPARE(image.size(), QSize(200, 100));
        QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
        QCOMPARE(qAlpha(image.pixel(199, 99)), 0);
        QCOMPARE(qAlpha(image.pixel(100, 0)), 255);
        QCOMPARE(qAlpha(image.pixel(0, 50)), 255);
    }

    void picturesOfGroupsTellNothingElse_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::addColumn<QByteArray>("format");
        QImage red(400, 300, QImage::Format_RGB32);
        red.fill(Qt::red);
        QImage clear(400, 300, QImage::Format_ARGB32);
        clear.fill(QColor(0, 0, 255, 100));
        QImage grey(400, 300, QImage::Format_Grayscale8);
        grey.fill(128);
        QImage wide = red;
        wide.setColorSpace(QColorSpace::DisplayP3);
        QTest::newRow("png") << red << "png"_ba;
        QTest::newRow("jpeg") << red << "jpeg"_ba;
        QTest::newRow("transparent png") << clear << "png"_ba;
        QTest::newRow("grey png") << grey << "png"_ba;
        QTest::newRow("grey jpeg") << grey << "jpeg"_ba;
        QTest::newRow("png with a palette")
            << red.convertToFormat(QImage::Format_Indexed8) << "png"_ba;
        QTest::newRow("other colours") << wide << "jpeg"_ba;
        QTest::newRow("becomes a jpeg") << noisy(QImage::Format_RGB32) << "png"_ba;
        QTest::newRow("transparent, becomes a jpeg") << noisy(QImage::Format_ARGB32) << "png"_ba;
    }

    void picturesOfGroupsTellNothingElse()
    {
        QFETCH(QImage, image);
        QFETCH(QByteArray, format);
        const QByteArray encoded = withTexts(image, format.constData());
        QVERIFY(!readBack(encoded).text().isEmpty()); // a reader finds them
        const QByteArray prepared = SmallPicture::prepared(encoded);
        QVERIFY(!prepared.isEmpty());
        QVERIFY(!prepared.contains("NUMBER-4711"));
        for (const QByteArray &part : {"tEXt"_ba, "zTXt"_ba, "iTXt"_ba, "eXIf"_ba, "iCCP"_ba}) {
            QVERIFY2(!prepared.startsWith("\x89PNG") || !prepared.contains(part), part);
        }
        const QImage written = readBack(prepared);
        QVERIFY(written.text().isEmpty());
        QVERIFY(written.dotsPerMeterX() != 4711);
        QCOMPARE(written.size(), QSize(256, 256));
    }

    void picturesOfGroupsKeepTheirColours()
    {
        QImage wide(300, 300, QImage::Format_RGB32);
        wide.fill(QColor(200, 80, 60));
        wide.setColorSpace(QColorSpace::DisplayP3);
        const QColor expected = wide.convertedToColorSpace(QColorSpace::SRgb).pixelColor(9, 9);
        QVERIFY(expected != QColor(200, 80, 60));
        const QImage written = readBack(SmallPicture::prepared(withTexts(wide, "png")));
        const QColor seen = written.pixelColor(100, 100);
        QVERIFY(std::abs(seen.red() - expected.red()) <= 2);
        QVERIFY(std::abs(seen.green() - expected.green()) <= 2);
        QVERIFY(std::abs(seen.blue() - expected.blue()) <= 2);
        QVERIFY(!written.colorSpace().isValid()
                || written.colorSpace() == QColorSpace(QColorSpace::SRgb));
    }

    void peopleCanBeReadInEveryHue()
    {
        const QColor other(0xF0, 0xEB, 0xE3);
        const QColor otherDark(0x27, 0x29, 0x34);
        for (int hue = 0; hue < 360; ++hue) {
            const QByteArray where = QByteArray::number(hue);
            QVERIFY2(contrast(PersonColors::disc(hue), Qt::white) >= 4.5, where);
            QVERIFY2(contrast(PersonColors::name(hue, false), other) >= 4.5, where);
            QVERIFY2(contrast(PersonColors::name(hue, true), otherDark) >= 4.5, where);
        }
    }

    void peopleDifferByHue()
    {
        QVERIFY(PersonColors::disc(0) != PersonColors::disc(120));
        QCOMPARE(PersonColors::disc(0), PersonColors::disc(360));
    }
};

QTEST_GUILESS_MAIN(PicturesTest)

#include "tst_pictures.moc"
