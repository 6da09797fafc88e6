// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The chats, newest first. Rows keep their places while the pointer is over them.
ListView {
    id: list

    required property ConversationListModel chats

    signal chatChosen(double conversation)
    signal requestChosen(string address)
    signal invitationChosen(double invitation, string title)
    signal leaveWanted(double conversation, string title)

    function activate(row: int) {
        const entry = list.itemAtIndex(row) as Entry;
        if (entry)
            entry.choose();
    }

    objectName: "chatList"
    model: list.chats
    clip: true
    leftMargin: Theme.space.s
    rightMargin: Theme.space.s
    bottomMargin: Theme.space.s
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    currentIndex: -1
    activeFocusOnTab: true
    reuseItems: true
    T.ScrollBar.vertical: SlimScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chats")

    onActiveFocusChanged: {
        if (list.activeFocus && list.currentIndex < 0)
            list.currentIndex = Math.max(0, list.chats.currentRow);
    }
    Keys.onReturnPressed: list.activate(list.currentIndex)
    Keys.onEnterPressed: list.activate(list.currentIndex)
    Keys.onSpacePressed: list.activate(list.currentIndex)
    Keys.onMenuPressed: list.showMenu()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier) {
            event.accepted = true;
            list.showMenu();
        }
    }

    function showMenu() {
        const entry = list.itemAtIndex(list.currentIndex) as Entry;
        if (entry)
            entry.menuWanted(entry.width / 2, entry.height / 2);
    }

    HoverHandler {
        onHoveredChanged: list.chats.holdOrder = hovered
    }

    delegate: Entry {}

    component Entry: ConversationRow {
        id: entry

        required property int index
        required property double conversationId
        required property string address
        required property double invitation

        function choose() {
            if (entry.request)
                list.requestChosen(entry.address);
            else if (entry.invited)
                list.invitationChosen(entry.invitation, entry.title);
            else
                list.chatChosen(entry.conversationId);
        }

        width: ListView.view ? ListView.view.width - 2 * Theme.space.s : 0
        ringed: ListView.isCurrentItem && ListView.view.activeFocus
        onClicked: entry.choose()
        onMenuWanted: (x, y) => {
            if (entry.asks)
                return;
            menu.room = entry.room && !entry.departed;
            menu.chatTitle = entry.title;
            menu.about = entry.conversationId;
            menu.muted = entry.muted;
            menu.pinned = entry.pinned;
            menu.unread = entry.unread;
            menu.popup(entry, x, y);
        }
    }

    PopupMenu {
        id: menu

        property double about: 0
        property bool muted: false
        property bool pinned: false
        property int unread: 0
        property bool room: false
        property string chatTitle

        title: qsTr("Chat")

        PopupMenuItem {
            iconName: "pin"
            text: menu.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
            onTriggered: list.chats.setPinned(menu.about, !menu.pinned)
        }
        PopupMenuItem {
            iconName: menu.muted ? "bell" : "belloff"
            text: menu.muted ? qsTr("Unmute") : qsTr("Mute")
            onTriggered: list.chats.setMuted(menu.about, !menu.muted)
        }
        PopupMenuItem {
            iconName: "check"
            text: qsTr("Mark as read")
            enabled: menu.unread > 0
            onTriggered: list.chats.markRead(menu.about)
        }
        PopupMenuItem {
            iconName: "x"
            text: qsTr("Leave…")
            dangerous: true
            enabled: menu.room
            visible: enabled
            onTriggered: list.leaveWanted(menu.about, menu.chatTitle)
        }
    }
}
