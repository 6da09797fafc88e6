// SPDX-License-Identifier: GPL-3.0-or-later
// Sound made to harm: nothing in the file is believed, and nothing takes long.
#include "core/media/VoiceDecoder.h"
#include "tests/unit/media/Sounds.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <array>

using namespace Ninelives;
using namespace Ninelives::Sounds;
using namespace Qt::StringLiterals;

class TestHostileVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesOtherFormats_data();
    void refusesOtherFormats();
    void playsWhatIsLeftOfACutFile();
    void claimsOfLengthCountForNothing_data();
    void claimsOfLengthCountForNothing();
    void refusesMoreThanEightChannels();
    void manyChannelsBecomeOne();
    void chainedFilesPlayOneAfterTheOther();
    void manyChainedFilesEndInTime();
    void refusesWhatIsTooLong();
    void refusesWhatTakesTooLong();
    void refusesLargeFiles();
    void survivesDamage();
    void survivesNoiseInPages();
};

namespace {

constexpr qsizetype granuleAt = 6;
constexpr qsizetype checksumAt = 22;
constexpr qsizetype segmentsAt = 26;

/// RFC 3533, §6: the CRC of a page.
quint32 checksum(const QByteArray &page)
{
    quint32 sum = 0;
    for (const char byte : page) {
        sum ^= quint32(quint8(byte)) << 24;
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 0x80000000U) != 0 ? (sum << 1) ^ 0x04C11DB7U : sum << 1;
        }
    }
    return sum;
}

QList<QByteArray> pages(const QByteArray &file)
{
    QList<QByteArray> pages;
    for (qsizetype at = 0; at < file.size();) {
        const auto segments = qsizetype(quint8(file.at(at + segmentsAt)));
        qsizetype size = segmentsAt + 1 + segments;
        for (qsizetype i = 0; i < segments; ++i) {
            size += quint8(file.at(at + segmentsAt + 1 + i));
        }
        pages.append(file.sliced(at, size));
        at += size;
    }
    return pages;
}

/// The page with `change` made to it and a right checksum.
template<typename Change>
QByteArray forged(QByteArray page, Change change)
{
    change(page);
    qToLittleEndian(quint32(0), page.data() + checksumAt);
    qToLittleEndian(checksum(page), page.data() + checksumAt);
    return page;
}

QByteArray withGranule(const QByteArray &page, qint64 granule)
{
    return forged(
        page, [granule](QByteArray &bytes) { qToLittleEndian(granule, bytes.data() + granuleAt); });
}

/// Opens, measures and plays it in every way: no crash, no endless loop, few samples.
void tryEverything(const QByteArray &file, qint64 mostMs)
{
    VoiceLimits limits;
    limits.decodeMs = 5'000;
    const auto shape = measureVoice(file, limits);
    if (shape) {
        QVERIFY2(shape->durationMs <= mostMs, qPrintable(QString::number(shape->durationMs)));
    }
    const auto reader = openVoice(file, limits);
    if (!reader) {
        return;
    }
    std::array<qint16, 4'800> piece{};
    for (const double speed : {1.0, 2.0}) {
        (*reader)->setSpeed(speed);
        for (const qint64 to : {qint64(0), qint64(700), qint64(1) << 40}) {
            (*reader)->seek(to);
            qint64 samples = 0;
            while (const qsizetype got = (*reader)->read(piece)) {
                samples += got;
                QVERIFY(samples <= (mostMs + 1'000) * voiceRate / 1'000);
            }
        }
    }
}

} // namespace

void TestHostileVoice::refusesOtherFormats_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a sound");
    QTest::newRow("page alone") << QByteArray("OggS");
    QTest::newRow("no codec") << QByteArray("OggS") + QByteArray(100, '\0');
    QTest::newRow("Vorbis") << QByteArray("OggS") + QByteArray(24, '\0') + "\x01vorbis"
            + QByteArray(100, '\0');
    QTest::newRow("header alone") << QByteArray("OggS") + QByteArray(24, '\0') + "OpusHead";
}

void TestHostileVoice::refusesOtherFormats()
{
    QFETCH(QByteArray, file);
    QVERIFY(!measureVoice(file));
    QVERIFY(!openVoice(file));
}

void TestHostileVoice::playsWhatIsLeftOfACutFile()
{
    const QByteArray whole = recorded(tone(5'000, 0.5));
    const QList<QByteArray> all = pages(whole);
    QVERIFY(all.size() >= 5);
    QByteArray part;
    qint64 before = 0;
    for (const QByteArray &page : all) {
        for (const QByteArray &file : {part + page.first(page.size() / 2), part + page}) {
            const auto shape = measureVoice(file);
            tryEverything(file, 5'100);
            if (shape) {
                QVERIFY(shape->durationMs >= before);
                before = shape->durationMs;
            }
        }
        part += page;
    }
    QVERIFY(before >= 4'999);
}

void TestHostileVoice::claimsOfLengthCountForNothing_data()
{
    QTest::addColumn<qint64>("granule");
    QTest::newRow("a year") << qint64(48'000) * 3600 * 24 * 365;
    QTest::newRow("for ever") << std::numeric_limits<qint64>::max();
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("below nothing") << qint64(-2);
}

void TestHostileVoice::claimsOfLengthCountForNothing()
{
    QFETCH(qint64, granule);
    QList<QByteArray> all = pages(recorded(tone(5'000, 0.5)));
    all.last() = withGranule(all.last(), granule);
    tryEverything(all.join(), 5'500);
    for (qsizetype i = 2; i < all.size(); ++i) {
        all[i] = withGranule(all.at(i), granule);
    }
    tryEverything(all.join(), 5'500);
}

void TestHostileVoice::refusesMoreThanEightChannels()
{
    QList<QByteArray> all = pages(recorded(tone(500, 0.5)));
    all.first() = forged(all.first(), [](QByteArray &page) { page[28 + 9] = char(255); });
    QVERIFY(!measureVoice(all.join()));
    QVERIFY(!openVoice(all.join()));
}

void TestHostileVoice::manyChannelsBecomeOne()
{
    QList<QByteArray> all = pages(recorded(tone(500, 0.5)));
    all.first() = forged(all.first(), [](QByteArray &page) { page[28 + 9] = char(2); });
    const auto shape = measureVoice(all.join());
    QVERIFY(shape);
    QVERIFY(std::abs(shape->durationMs - 500) <= 1);
}

void TestHostileVoice::chainedFilesPlayOneAfterTheOther()
{
    const QByteArray both = recorded(tone(500, 0.5)) + recorded(tone(700, 0.5));
    const auto shape = measureVoice(both);
    QVERIFY(shape);
    QVERIFY(std::abs(shape->durationMs - 1'200) <= 2);
    tryEverything(both, 1'210);
}

void TestHostileVoice::manyChainedFilesEndInTime()
{
    const QList<QByteArray> all = pages(recorded(tone(20, 0.5)));
    QByteArray chained;
    for (qint32 serial = 1; chained.size() < 4 * 1024 * 1024; ++serial) {
        for (const QByteArray &page : all) {
            chained += forged(page, [serial](QByteArray &bytes) {
                constexpr qsizetype serialAt = 14;
                qToLittleEndian(serial, bytes.data() + serialAt);
            });
        }
    }
    QElapsedTimer clock;
    clock.start();
    VoiceLimits limits;
    limits.decodeMs = 2'000;
    const auto shape = measureVoice(chained, limits);
    QVERIFY(!shape || shape->durationMs <= longestVoiceMs);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestHostileVoice::refusesWhatIsTooLong()
{
    VoiceLimits limits;
    limits.mostMs = 900;
    const QByteArray file = recorded(tone(1'000, 0.5));
    QCOMPARE(measureVoice(file, limits).error().code, ErrorCode::TooLarge);
    const auto reader = openVoice(file, limits);
    QVERIFY(reader);
    std::vector<qint16> room(voiceRate);
    QCOMPARE((*reader)->read(room), 900 * voiceRate / 1'000);
}

void TestHostileVoice::refusesWhatTakesTooLong()
{
    VoiceLimits limits;
    limits.decodeMs = 0;
    const QByteArray file = recorded(tone(60'000, 0.5));
    QCOMPARE(measureVoice(file, limits).error().code, ErrorCode::TooLarge);
    limits.stepMs = 0;
    QCOMPARE(openVoice(file, limits).error().code, ErrorCode::TooLarge);
}

void TestHostileVoice::refusesLargeFiles()
{
    VoiceLimits limits;
    limits.mostBytes = 1'000;
    QCOMPARE(measureVoice(recorded(tone(1'000, 0.5)), limits).error().code, ErrorCode::TooLarge);
}

void TestHostileVoice::survivesDamage()
{
    const QByteArray whole = recorded(tone(1'500, 0.5));
    QRandomGenerator random(20'261'129);
    for (int round = 0; round < 300; ++round) {
        QByteArray file = whole;
        for (int i = random.bounded(1, 20); i > 0; --i) {
            file[random.bounded(int(file.size()))] = char(random.bounded(256));
        }
        tryEverything(file, 3'000);
    }
}

void TestHostileVoice::survivesNoiseInPages()
{
    const QList<QByteArray> whole = pages(recorded(tone(1'500, 0.5)));
    QRandomGenerator random(48'000);
    for (int round = 0; round < 300; ++round) {
        QList<QByteArray> all = whole;
        for (QByteArray &page : all) {
            page = forged(page, [&](QByteArray &bytes) {
                const int from = segmentsAt + 1 + quint8(bytes.at(segmentsAt));
                for (int i = random.bounded(0, 6); i > 0; --i) {
                    bytes[random.bounded(from, int(bytes.size()))] = char(random.bounded(256));
                }
            });
        }
        tryEverything(all.join(), 60'000);
    }
}

QTEST_GUILESS_MAIN(TestHostileVoice)

#include "tst_hostile_voice.moc"
