// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Scenes.h"
#include "tests/qml/SceneHands.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QDir>
#include <QImage>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

// A picture is kept at an eighth of its size: letters become grey, places and colours stay.
constexpr int shrunk = 8;
/// A pixel differs when a channel is further away than this …
constexpr int channelTolerance = 26;
/// … and a picture when more than this share of its pixels do.
constexpr double mostDifferent = 0.02;

QImage small(const QImage &shot)
{
    return shot.convertToFormat(QImage::Format_RGB32)
        .scaled(shot.width() / shrunk, shot.height() / shrunk, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation);
}

bool isNear(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) <= channelTolerance
        && std::abs(qGreen(one) - qGreen(other)) <= channelTolerance
        && std::abs(qBlue(one) - qBlue(other)) <= channelTolerance;
}

/// The share of pixels that have no like in the other picture within one pixel around them.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size()) {
        return 1;
    }
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            bool found = false;
            for (int dy = -1; dy <= 1 && !found; ++dy) {
                for (int dx = -1; dx <= 1 && !found; ++dx) {
                    const int nx = std::clamp(x + dx, 0, one.width() - 1);
                    const int ny = std::clamp(y + dy, 0, one.height() - 1);
                    found = isNear(one.pixel(x, y), other.pixel(nx, ny));
                }
            }
            different += found ? 0 : 1;
        }
    }
    return double(different) / double(qint64(one.width()) * one.height());
}

} // namespace

/// Some states look as they did: what moves, vanishes or changes its colour shows.
class TestWindowGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsItDid_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("theme");
        QTest::addColumn<bool>("strong");
        QTest::addColumn<bool>("mirrored");
        const QSize wide(1280, 800);
        const int light = int(Ui::ThemeChoice::Light);
        const int dark = int(Ui::ThemeChoice::Dark);
        QTest::newRow("main-light") << u"main"_s << wide << light << false << false;
        QTest::newRow("main-dark") << u"main"_s << wide << dark << false << false;
        QTest::newRow("main-strong") << u"main"_s << wide << light << true << false;
        QTest::newRow("main-strong-dark") << u"main"_s << wide << dark << true << false;
        QTest::newRow("main-mirrored") << u"main"_s << wide << light << false << true;
        QTest::newRow("main-narrow") << u"main"_s << QSize(480, 800) << light << false << false;
        QTest::newRow("plain") << u"plain"_s << wide << light << false << false;
        QTest::newRow("outage") << u"outage"_s << wide << light << false << false;
        QTest::newRow("rows") << u"rows"_s << wide << light << false << false;
        QTest::newRow("palette") << u"palette-mu"_s << wide << dark << false << false;
        QTest::newRow("storage") << u"settings-storage"_s << wide << light << false << false;
        QTest::newRow("group") << u"groupdetails"_s << wide << light << false << false;
    }

    void looksAsItDid()
    {
        QFETCH(const QString, scene);
        QFETCH(const QSize, size);
        QFETCH(const int, theme);
        QFETCH(const bool, strong);
        QFETCH(const bool, mirrored);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        WindowStage stage(scene, size);
        stage.app.appearance()->setLessMotion(true);
        stage.app.forceTheme(Ui::ThemeChoice(theme));
        stage.app.appearance()->setContrast(
            int(strong ? Ui::ContrastChoice::Strong : Ui::ContrastChoice::Normal));
        QVERIFY(stage.play(scene));
        QTest::qWait(100);

        const QImage now = small(stage.window->grabWindow());
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        const QDir golden(QStringLiteral(NINELIVES_SOURCE_DIR "/tests/qml/golden"));
        if (qEnvironmentVariable("NINELIVES_GOLDEN") == u"write"_s) {
            QVERIFY(now.save(golden.filePath(name)));
        }
        const QImage before(golden.filePath(name));
        QVERIFY2(!before.isNull(), qPrintable(name));
        const double share = difference(now, before.convertToFormat(QImage::Format_RGB32));
        if (share > mostDifferent) {
            const QString seen =
                QDir(QStringLiteral(NINELIVES_BUILD_DIR)).filePath(u"golden-"_s + name);
            now.save(seen);
            QFAIL(qPrintable(
                u"%1 % of %2 differ; seen: %3"_s.arg(100 * share, 0, 'f', 1).arg(name, seen)));
        }
    }

    // The comparison itself: what must not matter, and what must.
    void whatMatters()
    {
        QImage page(160, 100, QImage::Format_RGB32);
        page.fill(QColor(240, 240, 240));
        QImage shifted = page;
        QImage moved = page;
        for (int y = 20; y < 30; ++y) {
            for (int x = 20; x < 80; ++x) {
                page.setPixelColor(x, y, Qt::blue);
                shifted.setPixelColor(x + 1, y, Qt::blue);
                moved.setPixelColor(x, y + 20, Qt::blue);
            }
        }
        QVERIFY(difference(page, page) == 0);
        QVERIFY(difference(page, shifted) <= mostDifferent);
        QVERIFY(difference(page, moved) > mostDifferent);
        QVERIFY(difference(page, QImage(10, 10, QImage::Format_RGB32)) > mostDifferent);
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowGolden test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_golden.moc"
