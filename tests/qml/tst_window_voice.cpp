// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeMedia.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

/// The window with Milo's chat, the composer ready.
bool openMilo(WindowStage &stage)
{
    return stage.open(u"Milo Brandt"_s) && QTest::qWaitFor([&] {
               return stage.focused() && stage.focused()->objectName() == u"composerField";
           });
}

void receive(WindowStage &stage, qint64 milliseconds, bool here = true)
{
    FakeMedia &media = stage.engine.fakeMedia();
    for (const auto &[id, chat] : stage.engine.state.conversations) {
        if (chat.title == u"Milo Brandt") {
            media.add(chat.id, Direction::In, {media.voiceMessage(milliseconds, here)}, {},
                      stage.clock.nowMs());
        }
    }
}

const Attachment *newest(const WindowStage &stage)
{
    const auto &rows =
        stage.engine.messages(ConversationId{qint64(stage.app.conversation()->conversationId())});
    return rows.empty() || rows.back().attachments.isEmpty() ? nullptr
                                                             : &rows.back().attachments.first();
}

QString nameOf(const WindowStage &stage, const QString &object)
{
    QQuickItem *item = stage.item(object);
    return item ? WindowStage::accessibleName(item) : QString();
}

} // namespace

/// Voice messages in the real window, by keyboard.
class TestWindowVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoiceMessageIsRecordedAndSentByKeyboard()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openMilo(stage));
        QQuickItem *microphone = stage.named(u"Record a voice message"_s);
        QVERIFY(microphone);
        microphone->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"recordingBar"_s));
        QVERIFY(stage.microphone.isOn());
        QTRY_COMPARE(stage.focused()->objectName(), u"sendButton"_s);
        stage.microphone.say(3'200);
        QTRY_COMPARE(nameOf(stage, u"recordingBar"_s), u"Recording a voice message, 0:03"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(newest(stage));
        QCOMPARE(newest(stage)->kind, AttachmentKind::Voice);
        QTRY_VERIFY(!stage.item(u"recordingBar"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QTRY_VERIFY(stage.named(u"Voice message, 0:03 from you"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void escapeDiscardsIt()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openMilo(stage));
        stage.click(stage.item(u"microphoneButton"_s));
        stage.microphone.say(1'000);
        QTRY_VERIFY(stage.item(u"recordingBar"_s));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"recordingBar"_s));
        QTRY_VERIFY(!stage.microphone.isOn());
        QVERIFY(stage.app.conversation()->isOpen()); // Esc did not leave the chat
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void itIsStoppedAndListenedTo()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openMilo(stage));
        stage.click(stage.item(u"microphoneButton"_s));
        stage.microphone.say(4'000);
        QTRY_VERIFY(stage.named(u"Stop recording"_s));
        stage.named(u"Stop recording"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(stage.named(u"Listen to it"_s));
        QVERIFY(!stage.microphone.isOn());
        QCOMPARE(nameOf(stage, u"recordingBar"_s), u"Recorded voice message, 0:04"_s);
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(stage.speaker.isPlaying());
        stage.speaker.pass(1'000);
        QTRY_VERIFY(stage.named(u"Pause"_s));
        stage.press(Qt::Key_Space);
        QVERIFY(!stage.speaker.isPlaying());
        stage.named(u"Discard the voice message"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.item(u"recordingBar"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void troubleIsToldAboveTheField()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openMilo(stage));
        stage.microphone.trouble = Microphone::End::NotAllowed;
        stage.click(stage.item(u"microphoneButton"_s));
        QTRY_VERIFY(stage.named(u"Ninelives may not use the microphone. Allow it in the settings "
                                "of this computer, and try again."_s));
        QTRY_VERIFY(!stage.item(u"recordingBar"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void wordsPutSendInPlaceOfTheMicrophone()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openMilo(stage));
        QVERIFY(stage.item(u"microphoneButton"_s));
        stage.type(u"hi"_s);
        QTRY_VERIFY(!stage.item(u"microphoneButton"_s));
        QTRY_VERIFY(stage.item(u"sendButton"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void aVoiceMessageIsPlayedByKeyboard()
    {
        WindowStage stage(u"main"_s);
        receive(stage, 24'000);
        QVERIFY(openMilo(stage));
        QTRY_COMPARE(nameOf(stage, u"voiceTile"_s),
                     u"Voice message, 0:24 from Milo, not played yet"_s);
        stage.item(u"voiceTile"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(stage.speaker.isPlaying());
        stage.speaker.pass(2'000);
        QTRY_COMPARE(nameOf(stage, u"voiceTile"_s),
                     u"Voice message, 0:24 from Milo, at 0:02 of 0:24, playing"_s);
        stage.press(Qt::Key_Right);
        stage.speaker.pass(100);
        QCOMPARE(stage.app.conversation()->player()->positionMs(), 7'100);
        stage.press(Qt::Key_Left);
        QCOMPARE(stage.app.conversation()->player()->positionMs(), 2'100);
        QQuickItem *speed = stage.item(u"voiceSpeed"_s);
        QCOMPARE(WindowStage::accessibleName(speed), u"Speed 1×"_s);
        speed->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.speaker.speed, 1.5);
        QTRY_COMPARE(WindowStage::accessibleName(speed), u"Speed 1.5×"_s);
        stage.item(u"voiceTile"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Return);
        QVERIFY(!stage.speaker.isPlaying());
        QTRY_COMPARE(nameOf(stage, u"voiceTile"_s),
                     u"Voice message, 0:24 from Milo, at 0:02 of 0:24"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aClickIntoTheBarsGoesThere()
    {
        WindowStage stage(u"main"_s);
        receive(stage, 20'000);
        QVERIFY(openMilo(stage));
        QTRY_VERIFY(stage.item(u"voiceWave"_s));
        QTRY_VERIFY(stage.item(u"voiceTile"_s)->property("tile").value<AttachmentTile>().bars.size()
                    == voiceBars);
        QQuickItem *wave = stage.item(u"voiceWave"_s);
        const QPointF half(wave->width() / 2, wave->height() / 2);
        QTest::mouseClick(stage.window, Qt::LeftButton, Qt::NoModifier,
                          wave->mapToScene(half).toPoint());
        QVERIFY(std::abs(stage.app.conversation()->player()->positionMs() - 10'000) < 300);
        QVERIFY(!stage.speaker.isPlaying());
        QCOMPARE(stage.warnings, QStringList());
    }

    void theMessageListPlaysAndSeeks()
    {
        WindowStage stage(u"main"_s);
        receive(stage, 24'000);
        QVERIFY(openMilo(stage));
        QTRY_VERIFY(stage.item(u"voiceTile"_s));
        QQuickItem *list = stage.item(u"timeline"_s);
        list->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY(list->property("currentItem").value<QQuickItem *>());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.speaker.isPlaying());
        stage.press(Qt::Key_Right);
        QCOMPARE(stage.app.conversation()->player()->positionMs(), 5'000);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aVoiceMessageThatIsNotHereIsLoaded()
    {
        WindowStage stage(u"main"_s);
        receive(stage, 5'000, false);
        QVERIFY(openMilo(stage));
        QTRY_COMPARE(nameOf(stage, u"voiceTile"_s), u"Voice message, 0:05 from Milo, not loaded"_s);
        stage.item(u"voiceTile"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.engine.calls(u"fetch"_s), 1);
        QTRY_COMPARE(nameOf(stage, u"voiceTile"_s),
                     u"Voice message, 0:05 from Milo, not played yet"_s);
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowVoice test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_voice.moc"
