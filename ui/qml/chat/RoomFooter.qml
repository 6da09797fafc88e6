// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Below the people of a room: what it tells them, leaving it, and closing it for everybody.
Item {
    id: foot

    required property ConversationViewModel conversation
    readonly property RoomViewModel room: foot.conversation.room

    signal leaveWanted
    signal destroyWanted

    implicitHeight: column.height + Theme.space.xxl

    Column {
        id: column

        x: Theme.space.l
        y: Theme.space.m
        width: foot.width - 2 * Theme.space.l
        spacing: Theme.space.s

        ChatPrivacy {
            width: parent.width
            conversation: foot.conversation
        }
        PushButton {
            objectName: "leaveRoom"
            anchors.left: parent.left
            visible: !foot.room.left
            kind: PushButton.Kind.Danger
            text: foot.room.isGroup ? qsTr("Leave the group…") : qsTr("Leave the channel…")
            onClicked: foot.leaveWanted()
        }
        PushButton {
            objectName: "destroyRoom"
            anchors.left: parent.left
            visible: foot.room.canDestroy
            kind: PushButton.Kind.Danger
            text: qsTr("Close it for everybody…")
            onClicked: foot.destroyWanted()
        }
    }
}
