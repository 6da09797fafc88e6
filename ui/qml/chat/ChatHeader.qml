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
    signal exportWanted

    implicitHeight: Theme.space.header

    // Beside each other, or below each other where words are long and the window is narrow. If there
    // is no room for that either, how it is protected matters more than who is there.
    readonly property bool squeezed: Math.ceil(subtitle.implicitWidth) > header.room
    readonly property bool peopleShown: header.conversation.peopleText !== "" && !header.squeezed
    readonly property real room: Math.max(0, title.width - lock.width - Theme.space.xs)
    readonly property bool stacked: Math.ceil(subtitle.implicitWidth) + (header.peopleShown ? Math.ceil(people.implicitWidth) + dot.implicitWidth + 2 * Theme.space.xs : 0) > header.room
    readonly property real words: title.height + (header.stacked ? 2 : 1) * Theme.meta.line

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
        person: header.conversation.address
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
        y: Math.floor((header.height - header.words) / 2)
        text: header.conversation.title
        step: Theme.message
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Icon {
        id: lock

        anchors.left: title.left
        anchors.verticalCenter: subtitle.top
        anchors.verticalCenterOffset: Theme.meta.line / 2
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
        width: Math.min(Math.ceil(implicitWidth), header.room)
        anchors.top: title.bottom
        text: header.conversation.subtitle
        wrapMode: header.squeezed ? Text.Wrap : Text.NoWrap
        maximumLineCount: wrapMode === Text.Wrap ? 2 : 1
        step: Theme.meta
        digits: true
        Accessible.role: Accessible.StaticText
        Accessible.name: header.squeezed && header.conversation.peopleText !== "" ? text + ", " + header.conversation.peopleText : text
        color: header.conversation.encrypted ? Theme.colors.text2 : Theme.colors.plainText
        font.weight: header.conversation.encrypted ? Font.Normal : Font.DemiBold
    }
    AppText {
        id: dot

        anchors.left: subtitle.right
        anchors.leftMargin: Theme.space.xs
        anchors.top: title.bottom
        visible: header.peopleShown && !header.stacked
        text: "·"
        step: Theme.meta
        color: Theme.colors.text2
        Accessible.ignored: true
    }
    AppText {
        id: people

        objectName: "chatPeople"
        anchors.left: header.stacked ? subtitle.left : dot.right
        anchors.leftMargin: header.stacked ? 0 : Theme.space.xs
        anchors.right: title.right
        anchors.top: header.stacked ? subtitle.bottom : title.bottom
        visible: header.peopleShown
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
    MuteMenu {
        id: muteMenu

        onPicked: hours => header.conversation.muteFor(hours)
    }
    PopupMenu {
        id: menu

        title: qsTr("Chat")

        PopupMenuItem {
            iconName: header.conversation.muted ? "bell" : "belloff"
            text: header.conversation.muted ? qsTr("Unmute") : qsTr("Mute…")
            //: Keyboard shortcut
            shortcutText: qsTr("Ctrl Shift M")
            onTriggered: {
                if (header.conversation.muted)
                    header.conversation.setMuted(false);
                else
                    muteMenu.popup(more, 0, more.height);
            }
        }
        PopupMenuItem {
            iconName: "pin"
            text: header.conversation.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
            onTriggered: header.conversation.setPinned(!header.conversation.pinned)
        }
        PopupMenuItem {
            objectName: "exportItem"
            iconName: "download"
            text: qsTr("Export…")
            onTriggered: header.exportWanted()
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
