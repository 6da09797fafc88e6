// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// What takes the place of the code: it was taken, history arrives, or it did not work.
Column {
    id: pane

    required property LinkViewModel link
    readonly property bool failed: pane.link.problem !== ""

    signal leaveWanted

    spacing: Theme.space.m

    RoundedArt {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !pane.failed
        name: "cat-box"
        width: Theme.space.grown(200)
        height: Theme.space.grown(150)
    }
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: pane.failed
        name: "alert"
        size: Theme.space.face
        tint: Theme.colors.danger
    }
    AppText {
        objectName: "linkHappens"
        width: parent.width
        text: pane.failed ? pane.link.problem : pane.link.statusText
        step: Theme.dialog
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: pane.failed ? Accessible.AlertMessage : Accessible.Heading
        Accessible.name: text
    }
    AppText {
        width: parent.width
        visible: pane.link.phase === Ui.LinkPhase.Confirming && pane.link.thisName !== ""
        text: qsTr("It shows this name: %1").arg(pane.link.thisName)
        color: Theme.colors.text2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    AppText {
        width: parent.width
        visible: pane.link.moving
        text: qsTr("Your chats open as soon as the newest 200 messages are here.")
        color: Theme.colors.text2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    HistoryProgress {
        width: parent.width
        visible: pane.link.moving
        link: pane.link
        step: Theme.preview
    }
    Flow {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(pane.width, wanted)
        spacing: Theme.space.m

        readonly property real wanted: (again.visible ? again.width : pause.width + open.width + Theme.space.m)

        PushButton {
            id: again

            objectName: "linkNewCode"
            visible: pane.failed
            kind: PushButton.Kind.Primary
            iconName: "refresh"
            text: qsTr("New code")
            onClicked: pane.link.newCode()
        }
        PushButton {
            id: pause

            objectName: "linkPause"
            visible: pane.link.moving
            iconName: pane.link.paused ? "play" : "pause"
            text: pane.link.paused ? qsTr("Go on") : qsTr("Pause")
            onClicked: pane.link.setPaused(!pane.link.paused)
        }
        PushButton {
            id: open

            objectName: "linkOpenChats"
            visible: pane.link.moving
            text: qsTr("Open the chats now")
            onClicked: pane.leaveWanted()
        }
    }
}
