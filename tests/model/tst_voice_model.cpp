// SPDX-License-Identifier: GPL-3.0-or-later
// Recording and playing voice messages, with a microphone and a loudspeaker made of paper.
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/FakeSound.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/ConversationViewModel.h"
#include "ui/viewmodels/UiTypes.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    FakeMedia &media = engine.fakeMedia();
    FakeMicrophone microphone;
    FakeSpeaker speaker;
    ConversationId chat;
    ConversationId other;
    std::unique_ptr<ConversationViewModel> view;
    ComposerViewModel &composer;
    VoiceRecorder &recorder;
    VoicePlayer &player;

    explicit Stage(bool encrypted = true, bool devices = true)
        : view(std::make_unique<ConversationViewModel>(
              ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom),
                          nullptr, devices ? &microphone : nullptr, devices ? &speaker : nullptr})),
          composer(*view->composer()), recorder(*composer.recorder()), player(*view->player())
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        chat = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s, encrypted);
        other = engine.addConversation(u"lea@m.example"_s, u"Lea Fontaine"_s);
        show(chat);
    }

    void show(ConversationId wanted)
    {
        view->show(wanted);
        if (!QTest::qWaitFor([&] { return view->conversationId() == double(wanted.value); })) {
            qFatal("the chat does not open");
        }
    }

    /// Records that long, and stops.
    void record(qint64 milliseconds)
    {
        recorder.start();
        microphone.say(milliseconds);
        recorder.stop();
        if (!QTest::qWaitFor([&] { return recorder.isRecorded(); })) {
            qFatal("nothing was recorded");
        }
    }

    /// A voice message that is here; its number.
    double receive(qint64 milliseconds)
    {
        const Attachment voice = media.voiceMessage(milliseconds);
        media.add(chat, Direction::In, {voice}, {}, testTime());
        return double(voice.id.value);
    }

    void play(double voice)
    {
        player.toggle(voice);
        if (!QTest::qWaitFor([&] { return speaker.isPlaying(); })) {
            qFatal("nothing is played");
        }
    }

    [[nodiscard]] const Attachment *lastSent() const
    {
        const auto &rows = engine.messages(chat);
        return rows.empty() || rows.back().attachments.isEmpty() ? nullptr
                                                                 : &rows.back().attachments.first();
    }
};

int state(const VoiceRecorder &recorder)
{
    return recorder.state();
}

} // namespace

class TestVoiceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- Recording ----

    void whatIsRecordedIsSentAsAVoiceMessage()
    {
        Stage stage;
        QCOMPARE(state(stage.recorder), int(Ui::RecorderState::Idle));
        QVERIFY(!stage.composer.canSend());
        stage.recorder.start();
        QCOMPARE(state(stage.recorder), int(Ui::RecorderState::Recording));
        stage.microphone.say(7'400);
        QCOMPARE(stage.recorder.timeText(), u"0:07"_s);
        QVERIFY(stage.recorder.levels().size() > 20);
        QVERIFY(stage.composer.canSend());
        stage.recorder.stop();
        QTRY_COMPARE(state(stage.recorder), int(Ui::RecorderState::Recorded));
        QCOMPARE(stage.recorder.levels().size(), voiceBars);
        QSignalSpy sent(&stage.composer, &ComposerViewModel::sent);
        stage.composer.send();
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(state(stage.recorder), int(Ui::RecorderState::Idle));
        const Attachment *voice = stage.lastSent();
        QVERIFY(voice);
        QCOMPARE(voice->kind, AttachmentKind::Voice);
        QCOMPARE(voice->mediaType, u"audio/ogg"_s);
        QCOMPARE(voice->durationMs, 7'400);
        QVERIFY(voice->name.endsWith(u".ogg"));
    }

    void sendingStopsTheRecordingFirst()
    {
        Stage stage;
        stage.recorder.start();
        stage.microphone.say(2'000);
        stage.composer.send();
        QTRY_VERIFY(stage.lastSent());
        QCOMPARE(stage.lastSent()->durationMs, 2'000);
        QVERIFY(!stage.microphone.isOn());
        QCOMPARE(state(stage.recorder), int(Ui::RecorderState::Idle));
    }

    void aDiscardedRecordingIsGone()
    {
        Stage stage;
        stage.recorder.start();
        stage.microphone.say(2'000);
        QVERIFY(stage.recorder.discard());
        QCOMPARE(state(stage.recorder), int(Ui::RecorderState::Idle));
        QTRY_VERIFY(!stage.microphone.isOn());
        QCOMPARE(state(stage.recorder), int(Ui::RecorderState::Idle));
        stage.record(1'000);
        QVERIFY(stage.recorder.discard());
        QVERIFY(!stage.recorder.isActive());
        QVERIFY(!stage.recorder.discard());
        QVERIFY(!stage.composer.canSend());
        QVERIFY(!stage.lastSent());
    }

    void troubleIsSaid_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << int(Microphone::End::NoDevice)
                              << u"This computer has no microphone. Plug one in, and try again."_s;
        QTest::newRow("refused") << int(Microphone::End::NotAllowed)
                                 << u"Ninelives may not use the microphone. Allow it in the "
                                    "settings of this computer, and try again."_s;
        QTest::newRow("silent") << int(Microphone::End::Gone)
                                << u"The microphone gives no sound. Look whether another program "
                                   "uses it."_s;
    }

    void troubleIsSaid()
    {
        QFETCH(int, trouble);
        QFETCH(QString, sentence);
        Stage stage;
        stage.microphone.trouble = Microphone::End(trouble);
        stage.recorder.start();
        QTRY_COMPARE(stage.composer.problem(), sentence);
        QCOMPARE(state(stage.recorder), int(Ui::RecorderState::Idle));
        stage.composer.setText(u"then in writing"_s);
        QCOMPARE(stage.composer.problem(), QString());
    }

    void withoutAnyDeviceItIsSaidToo()
    {
        Stage stage(true, false);
        stage.recorder.start();
        QVERIFY(stage.composer.problem().startsWith(u"This computer has no microphone."));
        QSignalSpy failed(&stage.player, &VoicePlayer::failed);
        stage.player.toggle(stage.receive(1'000));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!stage.player.isPlaying());
    }

    void anUnpluggedMicrophoneLosesNothing()
    {
        Stage stage;
        stage.recorder.start();
        stage.microphone.say(3'000);
        stage.microphone.unplug();
        QTRY_COMPARE(state(stage.recorder), int(Ui::RecorderState::Recorded));
        QCOMPARE(stage.composer.problem(),
                 u"The microphone stopped. What you said until then is here."_s);
        stage.composer.send();
        QTRY_VERIFY(stage.lastSent());
        QCOMPARE(stage.lastSent()->durationMs, 3'000);
        QCOMPARE(stage.composer.problem(), QString());
    }

    void theLongestRecordingEndsByItself()
    {
        Stage stage;
        stage.media.longestRecording = 1'000;
        stage.recorder.start();
        stage.microphone.say(2'000);
        QCOMPARE(stage.recorder.durationMs(), 1'000);
        QCOMPARE(stage.recorder.note(), QString());
        Q_EMIT stage.microphone.heard(longestRecordingMs - 30'000, 0.1);
        QCOMPARE(stage.recorder.note(), u"Ends by itself at 30:00"_s);
    }

    void anotherChatKeepsTheRecording()
    {
        Stage stage;
        stage.recorder.start();
        stage.microphone.say(2'500);
        stage.show(stage.other);
        QTRY_VERIFY(!stage.microphone.isOn()); // nobody is listened to unseen
        QCOMPARE(state(stage.recorder), int(Ui::RecorderState::Idle));
        QVERIFY(!stage.composer.canSend());
        stage.show(stage.chat);
        QCOMPARE(state(stage.recorder), int(Ui::RecorderState::Recorded));
        QCOMPARE(stage.recorder.timeText(), u"0:02"_s);
        stage.composer.send();
        QTRY_VERIFY(stage.lastSent());
    }

    void aFailureKeepsTheRecording()
    {
        Stage stage;
        stage.record(1'500);
        stage.engine.failNext(u"sendFiles"_s, Error{ErrorCode::DiskFull, {}});
        stage.composer.send();
        QTRY_VERIFY(!stage.composer.problem().isEmpty());
        QVERIFY(stage.recorder.isRecorded());
        stage.composer.send();
        QTRY_VERIFY(stage.lastSent());
        QVERIFY(!stage.recorder.isRecorded());
    }

    void aPlainChatAsksFirst()
    {
        Stage stage(false);
        stage.engine.state.conversations.at(stage.chat.value).plainConsent = false;
        stage.show(stage.other);
        stage.show(stage.chat);
        QSignalSpy asked(&stage.composer, &ComposerViewModel::consentWanted);
        stage.recorder.start();
        stage.microphone.say(1'000);
        stage.composer.send();
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(!stage.microphone.isOn());
        QVERIFY(stage.recorder.isRecorded());
        stage.composer.sendAfterConsent();
        QTRY_VERIFY(stage.lastSent());
    }

    void aRecordingIsHeardBeforeItIsSent()
    {
        Stage stage;
        stage.record(4'000);
        QVERIFY(stage.recorder.number() < 0);
        stage.recorder.toggleListening();
        QTRY_VERIFY(stage.speaker.isPlaying());
        QCOMPARE(stage.player.current(), stage.recorder.number());
        stage.speaker.pass(1'000);
        QCOMPARE(stage.player.positionMs(), 1'000);
        stage.recorder.toggleListening();
        QVERIFY(!stage.speaker.isPlaying());
        stage.recorder.toggleListening();
        QTRY_VERIFY(stage.speaker.isPlaying());
        QCOMPARE(stage.player.positionMs(), 1'000);
        stage.recorder.discard();
        QVERIFY(!stage.speaker.isPlaying());
        QCOMPARE(stage.player.current(), 0);
    }

    void nothingPlaysIntoTheMicrophone()
    {
        Stage stage;
        stage.play(stage.receive(5'000));
        stage.recorder.start();
        QVERIFY(!stage.player.isPlaying());
        QVERIFY(!stage.speaker.isPlaying());
    }

    // ---- Playing ----

    void itIsPlayedToItsEnd()
    {
        Stage stage;
        const double voice = stage.receive(2'000);
        QVERIFY(!stage.player.wasPlayed(voice));
        stage.play(voice);
        QVERIFY(stage.player.isPlaying());
        stage.speaker.pass(500);
        QCOMPARE(stage.player.positionMs(), 500);
        stage.speaker.pass(3'000);
        QVERIFY(!stage.player.isPlaying());
        QCOMPARE(stage.player.positionMs(), 0);
        QVERIFY(stage.player.wasPlayed(voice));
    }

    void whatWasPlayedIsKnownTheNextTime()
    {
        Stage stage;
        const double voice = stage.receive(2'000);
        const double other = stage.receive(2'000);
        stage.play(voice);
        const VoicePlayer again(ViewContext{&stage.engine, &stage.clock, QLocale::c()});
        QTRY_VERIFY(again.wasPlayed(voice));
        QVERIFY(!again.wasPlayed(other));
        stage.player.pause();
        stage.play(voice);
        QCOMPARE(stage.engine.calls(u"setPlayed"_s), 1);
    }

    void onlyOnePlaysAndEachIsGoneOnWith()
    {
        Stage stage;
        const double first = stage.receive(5'000);
        const double second = stage.receive(6'000);
        stage.play(first);
        stage.speaker.pass(1'200);
        stage.play(second);
        QCOMPARE(stage.player.current(), second);
        stage.speaker.pass(700);
        QCOMPARE(stage.player.positionOf(first), 1'200);
        stage.play(first);
        QCOMPARE(stage.player.positionMs(), 1'200);
        stage.speaker.pass(300);
        QCOMPARE(stage.player.positionMs(), 1'500);
        QCOMPARE(stage.player.positionOf(second), 700);
    }

    void itGoesOnInAnotherChat()
    {
        Stage stage;
        const double voice = stage.receive(5'000);
        stage.play(voice);
        stage.speaker.pass(500);
        stage.show(stage.other);
        QVERIFY(stage.player.isPlaying());
        stage.speaker.pass(500);
        QCOMPARE(stage.player.positionOf(voice), 1'000);
    }

    void anywhereCanBeGoneTo()
    {
        Stage stage;
        const double voice = stage.receive(10'000);
        stage.player.seek(voice, 4'000);
        QVERIFY(!stage.player.isPlaying());
        QCOMPARE(stage.player.positionOf(voice), 4'000);
        stage.play(voice);
        stage.speaker.pass(100);
        QCOMPARE(stage.player.positionMs(), 4'100);
        stage.player.seek(voice, 8'000);
        stage.speaker.pass(100);
        QCOMPARE(stage.player.positionMs(), 8'100);
        stage.player.seek(voice, -50);
        QCOMPARE(stage.player.positionMs(), 0);
    }

    void speedStays()
    {
        Stage stage;
        QCOMPARE(stage.player.speedText(), u"1×"_s);
        const double voice = stage.receive(10'000);
        stage.play(voice);
        stage.player.nextSpeed();
        QCOMPARE(stage.player.speedText(), u"1.5×"_s);
        QCOMPARE(stage.speaker.speed, 1.5);
        stage.player.pause();
        stage.player.nextSpeed();
        stage.play(voice);
        QCOMPARE(stage.speaker.speed, 2.0);
        stage.speaker.pass(2'000);
        QVERIFY(std::abs(stage.player.positionMs() - 4'000) < 300);
        stage.player.nextSpeed();
        QCOMPARE(stage.player.speed(), 1.0);
    }

    void whatCannotBePlayedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("here");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("damaged") << QByteArray("OggS and no sound") << true
                                 << u"This voice message is damaged and can’t be played."_s;
        QTest::newRow("gone") << QByteArray() << false
                              << u"This voice message is not on this computer any more."_s;
    }

    void whatCannotBePlayedIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, here);
        QFETCH(QString, sentence);
        Stage stage;
        const Attachment voice = stage.media.voiceMessage(1'000, here);
        stage.media.add(stage.chat, Direction::In, {voice}, {}, testTime());
        if (here) {
            stage.media.setContent(voice.id, bytes);
        }
        stage.player.toggle(double(voice.id.value));
        QTRY_COMPARE(stage.view->problem(), sentence);
        QVERIFY(!stage.player.isPlaying());
    }

    void anUnpluggedLoudspeakerIsSaid()
    {
        Stage stage;
        stage.play(stage.receive(3'000));
        stage.speaker.pass(1'000);
        stage.speaker.breakDown();
        QVERIFY(!stage.player.isPlaying());
        QCOMPARE(stage.player.positionMs(), 1'000);
        QVERIFY(stage.view->problem().startsWith(u"Nothing can be heard"));
    }

    void timesAreShort()
    {
        QCOMPARE(VoicePlayer::timeText(0, 24'400), u"0:24"_s);
        QCOMPARE(VoicePlayer::timeText(11'200, 24'400), u"0:11 of 0:24"_s);
        QCOMPARE(VoicePlayer::timeText(99'000, 24'400), u"0:24 of 0:24"_s);
    }

    // ---- In the timeline ----

    void tilesHaveTheRealLengthAndTheBars()
    {
        Stage stage;
        Attachment voice = stage.media.voiceMessage(2'000);
        const double number = double(voice.id.value);
        stage.media.add(stage.chat, Direction::In, {voice}, {}, testTime());
        stage.media.edit(voice.id, [](Attachment &claimed) { claimed.durationMs = 999'000; });
        stage.show(stage.other);
        const auto writer = stage.media.newRecording();
        QVERIFY(writer->append(fakeSpeech(1'700), voiceRate));
        stage.media.setContent(voice.id, *writer->finish());
        stage.show(stage.chat);
        const auto tile = [&] {
            const TimelineModel &timeline = *stage.view->timeline();
            const QVariant tiles = timeline.count() > 0
                ? timeline.data(timeline.index(0), TimelineModel::AttachmentsRole)
                : QVariant();
            const auto list = tiles.value<QList<AttachmentTile>>();
            return list.isEmpty() ? AttachmentTile() : list.first();
        };
        QTRY_COMPARE(tile().bars.size(), voiceBars);
        QCOMPARE(tile().attachmentId, number);
        QVERIFY(tile().voice);
        QCOMPARE(tile().durationMs, 1'700);
    }

    void otherSoundIsAFile()
    {
        Attachment sound;
        sound.kind = AttachmentKind::Voice;
        sound.mediaType = u"audio/mpeg"_s;
        sound.localName = u"x"_s;
        QVERIFY(!attachmentTile(sound, {}).voice);
        sound.mediaType = u"audio/ogg"_s;
        QVERIFY(attachmentTile(sound, {}).voice);
        const Result<VoiceShape> damaged = Error{ErrorCode::Malformed, {}};
        TileSurroundings around;
        around.shape = &damaged;
        QVERIFY(!attachmentTile(sound, around).voice);
    }
};

QTEST_MAIN(TestVoiceModel)

#include "tst_voice_model.moc"
