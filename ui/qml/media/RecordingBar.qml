// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The voice message that is being recorded, or waits to be sent, in place of the field.
Item {
    id: bar

    required property ComposerViewModel composer
    required property VoicePlayer player
    readonly property VoiceRecorder recorder: bar.composer.recorder
    readonly property bool recording: bar.recorder.state === Ui.RecorderState.Recording
    readonly property bool listening: bar.player.playing && bar.player.current === bar.recorder.number
    readonly property real positionMs: bar.player.current === bar.recorder.number && bar.recorder.number < 0 ? bar.player.positionMs : 0

    function act() {
        if (bar.recording)
            bar.recorder.stop();
        else
            bar.recorder.toggleListening();
    }

    objectName: "recordingBar"
    Accessible.role: Accessible.Grouping
    Accessible.name: bar.recording ? qsTr("Recording a voice message, %1").arg(bar.recorder.timeText) : qsTr("Recorded voice message, %1").arg(bar.recorder.timeText)

    IconButton {
        id: stopper

        objectName: "recordingButton"
        anchors.left: parent.left
        anchors.leftMargin: Math.round((Theme.space.composer - height) / 2)
        anchors.verticalCenter: parent.verticalCenter
        iconName: bar.recording ? "stop" : bar.listening ? "pause" : "play"
        ink: bar.recording ? Theme.colors.danger : Theme.colors.accentText
        text: bar.recording ? qsTr("Stop recording") : bar.listening ? qsTr("Pause") : qsTr("Listen to it")
        onClicked: bar.act()
    }
    Rectangle {
        id: light

        anchors.left: stopper.right
        anchors.leftMargin: Theme.space.xs
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.space.m
        height: width
        radius: width / 2
        visible: bar.recording
        color: Theme.colors.danger
    }
    AppText {
        id: time

        anchors.left: light.visible ? light.right : stopper.right
        anchors.leftMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        text: bar.positionMs > 0 ? bar.player.timeText(bar.positionMs, bar.recorder.durationMs) : bar.recorder.timeText
        step: Theme.message
        digits: true
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    WaveBars {
        anchors.left: time.right
        anchors.leftMargin: Theme.space.m
        anchors.right: hint.left
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.space.waveHeight
        pitch: Theme.space.wave / Theme.waveBars
        levels: bar.recorder.levels
        heard: bar.recorder.durationMs > 0 ? bar.positionMs / bar.recorder.durationMs : 0
        ink: Theme.colors.accentText
        rest: bar.positionMs > 0 ? Qt.alpha(Theme.colors.text2, Theme.waveRest) : Theme.colors.text2
    }
    AppText {
        id: hint

        anchors.right: discarder.left
        anchors.rightMargin: text === "" ? 0 : Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        text: bar.recorder.note
        step: Theme.meta
        color: Theme.colors.text2
    }
    LinkButton {
        id: discarder

        objectName: "discardRecording"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.composer + Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        ink: Theme.colors.danger
        text: qsTr("Discard")
        Accessible.name: qsTr("Discard the voice message")
        onClicked: bar.recorder.discard()
    }
}
