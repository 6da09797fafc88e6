// SPDX-License-Identifier: GPL-3.0-or-later
// Voice messages: recorded, measured, played.
#include "core/media/VoiceDecoder.h"
#include "tests/unit/media/Sounds.h"

#include <QTest>

using namespace Ninelives;
using namespace Ninelives::Sounds;
using namespace Qt::StringLiterals;

class TestVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRecordedIsHeard_data();
    void whatIsRecordedIsHeard();
    void barsShowLoudAndQuietParts();
    void silenceHasNoBars();
    void theRecorderAndTheReceiverSeeTheSame();
    void piecesMakeOneSound();
    void aRecordingEndsAtItsLimit();
    void refusesWhatIsNoMicrophone();
    void finishesOnce();
    void soundIsPlayedFromAnywhere_data();
    void soundIsPlayedFromAnywhere();
    void fasterSpeechIsShorterAndKeepsItsPitch_data();
    void fasterSpeechIsShorterAndKeepsItsPitch();
    void anotherSpeedGoesOnWhereItIs();
    void aMinuteIsSmall();
};

namespace {

std::vector<qint16> played(VoiceReader &reader)
{
    std::vector<qint16> all;
    std::vector<qint16> piece(4'800);
    while (const qsizetype got = reader.read(piece)) {
        all.insert(all.end(), piece.begin(), piece.begin() + got);
    }
    return all;
}

/// How often the sound goes up through zero, in a second.
double hertz(std::span<const qint16> samples)
{
    int crossings = 0;
    for (size_t i = 1; i < samples.size(); ++i) {
        crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    return double(crossings) * voiceRate / double(samples.size());
}

} // namespace

void TestVoice::whatIsRecordedIsHeard_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<double>("amplitude");
    QTest::addColumn<int>("rate");
    QTest::newRow("a second") << 1'000 << 0.5 << 48'000;
    QTest::newRow("a blink") << 15 << 0.5 << 48'000;
    QTest::newRow("no whole packet") << 1'013 << 0.5 << 48'000;
    QTest::newRow("quiet") << 2'000 << 0.02 << 48'000;
    QTest::newRow("telephone") << 1'000 << 0.5 << 16'000;
    QTest::newRow("compact disc") << 1'000 << 0.5 << 44'100;
    QTest::newRow("two minutes") << 120'000 << 0.3 << 48'000;
}

void TestVoice::whatIsRecordedIsHeard()
{
    QFETCH(int, milliseconds);
    QFETCH(double, amplitude);
    QFETCH(int, rate);
    const QByteArray file = recorded(tone(milliseconds, amplitude, rate), rate);
    QVERIFY(looksLikeVoice(file.left(64)));
    const auto shape = measureVoice(file);
    QVERIFY(shape);
    QVERIFY2(std::abs(shape->durationMs - milliseconds) <= 1,
             qPrintable(QString::number(shape->durationMs)));
    QCOMPARE(shape->bars.size(), voiceBars);
    const auto reader = openVoice(file);
    QVERIFY(reader);
    const std::vector<qint16> heard = played(**reader);
    QVERIFY(std::abs(qint64(heard.size()) * 1'000 / voiceRate - milliseconds) <= 1);
    if (milliseconds >= 1'000) {
        const double wanted = amplitude * 32'000 / 32'768 / std::numbers::sqrt2;
        QVERIFY2(std::abs(loudness(heard) / wanted - 1) < 0.15,
                 qPrintable(QString::number(loudness(heard) / wanted)));
        QVERIFY(std::abs(hertz(heard) - 440) < 10);
    }
}

void TestVoice::barsShowLoudAndQuietParts()
{
    std::vector<qint16> samples = tone(1'000, 0.9);
    const auto quiet = tone(1'000, 0.05);
    const auto none = std::vector<qint16>(voiceRate);
    samples.insert(samples.end(), quiet.begin(), quiet.end());
    samples.insert(samples.end(), none.begin(), none.end());
    const auto shape = measureVoice(recorded(samples));
    QVERIFY(shape);
    const int loud = shape->bars.at(6);
    const int low = shape->bars.at(19);
    const int still = shape->bars.at(33);
    QVERIFY2(loud > 230, qPrintable(QString::number(loud)));
    QVERIFY2(low > 30 && low < 90, qPrintable(QString::number(low)));
    QVERIFY2(still < 12, qPrintable(QString::number(still)));
}

void TestVoice::silenceHasNoBars()
{
    const auto shape = measureVoice(recorded(std::vector<qint16>(voiceRate)));
    QVERIFY(shape);
    QCOMPARE(shape->bars, QList<quint8>(voiceBars, 0));
    QCOMPARE(shape->durationMs, 1'000);
}

void TestVoice::theRecorderAndTheReceiverSeeTheSame()
{
    VoiceEncoder encoder;
    QVERIFY(encoder.append(tone(500, 0.2), voiceRate));
    QVERIFY(encoder.append(tone(700, 0.8), voiceRate));
    const VoiceShape before = encoder.shape();
    QCOMPARE(before.durationMs, 1'200);
    const auto file = encoder.finish();
    QVERIFY(file);
    const auto after = measureVoice(*file);
    QVERIFY(after);
    QCOMPARE(after->durationMs, before.durationMs);
    for (int bar = 0; bar < voiceBars; ++bar) {
        QVERIFY(std::abs(int(after->bars.at(bar)) - int(before.bars.at(bar))) < 40);
    }
}

void TestVoice::piecesMakeOneSound()
{
    const std::vector<qint16> whole = tone(1'000, 0.5);
    VoiceEncoder encoder;
    std::span<const qint16> rest = whole;
    size_t size = 1;
    while (!rest.empty()) {
        const size_t count = std::min(size++ % 977, rest.size());
        QVERIFY(encoder.append(rest.first(count), voiceRate));
        rest = rest.subspan(count);
    }
    const auto file = encoder.finish();
    QVERIFY(file);
    QCOMPARE(measureVoice(*file)->durationMs, 1'000);
}

void TestVoice::aRecordingEndsAtItsLimit()
{
    QVERIFY(!VoiceEncoder().isFull());
    VoiceEncoder encoder(2'000);
    QVERIFY(encoder.append(tone(1'900, 0.5), voiceRate));
    QVERIFY(!encoder.isFull());
    QVERIFY(encoder.append(tone(300, 0.5), voiceRate));
    QVERIFY(encoder.isFull());
    QVERIFY(encoder.append(tone(300, 0.5), voiceRate));
    QCOMPARE(encoder.durationMs(), 2'000);
    const auto file = encoder.finish();
    QVERIFY(file);
    QCOMPARE(measureVoice(*file)->durationMs, 2'000);
}

void TestVoice::refusesWhatIsNoMicrophone()
{
    for (const int rate : {0, -1, 100, 1'000'000}) {
        VoiceEncoder encoder;
        const auto added = encoder.append(tone(10, 0.5), rate);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::InvalidInput);
    }
    VoiceEncoder encoder;
    QVERIFY(encoder.append(tone(10, 0.5), 48'000));
    QVERIFY(!encoder.append(tone(10, 0.5), 44'100));
}

void TestVoice::finishesOnce()
{
    VoiceEncoder nothing;
    QVERIFY(!nothing.finish());
    VoiceEncoder encoder;
    QVERIFY(encoder.append(tone(100, 0.5), voiceRate));
    QVERIFY(encoder.finish());
    QVERIFY(!encoder.finish());
    QVERIFY(!encoder.append(tone(100, 0.5), voiceRate));
}

void TestVoice::soundIsPlayedFromAnywhere_data()
{
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("left");
    QTest::newRow("start") << qint64(0) << qint64(10'000);
    QTest::newRow("middle") << qint64(5'300) << qint64(4'700);
    QTest::newRow("before the end") << qint64(9'990) << qint64(10);
    QTest::newRow("end") << qint64(10'000) << qint64(0);
    QTest::newRow("behind the end") << qint64(9'000'000'000) << qint64(0);
    QTest::newRow("before the start") << qint64(-5) << qint64(10'000);
}

void TestVoice::soundIsPlayedFromAnywhere()
{
    QFETCH(qint64, to);
    QFETCH(qint64, left);
    const auto reader = openVoice(recorded(tone(10'000, 0.5)));
    QVERIFY(reader);
    std::vector<qint16> some(voiceRate);
    QCOMPARE((*reader)->read(some), voiceRate);
    QCOMPARE((*reader)->positionMs(), 1'000);
    (*reader)->seek(to);
    QVERIFY(std::abs((*reader)->positionMs() - (10'000 - left)) <= 1);
    QVERIFY(std::abs(qint64(played(**reader).size()) * 1'000 / voiceRate - left) <= 1);
    QVERIFY(std::abs((*reader)->positionMs() - 10'000) <= 1);
    (*reader)->seek(0);
    QCOMPARE((*reader)->positionMs(), 0);
    QCOMPARE((*reader)->read(some), voiceRate);
}

void TestVoice::fasterSpeechIsShorterAndKeepsItsPitch_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("1.5") << 1.5;
    QTest::newRow("2") << 2.0;
    QTest::newRow("0.5") << 0.5;
}

void TestVoice::fasterSpeechIsShorterAndKeepsItsPitch()
{
    QFETCH(double, speed);
    const auto reader = openVoice(recorded(tone(6'000, 0.5)));
    QVERIFY(reader);
    (*reader)->setSpeed(speed);
    const std::vector<qint16> heard = played(**reader);
    const double seconds = double(heard.size()) / voiceRate;
    QVERIFY2(std::abs(seconds - 6 / speed) < 0.25, qPrintable(QString::number(seconds)));
    QVERIFY2(std::abs(hertz(heard) - 440) < 20, qPrintable(QString::number(hertz(heard))));
    QVERIFY(std::abs((*reader)->positionMs() - 6'000) < 250);
}

void TestVoice::anotherSpeedGoesOnWhereItIs()
{
    const auto reader = openVoice(recorded(tone(10'000, 0.5)));
    QVERIFY(reader);
    std::vector<qint16> second(voiceRate);
    QCOMPARE((*reader)->read(second), voiceRate);
    (*reader)->setSpeed(2);
    QCOMPARE((*reader)->positionMs(), 1'000);
    QCOMPARE((*reader)->read(second), voiceRate);
    QVERIFY(std::abs((*reader)->positionMs() - 3'000) < 200);
    (*reader)->setSpeed(1);
    QVERIFY(std::abs((*reader)->positionMs() - 3'000) < 200);
    QVERIFY(std::abs(qint64(played(**reader).size()) / 48 - 7'000) < 200);
}

void TestVoice::aMinuteIsSmall()
{
    const qsizetype bytes = recorded(tone(60'000, 0.4)).size();
    QVERIFY2(bytes < 300'000, qPrintable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestVoice)

#include "tst_voice.moc"
