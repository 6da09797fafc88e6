// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// What is done on the other device, step by step.
Column {
    id: steps

    required property LinkViewModel link
    // The step that is next, from 0; those before it are done.
    readonly property int current: steps.link.phase === Ui.LinkPhase.Confirming ? 2 : steps.link.moving || steps.link.phase === Ui.LinkPhase.Done ? 3 : 1

    spacing: Theme.space.l - Theme.space.xxs

    Repeater {
        model: [
            {
                title: qsTr("Open Ninelives on your other device"),
                text: qsTr("Then Settings, Devices, Link a device")
            },
            {
                title: qsTr("Scan the code, or type the eight words"),
                text: qsTr("They work once, for ten minutes")
            },
            {
                title: qsTr("Confirm on the other device"),
                text: steps.link.thisName === "" ? qsTr("It asks before it gives anything away") : qsTr("It shows this name: %1").arg(steps.link.thisName)
            }
        ]

        Item {
            id: step

            required property int index
            required property var modelData
            readonly property bool done: step.index < steps.current
            readonly property bool now: step.index === steps.current

            width: steps.width
            height: Math.max(sign.height, words.height)
            Accessible.role: Accessible.ListItem
            Accessible.name: (step.done ? qsTr("Step %1, done: %2, %3") : step.now ? qsTr("Step %1, now: %2, %3") : qsTr("Step %1: %2, %3")).arg(step.index + 1).arg(step.modelData.title).arg(step.modelData.text)

            Rectangle {
                id: sign

                anchors.left: parent.left
                width: Theme.space.grown(26)
                height: width
                radius: width / 2
                color: step.done ? Theme.colors.okBg : step.now ? Theme.colors.accent : Theme.clear
                border.width: step.done || step.now ? (Theme.strong ? Theme.outline : 0) : Theme.bubbleOutline
                border.color: Theme.colors.lineStrong

                Icon {
                    anchors.centerIn: parent
                    visible: step.done
                    name: "check"
                    size: Theme.space.iconInline
                    tint: Theme.colors.ok
                }
                AppText {
                    anchors.centerIn: parent
                    visible: !step.done
                    text: step.index + 1
                    step: Theme.preview
                    digits: true
                    font.weight: Font.DemiBold
                    color: step.now ? Theme.colors.onAccent : Theme.colors.text2
                    Accessible.ignored: true
                }
            }
            Column {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: Theme.space.m
                anchors.right: parent.right

                AppText {
                    width: parent.width
                    text: step.modelData.title
                    font.weight: step.now ? Font.DemiBold : Font.Medium
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                AppText {
                    width: parent.width
                    text: step.modelData.text
                    step: Theme.preview
                    color: Theme.colors.text2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
