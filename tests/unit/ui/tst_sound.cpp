// SPDX-License-Identifier: GPL-3.0-or-later
// Devices for sound: what they want, and what is said where there are none.
#include "core/media/VoiceDecoder.h"
#include "core/media/VoiceEncoder.h"
#include "tests/fakes/FakeSound.h"
#include "ui/sound/QtMicrophone.h"
#include "ui/sound/QtSpeaker.h"
#include "ui/sound/SampleFormat.h"

#include <QAudioDevice>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;

class TestSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesComeThroughEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("tolerance");
        for (const int channels : {1, 2, 6}) {
            const auto row = [&](const char *name, QAudioFormat::SampleFormat format,
                                 int tolerance) {
                QTest::addRow("%s, %d", name, channels) << int(format) << channels << tolerance;
            };
            row("8 bits", QAudioFormat::UInt8, 512);
            row("16 bits", QAudioFormat::Int16, 1);
            row("32 bits", QAudioFormat::Int32, 1);
            row("floats", QAudioFormat::Float, 1);
        }
    }

    void samplesComeThroughEveryFormat()
    {
        QFETCH(int, format);
        QFETCH(int, channels);
        QFETCH(int, tolerance);
        QAudioFormat wanted;
        wanted.setSampleRate(voiceRate);
        wanted.setChannelCount(channels);
        wanted.setSampleFormat(QAudioFormat::SampleFormat(format));
        const std::vector<qint16> samples{0, 1'000, -1'000, 32'767, -32'768, 12'345};
        const QByteArray bytes = SampleFormat::fromOneChannel(samples, wanted);
        QCOMPARE(bytes.size(), qsizetype(samples.size()) * wanted.bytesPerFrame());
        const auto back = SampleFormat::toOneChannel(bytes, wanted);
        QCOMPARE(back.size(), samples.size());
        for (size_t i = 0; i < samples.size(); ++i) {
            QVERIFY(std::abs(int(back[i]) - int(samples[i])) <= tolerance);
        }
    }

    void withoutAMicrophoneItIsSaid()
    {
        if (!QMediaDevices::audioInputs().isEmpty()) {
            QSKIP("this computer has a microphone");
        }
        QtMicrophone microphone;
        QSignalSpy ended(&microphone, &Microphone::ended);
        microphone.start(std::make_shared<VoiceEncoder>());
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(ended.first().first().value<Microphone::End>(), Microphone::End::NoDevice);
    }

    void withoutALoudspeakerItIsSaid()
    {
        if (!QMediaDevices::audioOutputs().isEmpty()) {
            QSKIP("this computer has a loudspeaker");
        }
        VoiceEncoder encoder;
        QVERIFY(encoder.append(fakeSpeech(500), voiceRate));
        const auto reader = openVoice(*encoder.finish());
        QVERIFY(reader);
        QtSpeaker speaker;
        QSignalSpy failed(&speaker, &Speaker::failed);
        speaker.play(*reader, 0, 1.5);
        QTRY_COMPARE(failed.count(), 1);
        speaker.play(*reader, 0, 1);
        speaker.stop(); // nothing is told of it any more
        speaker.play(*reader, 0, 1);
        QTRY_COMPARE(failed.count(), 2);
    }
};

QTEST_MAIN(TestSound)

#include "tst_sound.moc"
