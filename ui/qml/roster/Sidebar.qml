// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Search, filters, the chats and the own account.
FocusScope {
    id: sidebar

    required property AppViewModel app
    readonly property ConversationListModel chats: sidebar.app.conversations
    property alias list: list
    // Messages are looked for as well.
    readonly property bool searched: sidebar.app.search.asked

    signal newChatWanted
    signal newGroupWanted
    signal joinWanted
    signal settingsWanted
    signal requestOpened(string address)
    signal invitationOpened(double invitation, string title)
    signal leaveWanted(double conversation, string title)
    signal detailsWanted(double conversation)

    function takeSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }
    function endSearch() {
        sidebar.chats.filterText = "";
        sidebar.app.search.widen();
    }
    function takeList() {
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Field {
        id: search

        objectName: "searchField"
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.m
        anchors.right: write.left
        anchors.rightMargin: Theme.space.s
        anchors.top: parent.top
        anchors.topMargin: Theme.space.m
        implicitHeight: Theme.space.field
        filled: true
        iconName: "search"
        step: Theme.list
        trailing: cap.visible ? cap.width : clear.width
        //: In the field that finds chats by name or address, and messages
        placeholderText: qsTr("Search")
        text: sidebar.chats.filterText
        onTextEdited: sidebar.chats.filterText = text
        onTextChanged: sidebar.app.search.query = text
        // Or the window's Esc would close the chat.
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && (text !== "" || sidebar.app.search.narrowed)
        Keys.onEscapePressed: event => {
            event.accepted = text !== "" || sidebar.app.search.narrowed;
            sidebar.endSearch();
        }
        Keys.onDownPressed: sidebar.chats.count > 0 ? sidebar.takeList() : hits.take()
        onAccepted: sidebar.chats.count > 0 ? list.activate(0) : hits.choose()

        KeyCap {
            id: cap

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            visible: search.length === 0 && !search.activeFocus
            //: Keyboard shortcut
            text: qsTr("Ctrl K")
        }
        IconButton {
            id: clear

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            visible: search.length > 0 || sidebar.app.search.narrowed
            extent: Theme.space.buttonSmall
            iconName: "x"
            text: qsTr("Clear the search")
            onClicked: sidebar.endSearch()
        }
    }
    IconButton {
        id: write

        objectName: "newChatButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: search.verticalCenter
        iconName: "pen"
        text: qsTr("New chat or group")
        onClicked: starters.popup(write, 0, write.height)
    }
    PopupMenu {
        id: starters

        title: qsTr("New chat or group")

        PopupMenuItem {
            objectName: "newChatItem"
            iconName: "user"
            text: qsTr("New chat")
            //: Keyboard shortcut
            shortcutText: qsTr("Ctrl N")
            onTriggered: sidebar.newChatWanted()
        }
        PopupMenuItem {
            objectName: "newGroupItem"
            iconName: "users"
            text: qsTr("New group")
            //: Keyboard shortcut
            shortcutText: qsTr("Ctrl Shift N")
            onTriggered: sidebar.newGroupWanted()
        }
        PopupMenuItem {
            objectName: "joinItem"
            iconName: "hash"
            text: qsTr("Join a channel")
            onTriggered: sidebar.joinWanted()
        }
    }
    Flow {
        id: chips

        anchors.left: search.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.top: search.bottom
        anchors.topMargin: Theme.space.s
        spacing: Theme.space.xs
        opacity: filters.visible ? 0 : 1
        enabled: !filters.visible

        Chip {
            //: Filter of the chat list
            text: qsTr("All")
            checked: sidebar.chats.filter === Ui.ChatFilter.All
            onClicked: sidebar.chats.filter = Ui.ChatFilter.All
        }
        Chip {
            //: Filter of the chat list
            text: qsTr("Unread")
            checked: sidebar.chats.filter === Ui.ChatFilter.Unread
            onClicked: sidebar.chats.filter = Ui.ChatFilter.Unread
        }
        Chip {
            //: Filter of the chat list
            text: qsTr("Groups")
            checked: sidebar.chats.filter === Ui.ChatFilter.Groups
            onClicked: sidebar.chats.filter = Ui.ChatFilter.Groups
        }
        Chip {
            objectName: "archivedChip"
            visible: sidebar.chats.archivedCount > 0
            //: Filter of the chat list
            text: qsTr("Archived")
            checked: sidebar.chats.filter === Ui.ChatFilter.Archived
            onClicked: sidebar.chats.filter = Ui.ChatFilter.Archived
        }
    }
    SearchFilters {
        id: filters

        anchors.left: search.left
        anchors.right: write.right
        anchors.top: chips.top
        visible: sidebar.searched || sidebar.app.search.narrowed
        search: sidebar.app.search
    }
    ChatList {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: filters.visible ? filters.bottom : chips.bottom
        anchors.topMargin: Theme.space.s
        height: !sidebar.searched ? history.y - y : sidebar.chats.filterText === "" ? 0 : Math.min(contentHeight + Theme.space.s, (history.y - y) * 0.4)
        chats: sidebar.chats
        focus: true
        onChatChosen: conversation => sidebar.app.openChat(conversation)
        onRequestChosen: address => sidebar.requestOpened(address)
        onInvitationChosen: (invitation, title) => sidebar.invitationOpened(invitation, title)
        onLeaveWanted: (conversation, title) => sidebar.leaveWanted(conversation, title)
        onDetailsWanted: conversation => sidebar.detailsWanted(conversation)
    }
    SearchHits {
        id: hits

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: list.bottom
        anchors.bottom: history.top
        visible: sidebar.searched
        hits: sidebar.app.search
        arriving: sidebar.app.link.incoming
        besideChats: sidebar.chats.count > 0
        onMeant: query => {
            sidebar.chats.filterText = query;
            search.forceActiveFocus(Qt.OtherFocusReason);
        }
        onHitChosen: (conversation, message) => sidebar.app.openMessage(conversation, message)
    }
    EmptyState {
        anchors.fill: list
        visible: !sidebar.searched && sidebar.chats.loaded && sidebar.chats.count === 0
        readonly property bool filtered: sidebar.chats.filterText !== "" || sidebar.chats.filter !== Ui.ChatFilter.All
        art: filtered ? "" : "cat-box"
        title: sidebar.chats.filterText !== "" ? qsTr("Nothing found for “%1”.").arg(sidebar.chats.filterText)
            : !filtered && sidebar.app.link.incoming ? qsTr("Your messages are on their way from your other device.") : sidebar.chats.filter === Ui.ChatFilter.Groups ? qsTr("No groups yet") : sidebar.chats.filter === Ui.ChatFilter.Archived ? qsTr("Nothing archived") : filtered ? qsTr("Nothing unread") : qsTr("No chats yet")
        text: filtered || sidebar.app.link.incoming ? "" : qsTr("Start one with an address.")
        actionText: filtered ? "" : qsTr("New chat")
        secondActionText: !filtered && sidebar.app.link.others && !sidebar.app.link.moving ? qsTr("Bring your chats here") : ""
        onActed: sidebar.newChatWanted()
        onSecondActed: sidebar.app.link.openPage()
    }
    HistoryLine {
        id: history

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        link: sidebar.app.link
    }
    AccountFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        account: sidebar.app.account
        onSettingsWanted: sidebar.settingsWanted()
    }
    AccountsButton {
        objectName: "accountsButton"
        anchors.fill: foot
        anchors.rightMargin: Theme.space.vast
        visible: sidebar.app.accounts.count > 1
        onClicked: accountsDialog.open()
    }
    AccountsDialog {
        id: accountsDialog

        accounts: sidebar.app.accounts
        onSettingsWanted: sidebar.settingsWanted()
    }
}
