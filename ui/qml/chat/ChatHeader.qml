// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Who this chat is with, how it is protected, and what can be done about it.
Item {
    id: header

    required property ConversationViewModel conversation
    property bool backShown: false
    property int otherUnread: 0
    property bool detailsOpen: false

    signal backWanted
    signal detailsWanted
    signal leaveWanted

    implicitHeight: Theme.space.header

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.outline
        color: Theme.colors.line
    }
    Row {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.xs
        anchors.verticalCenter: parent.verticalCenter
        visible: header.backShown
        width: visible ? implicitWidth : 0

        IconButton {
            objectName: "backButton"
            iconName: "cl"
            turns: true
            text: header.otherUnread > 0 ? qsTr("Back to the chats, %n unread", "", header.otherUnread) : qsTr("Back to the chats")
            onClicked: header.backWanted()
        }
        Badge {
            anchors.verticalCenter: parent.verticalCenter
            visible: header.otherUnread > 0
            count: header.otherUnread
        }
    }
    Avatar {
        id: face

        anchors.left: back.right
        anchors.leftMargin: header.backShown ? Theme.space.s : Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.space.faceHeader
        initials: header.conversation.initials
        hue: header.conversation.hue
        room: header.conversation.room.isRoom
        picture: header.conversation.room.picture
    }
    AppText {
        id: title

        objectName: "chatTitle"
        anchors.left: face.right
        anchors.leftMargin: Theme.space.m
        anchors.right: tools.left
        anchors.rightMargin: Theme.space.s
        anchors.bottom: face.verticalCenter
        anchors.bottomMargin: -Theme.space.xxs
        text: header.conversation.title
        step: Theme.message
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Icon {
        id: lock

        anchors.left: title.left
        anchors.verticalCenter: subtitle.verticalCenter
        name: !header.conversation.encrypted ? "unlock" : header.conversation.verified ? "shield" : "lock"
        size: Theme.space.iconMeta
        tint: !header.conversation.encrypted ? Theme.colors.plainText
            : header.conversation.verified ? Theme.colors.ok : Theme.colors.text2
    }
    AppText {
        id: subtitle

        objectName: "chatSubtitle"
        anchors.left: lock.right
        anchors.leftMargin: Theme.space.xs
        width: Math.min(Math.ceil(implicitWidth), title.width - lock.width - Theme.space.xs)
        anchors.top: title.bottom
        text: header.conversation.subtitle
        step: Theme.meta
        digits: true
        color: header.conversation.encrypted ? Theme.colors.text2 : Theme.colors.plainText
        font.weight: header.conversation.encrypted ? Font.Normal : Font.DemiBold
    }
    AppText {
        id: dot

        anchors.left: subtitle.right
        anchors.leftMargin: Theme.space.xs
        anchors.top: title.bottom
        visible: header.conversation.peopleText !== ""
        text: "·"
        step: Theme.meta
        color: Theme.colors.text2
        Accessible.ignored: true
    }
    AppText {
        objectName: "chatPeople"
        anchors.left: dot.right
        anchors.leftMargin: Theme.space.xs
        anchors.right: title.right
        anchors.top: title.bottom
        visible: header.conversation.peopleText !== ""
        text: header.conversation.peopleText
        step: Theme.meta
        digits: true
        color: Theme.colors.text2
        Accessible.ignored: !visible
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        IconButton {
            objectName: "detailsButton"
            iconName: "info"
            ink: header.detailsOpen ? Theme.colors.accentText : hovered ? Theme.colors.text : Theme.colors.text2
            text: header.detailsOpen ? qsTr("Hide details") : qsTr("Details")
            onClicked: header.detailsWanted()
        }
        IconButton {
            id: more

            iconName: "more"
            text: qsTr("More")
            onClicked: menu.popup(more, 0, more.height)
        }
    }
    PopupMenu {
        id: menu

        title: qsTr("Chat")

        PopupMenuItem {
            iconName: header.conversation.muted ? "bell" : "belloff"
            text: header.conversation.muted ? qsTr("Unmute") : qsTr("Mute")
            //: Keyboard shortcut
            shortcutText: qsTr("Ctrl Shift M")
            onTriggered: header.conversation.setMuted(!header.conversation.muted)
        }
        PopupMenuItem {
            iconName: "pin"
            text: header.conversation.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
            onTriggered: header.conversation.setPinned(!header.conversation.pinned)
        }
        PopupMenuItem {
            iconName: "x"
            text: qsTr("Leave…")
            dangerous: true
            enabled: header.conversation.room.isRoom && !header.conversation.room.left
            visible: enabled
            onTriggered: header.leaveWanted()
        }
        PopupMenuItem {
            enabled: !header.conversation.room.isRoom
            visible: enabled
            iconName: "block"
            dangerous: !header.conversation.blocked
            text: header.conversation.blocked ? qsTr("Unblock") : qsTr("Block")
            onTriggered: header.conversation.setBlocked(!header.conversation.blocked)
        }
    }
}
