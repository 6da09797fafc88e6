// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// A voice message: played here, one at a time. The arrow keys go on or back by five seconds.
T.AbstractButton {
    id: voice

    required property attachmentTile tile
    required property VoicePlayer player
    required property bool own
    required property bool encrypted
    required property real maxWidth
    property int topLeft: Theme.space.radiusBubble
    property int topRight: Theme.space.radiusBubble
    property int bottomRight: Theme.space.radiusBubble
    property int bottomLeft: Theme.space.radiusBubble
    // Room for the time, which the message lays over the lower end of its last file.
    property real metaWidth: 0
    // Of the line below the bars, if it gets all that it wants: not where it lies, which follows the width.
    readonly property real lineWidth: (news.visible ? news.width + line.spacing : 0) + Math.ceil(time.implicitWidth) + (speed.visible ? line.spacing + speed.implicitWidth : 0)
    // Too long to stand beside the time: the time gets a line of its own.
    readonly property bool crowded: voice.lineWidth + voice.metaWidth + Theme.space.m > voice.maxWidth - disc.width - 3 * Theme.space.m
    readonly property bool solidOwn: voice.own && voice.encrypted
    readonly property bool moving: voice.tile.state === Ui.TransferState.Uploading || voice.tile.state === Ui.TransferState.Fetching
    readonly property bool waiting: voice.tile.state === Ui.TransferState.Waiting
    readonly property bool current: voice.player.current === voice.tile.attachmentId
    readonly property bool playing: voice.current && voice.player.playing
    readonly property bool unheard: !voice.own && voice.tile.here && !voice.current && voice.player.played >= 0 && !voice.player.wasPlayed(voice.tile.attachmentId)
    readonly property real positionMs: voice.current ? voice.player.positionMs : voice.player.positionOf(voice.tile.attachmentId)
    readonly property color ink: voice.solidOwn ? Theme.colors.onAccent : voice.encrypted ? Theme.colors.accentText : Theme.colors.plainText
    readonly property color ink2: voice.solidOwn ? Theme.colors.onAccent2 : voice.encrypted ? Theme.colors.text2 : Theme.colors.plainText
    readonly property string spoken: {
        if (voice.moving || voice.waiting || !voice.tile.here)
            return voice.tile.accessibleName;
        const times = voice.positionMs > 0 ? voice.player.timeText(voice.positionMs, voice.tile.durationMs) : "";
        const said = times === "" ? voice.tile.accessibleName : qsTr("%1, at %2").arg(voice.tile.accessibleName).arg(times);
        return voice.playing ? qsTr("%1, playing").arg(said) : voice.unheard ? qsTr("%1, not played yet").arg(said) : said;
    }

    signal acted(int action)

    // Goes on by so many milliseconds, or back.
    function step(by: real) {
        if (voice.tile.here)
            voice.player.seek(voice.tile.attachmentId, Math.max(0, Math.min(voice.tile.durationMs, voice.positionMs + by)));
    }

    implicitWidth: Math.min(voice.maxWidth, disc.width + 3 * Theme.space.m + Math.max(Theme.space.wave, voice.lineWidth + voice.metaWidth + Theme.space.m))
    implicitHeight: disc.height + 2 * Theme.space.m + (voice.crowded ? Theme.meta.line : 0)
    objectName: "voiceTile"
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: voice.spoken
    Accessible.description: voice.tile.here ? qsTr("Arrow keys move by 5 seconds") : ""
    Accessible.onPressAction: voice.click()
    Keys.onReturnPressed: voice.click()
    Keys.onEnterPressed: voice.click()
    Keys.onLeftPressed: voice.step(-voice.player.stepMs)
    Keys.onRightPressed: voice.step(voice.player.stepMs)
    onClicked: {
        if (voice.tile.state === Ui.TransferState.Remote)
            voice.acted(voice.tile.action);
        else if (voice.tile.here)
            voice.player.toggle(voice.tile.attachmentId);
    }

    contentItem: Item {
        Rectangle {
            id: disc

            x: voice.LayoutMirroring.enabled ? parent.width - width - Theme.space.m : Theme.space.m
            y: Theme.space.m
            width: Theme.space.fileIcon
            height: Theme.space.fileIcon
            radius: width / 2
            color: voice.solidOwn ? Theme.insetOwn : voice.encrypted ? Theme.colors.accent : Theme.clear
            border.width: !voice.encrypted ? Theme.bubbleOutline : Theme.strong ? Theme.outline : 0
            border.color: !voice.encrypted ? Theme.colors.plainLine : Theme.colors.line

            Icon {
                anchors.centerIn: parent
                visible: !voice.moving && !voice.waiting
                name: !voice.tile.here ? "download" : voice.playing ? "pause" : "play"
                tint: voice.encrypted ? Theme.colors.onAccent : Theme.colors.plainText
            }
            Loader {
                anchors.centerIn: parent
                active: voice.moving || voice.waiting
                sourceComponent: TransferRing {
                    extent: Theme.space.fileIcon
                    fill: Theme.clear
                    ink: voice.encrypted ? Theme.colors.onAccent : Theme.colors.plainText
                    progress: voice.tile.progress
                    text: voice.tile.state === Ui.TransferState.Fetching ? qsTr("Stop loading") : qsTr("Stop sending")
                    onClicked: voice.acted(Ui.TransferAction.Cancel)
                }
            }
        }
        Item {
            id: words

            x: voice.LayoutMirroring.enabled ? Theme.space.m : disc.x + disc.width + Theme.space.m
            y: Theme.space.m
            width: parent.width - disc.width - 3 * Theme.space.m
            height: disc.height

            WaveBars {
                id: wave

                objectName: "voiceWave"
                width: parent.width
                height: Theme.space.waveHeight
                pitch: Theme.space.wave / Theme.waveBars
                least: Theme.waveBars
                levels: voice.tile.bars
                heard: voice.tile.durationMs > 0 ? voice.positionMs / voice.tile.durationMs : 0
                ink: voice.ink
                rest: voice.unheard ? voice.ink : Qt.alpha(voice.ink, Theme.waveRest)
            }
            MouseArea {
                anchors.fill: wave
                enabled: voice.tile.here && voice.tile.durationMs > 0
                cursorShape: Qt.PointingHandCursor
                preventStealing: true
                Accessible.ignored: true
                onPositionChanged: mouse => voice.step(mouse.x / Theme.space.wave * voice.tile.durationMs - voice.positionMs)
                onPressed: mouse => voice.step(mouse.x / Theme.space.wave * voice.tile.durationMs - voice.positionMs)
            }
            Row {
                id: line

                anchors.left: parent.left
                anchors.bottom: parent.bottom
                spacing: Theme.space.s

                Rectangle {
                    id: news

                    anchors.verticalCenter: parent.verticalCenter
                    width: visible ? Theme.space.s : 0
                    height: width
                    radius: width / 2
                    visible: voice.unheard
                    color: voice.ink
                }
                AppText {
                    id: time

                    width: Math.max(0, Math.min(Math.ceil(implicitWidth), words.width - (voice.crowded ? 0 : voice.metaWidth + Theme.space.m) - (voice.lineWidth - Math.ceil(implicitWidth))))
                    text: voice.tile.here && !voice.moving && !voice.waiting ? voice.player.timeText(voice.positionMs, voice.tile.durationMs) : voice.tile.line
                    step: Theme.meta
                    digits: true
                    color: voice.ink2
                    Accessible.ignored: true
                }
                LinkButton {
                    id: speed

                    objectName: "voiceSpeed"
                    visible: voice.tile.here && !voice.moving && !voice.waiting
                    step: Theme.meta
                    ink: voice.solidOwn ? Theme.colors.onAccent : Theme.colors.text
                    text: voice.player.speedText
                    Accessible.name: qsTr("Speed %1").arg(voice.player.speedText)
                    onClicked: voice.player.nextSpeed()
                }
            }
        }
    }
    background: Rectangle {
        topLeftRadius: voice.topLeft
        topRightRadius: voice.topRight
        bottomRightRadius: voice.bottomRight
        bottomLeftRadius: voice.bottomLeft
        color: !voice.encrypted ? Theme.colors.plainFill : voice.own ? Theme.colors.accent : Theme.colors.other
        border.pixelAligned: voice.encrypted
        border.width: !voice.encrypted || Theme.strong ? Theme.bubbleOutline : 0
        border.color: !voice.encrypted ? Theme.colors.plainLine : voice.own ? Theme.colors.accentText : Theme.colors.line

        FocusRing {
            shown: voice.visualFocus
            around: Theme.space.radiusBubble
        }
    }
}
