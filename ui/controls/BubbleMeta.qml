// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Theme

// What stands small beside a message: edited, open lock, time, tick.
Item {
    id: meta

    required property string timeText
    required property bool encrypted
    required property bool solidOwn
    required property color ink
    property bool edited: false
    // Of the change alone: a clock while it waits, a cross when it could not be sent.
    property int editProgress: DeliveryTick.Progress.None
    // "edited" shows the earlier texts.
    property bool versions: false
    property string fullTime
    property int progress: DeliveryTick.Progress.None
    property string progressText

    signal versionsWanted

    implicitWidth: Math.ceil(row.width)
    implicitHeight: Theme.meta.line
    width: implicitWidth
    height: implicitHeight

    Row {
        id: row

        height: parent.height
        spacing: Theme.space.xs

        AppText {
            visible: meta.edited && !meta.versions
            //: Beside the time of a changed message
            text: qsTr("edited")
            step: Theme.meta
            color: meta.ink
        }
        Loader {
            active: meta.edited && meta.versions
            visible: active
            sourceComponent: LinkButton {
                //: Beside the time of a changed message; shows what it said before
                text: qsTr("edited")
                step: Theme.meta
                ink: meta.ink
                quiet: true
                Accessible.description: qsTr("Shows what it said before")
                onClicked: meta.versionsWanted()
            }
        }
        DeliveryTick {
            id: change

            progress: meta.edited ? meta.editProgress : DeliveryTick.Progress.None
            words: failed ? qsTr("The change could not be sent; others see the earlier text") : visible ? qsTr("The change waits; others see the earlier text until it is sent") : ""
            ink: meta.ink
            failedDisc: meta.solidOwn ? Theme.colors.onAccent : Theme.colors.danger
            failedInk: meta.solidOwn ? Theme.colors.accent : Theme.colors.surface
            anchors.verticalCenter: parent.verticalCenter
        }
        Icon {
            visible: !meta.encrypted
            name: "unlock"
            tint: meta.ink
            size: Theme.space.iconMeta
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            text: meta.timeText
            step: Theme.meta
            digits: true
            color: meta.ink
        }
        DeliveryTick {
            progress: meta.progress
            words: meta.progressText
            ink: meta.ink
            pill: meta.solidOwn ? Theme.colors.onAccent2 : meta.encrypted ? Theme.colors.accent : Theme.colors.plainLine
            pillInk: meta.solidOwn ? Theme.colors.accent : meta.encrypted ? Theme.colors.onAccent : Theme.colors.plainFill
            failedDisc: meta.solidOwn ? Theme.colors.onAccent : Theme.colors.danger
            failedInk: meta.solidOwn ? Theme.colors.accent : Theme.colors.surface
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    HoverHandler {
        id: hover
    }
    Tip {
        visible: hover.hovered
        text: [change.words, meta.progressText || meta.fullTime].filter(line => line).join("\n")
    }
}
