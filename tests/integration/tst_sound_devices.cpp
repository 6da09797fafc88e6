// SPDX-License-Identifier: GPL-3.0-or-later
// Voice messages on the devices of a real sound server: what is played is what a microphone hears.
#include "core/media/VoiceDecoder.h"
#include "core/media/VoiceEncoder.h"
#include "tests/fakes/FakeSound.h"
#include "tests/rig/SoundServer.h"
#include "ui/sound/QtMicrophone.h"
#include "ui/sound/QtSpeaker.h"

#include <QAudioDevice>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;

namespace {

constexpr int patienceMs = 40'000;

QByteArray speech(qint64 milliseconds)
{
    VoiceEncoder encoder;
    const auto samples = fakeSpeech(milliseconds);
    return encoder.append(samples, voiceRate) ? *encoder.finish() : QByteArray();
}

std::vector<qint16> samplesOf(const QByteArray &voice)
{
    std::vector<qint16> all(size_t(voiceRate) * 60);
    const auto reader = openVoice(voice);
    all.resize(reader ? size_t((*reader)->read(all)) : 0);
    return all;
}

/// How much of a tone is in it (Goertzel), from 0 to 1 of all that is there.
double partOf(double hertz, const std::vector<qint16> &samples)
{
    double sine = 0;
    double cosine = 0;
    double energy = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        const double angle = 2 * std::numbers::pi * hertz * double(i) / voiceRate;
        const double sample = samples[i];
        sine += sample * std::sin(angle);
        cosine += sample * std::cos(angle);
        energy += sample * sample;
    }
    return energy > 0 ? 2 * (sine * sine + cosine * cosine) / (energy * double(samples.size())) : 0;
}

} // namespace

class TestSoundDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // One server for all, for Qt connects once; it goes in the last test.
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.log())); }

    void whatIsPlayedIsHeard()
    {
        constexpr qint64 lengthMs = 3'000;
        const auto recording = std::make_shared<VoiceEncoder>();
        QtMicrophone microphone;
        QSignalSpy heard(&microphone, &Microphone::heard);
        QSignalSpy listened(&microphone, &Microphone::ended);
        microphone.start(recording);
        QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty() || !listened.isEmpty(), patienceMs);
        QVERIFY(listened.isEmpty());

        QtSpeaker speaker;
        QSignalSpy moved(&speaker, &Speaker::moved);
        QSignalSpy ended(&speaker, &Speaker::ended);
        QSignalSpy failed(&speaker, &Speaker::failed);
        speaker.play(*openVoice(speech(lengthMs)), 0, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty() || !failed.isEmpty(), patienceMs);
        QVERIFY(failed.isEmpty());
        QVERIFY(moved.size() > 5);
        QVERIFY(std::is_sorted(moved.begin(), moved.end(), [](const auto &a, const auto &b) {
            return a.first().toLongLong() < b.first().toLongLong();
        }));

        microphone.stop();
        QTRY_COMPARE_WITH_TIMEOUT(listened.size(), 1, patienceMs);
        QCOMPARE(listened.first().first().value<Microphone::End>(), Microphone::End::Stopped);
        QVERIFY(recording->durationMs() > lengthMs / 2);
        const Result<QByteArray> voice = recording->finish();
        QVERIFY(voice);
        const auto samples = samplesOf(*voice);
        QVERIFY2(partOf(220, samples) > 0.3, "the tone that was played");
        QVERIFY2(partOf(330, samples) < 0.05, "and nothing else");
        QVERIFY(std::ranges::any_of(
            heard, [](const QList<QVariant> &news) { return news.at(1).toDouble() > 0.05; }));
    }

    void seekingAndSpeedShortenWhatIsHeard_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<double>("speed");
        QTest::addColumn<qint64>("atLeast");
        QTest::addColumn<qint64>("atMost");
        QTest::newRow("whole") << qint64(0) << 1.0 << qint64(5'500) << qint64(20'000);
        QTest::newRow("the last third") << qint64(4'000) << 1.0 << qint64(1'500) << qint64(4'500);
        QTest::newRow("twice as fast") << qint64(0) << 2.0 << qint64(2'500) << qint64(5'000);
    }

    void seekingAndSpeedShortenWhatIsHeard()
    {
        QFETCH(qint64, from);
        QFETCH(double, speed);
        QFETCH(qint64, atLeast);
        QFETCH(qint64, atMost);
        QtSpeaker speaker;
        QSignalSpy ended(&speaker, &Speaker::ended);
        QSignalSpy moved(&speaker, &Speaker::moved);
        QElapsedTimer clock;
        speaker.play(*openVoice(speech(6'000)), from, speed);
        QTRY_VERIFY_WITH_TIMEOUT(!moved.isEmpty(), patienceMs);
        clock.start();
        QVERIFY(moved.first().first().toLongLong() >= from);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
        QVERIFY2(clock.elapsed() >= atLeast - 500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(clock.elapsed() <= atMost, qPrintable(QString::number(clock.elapsed())));
    }

    void whenTheDevicesGoItIsSaidAndWhatWasRecordedStays_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("pulled out") << false;
        QTest::newRow("with the whole sound server") << true;
    }

    void whenTheDevicesGoItIsSaidAndWhatWasRecordedStays()
    {
        QFETCH(bool, server);
        QTRY_VERIFY_WITH_TIMEOUT(!QMediaDevices::defaultAudioInput().isNull()
                                     && !QMediaDevices::defaultAudioOutput().isNull(),
                                 patienceMs);
        const auto recording = std::make_shared<VoiceEncoder>();
        QtMicrophone microphone;
        QSignalSpy listened(&microphone, &Microphone::ended);
        QSignalSpy heard(&microphone, &Microphone::heard);
        microphone.start(recording);
        QTRY_VERIFY_WITH_TIMEOUT(heard.size() > 5, patienceMs);
        QtSpeaker speaker;
        QSignalSpy failed(&speaker, &Speaker::failed);
        QSignalSpy moved(&speaker, &Speaker::moved);
        speaker.play(*openVoice(speech(30'000)), 0, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!moved.isEmpty(), patienceMs);

        QVERIFY(server ? m_server.end() : m_server.unplug());
        QTRY_COMPARE_WITH_TIMEOUT(listened.size(), 1, patienceMs);
        QCOMPARE(listened.first().first().value<Microphone::End>(), Microphone::End::Gone);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
        QVERIFY(recording->durationMs() > 0);
        QVERIFY(recording->finish());
        QVERIFY(server || m_server.plugIn());
    }

private:
    SoundServer m_server;
};

QTEST_MAIN(TestSoundDevices)

#include "tst_sound_devices.moc"
