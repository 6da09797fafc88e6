// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The chats, newest first. Rows keep their places while the pointer is over them; pinned ones are
// put in order by dragging them, or with Ctrl and an arrow.
ListView {
    id: list

    required property ConversationListModel chats

    signal chatChosen(double conversation)
    signal requestChosen(string address)
    signal invitationChosen(double invitation, string title)
    signal leaveWanted(double conversation, string title)
    signal detailsWanted(double conversation)

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
    // A pinned chat moves by one place.
    function moveCurrent(step: int): bool {
        const entry = list.itemAtIndex(list.currentIndex) as Entry;
        const moves = entry !== null && entry.pinned && list.chats.movePinned(entry.conversationId, list.currentIndex + step);
        if (moves) {
            list.currentIndex += step;
            list.chats.storePinned();
        }
        return moves;
    }
    function dragTo(conversation: double, y: real) {
        const row = list.indexAt(list.width / 2, list.contentY + Math.max(1, Math.min(y, list.height - 1)));
        list.chats.movePinned(conversation, row);
    }

    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Up || event.key === Qt.Key_Down) && event.modifiers === Qt.ControlModifier) {
            event.accepted = true;
            list.moveCurrent(event.key === Qt.Key_Up ? -1 : 1);
        } else if (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier) {
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
        z: drag.active ? 1 : 0
        opacity: drag.active ? Theme.draggedOpacity : 1
        onClicked: entry.choose()

        DragHandler {
            id: drag

            target: null
            enabled: entry.pinned
            xAxis.enabled: false
            // Or the list would scroll instead.
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: if (!active) list.chats.storePinned()
            onCentroidChanged: if (active) list.dragTo(entry.conversationId, list.mapFromItem(null, centroid.scenePosition).y)
        }
        onMenuWanted: (x, y) => {
            if (entry.asks)
                return;
            menu.room = entry.room && !entry.departed;
            menu.chatTitle = entry.title;
            menu.about = entry.conversationId;
            menu.muted = entry.muted;
            menu.pinned = entry.pinned;
            menu.unread = entry.unread > 0 || entry.markedUnread;
            menu.archived = entry.archived;
            menu.open = entry.selected;
            menu.row = entry;
            menu.at = Qt.point(x, y);
            menu.popup(entry, x, y);
        }
    }

    MuteMenu {
        id: muteMenu

        onPicked: hours => list.chats.muteFor(menu.about, hours)
    }
    PopupMenu {
        id: menu

        objectName: "chatMenu"
        property Item row
        property point at
        property double about: 0
        property bool muted: false
        property bool pinned: false
        property bool unread: false
        property bool archived: false
        // It is shown: it would be read again at once.
        property bool open: false
        property bool room: false
        property string chatTitle

        title: qsTr("Chat")

        PopupMenuItem {
            objectName: "pinItem"
            iconName: "pin"
            text: menu.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
            onTriggered: list.chats.setPinned(menu.about, !menu.pinned)
        }
        PopupMenuItem {
            objectName: "muteItem"
            iconName: menu.muted ? "bell" : "belloff"
            text: menu.muted ? qsTr("Unmute") : qsTr("Mute…")
            onTriggered: {
                if (menu.muted)
                    list.chats.setMuted(menu.about, false);
                else
                    muteMenu.popup(menu.row, menu.at.x, menu.at.y);
            }
        }
        PopupMenuItem {
            objectName: "readItem"
            iconName: menu.unread ? "check" : "star"
            text: menu.unread ? qsTr("Mark as read") : qsTr("Mark as unread")
            enabled: menu.unread || !menu.open
            onTriggered: menu.unread ? list.chats.markRead(menu.about) : list.chats.markUnread(menu.about)
        }
        PopupMenuItem {
            objectName: "archiveItem"
            iconName: "archive"
            text: menu.archived ? qsTr("Take out of the archive") : qsTr("Archive")
            onTriggered: list.chats.setArchived(menu.about, !menu.archived)
        }
        PopupMenuItem {
            iconName: "info"
            text: qsTr("Details")
            onTriggered: list.detailsWanted(menu.about)
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
