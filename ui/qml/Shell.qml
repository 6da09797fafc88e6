// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Sidebar and sheet, the strip above them, and the dialogs. Narrow windows show one column.
FocusScope {
    id: shell

    required property AppViewModel app
    readonly property bool narrow: shell.width < Theme.space.narrow
    readonly property bool wide: shell.width >= Theme.space.wide
    readonly property int inset: shell.narrow ? 0 : Theme.space.s
    property int sidebarWidth: Theme.space.sidebar
    property bool settingsOpen: false
    property bool detailsOpen: false
    // The steps of the connection stand in place of the details.
    property bool ladderOpen: false
    // In a narrow window the list and the chat take turns.
    readonly property bool showsSheet: !shell.narrow || (shell.app.conversation.open || shell.ladderOpen) && !shell.settingsOpen
    readonly property bool showsSidebar: !shell.narrow || !shell.app.conversation.open && !shell.ladderOpen && !shell.settingsOpen

    focus: true

    function openSettings() {
        shell.settingsOpen = true;
    }
    function toggleLadder() {
        shell.ladderOpen = !shell.ladderOpen || shell.settingsOpen;
        shell.settingsOpen = false;
    }
    function leave() {
        if (shell.settingsOpen)
            shell.settingsOpen = false;
        else if (shell.ladderOpen)
            shell.ladderOpen = false;
        else if (shell.detailsOpen)
            shell.detailsOpen = false;
        else if (shell.narrow)
            shell.app.closeChat();
        else
            sidebar.takeList();
    }

    OutageStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: shell.inset
        anchors.rightMargin: shell.inset
        anchors.topMargin: visible ? shell.inset : 0
        strip: shell.app.account.strip
        edgeToEdge: shell.narrow
        detailsOpen: shell.ladderOpen && !shell.settingsOpen
        onDetailsToggled: shell.toggleLadder()
        onPasswordWanted: passwordDialog.open()
    }

    Sidebar {
        id: sidebar

        anchors.left: parent.left
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        width: shell.narrow ? parent.width : shell.wide ? shell.sidebarWidth : Theme.space.sidebarMedium
        visible: shell.showsSidebar && !shell.settingsOpen
        app: shell.app
        onNewChatWanted: newChatDialog.open()
        onNewGroupWanted: newGroupDialog.begin()
        onJoinWanted: joinDialog.begin()
        onSettingsWanted: shell.openSettings()
        onRequestOpened: address => requestDialog.ask(address)
        onInvitationOpened: (invitation, title) => invitationDialog.ask(invitation, title)
        onLeaveWanted: (conversation, title) => leaveDialog.ask(conversation, title)
    }
    SidebarEdge {
        anchors.top: sidebar.top
        anchors.bottom: sidebar.bottom
        x: shell.LayoutMirroring.enabled ? shell.width - sidebar.width - width / 2 : sidebar.width - width / 2
        visible: shell.wide && sidebar.visible
        extent: shell.sidebarWidth
        onDragged: extent => shell.sidebarWidth = extent
    }
    ChatSheet {
        id: sheet

        anchors.left: shell.narrow ? parent.left : sidebar.right
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        anchors.rightMargin: shell.inset
        anchors.topMargin: shell.inset
        anchors.bottomMargin: shell.inset
        visible: shell.showsSheet && !shell.settingsOpen
        app: shell.app
        narrow: shell.narrow
        detailsOpen: shell.detailsOpen
        ladderOpen: shell.ladderOpen
        onLadderClosed: shell.ladderOpen = false
        onDetailsToggled: shell.detailsOpen = !shell.detailsOpen
        onBackWanted: shell.app.closeChat()
        onLeaveWanted: leaveDialog.ask(shell.app.conversation.conversationId, shell.app.conversation.title)
    }
    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        active: shell.settingsOpen
        focus: shell.settingsOpen
        sourceComponent: SettingsPage {
            app: shell.app
            narrow: shell.narrow
            sidebarWidth: sidebar.width
            onClosed: shell.settingsOpen = false
            onPasswordWanted: passwordDialog.open()
        }
    }

    NewChatDialog {
        id: newChatDialog

        newChat: shell.app.newChat
    }
    NewGroupDialog {
        id: newGroupDialog

        group: shell.app.newGroup
    }
    JoinDialog {
        id: joinDialog

        finder: shell.app.roomFinder
    }
    PasswordDialog {
        id: passwordDialog

        account: shell.app.account
    }
    RequestDialog {
        id: requestDialog

        onAnswered: (address, allow) => shell.app.conversations.answerRequest(address, allow)
        onBlocked: address => shell.app.conversations.blockRequest(address)
    }
    InvitationDialog {
        id: invitationDialog

        chats: shell.app.conversations
    }
    LeaveDialog {
        id: leaveDialog

        onAgreed: conversation => shell.app.conversations.leaveRoom(conversation)
    }
    ConsentDialog {
        conversation: shell.app.conversation
    }
    PhotoViewer {
        conversation: shell.app.conversation
        onForwardWanted: message => sheet.forward(message)
    }
    ShellKeys {
        app: shell.app
        panes: [strip.button, sidebar.list, sheet.timeline, sheet.composer, sheet.details]
        onSearchWanted: sidebar.takeSearch()
        onNewChatWanted: newChatDialog.open()
        onNewGroupWanted: newGroupDialog.begin()
        onSettingsWanted: shell.settingsOpen ? shell.leave() : shell.openSettings()
        onDetailsWanted: shell.detailsOpen = shell.app.conversation.open && !shell.detailsOpen
        onLeaveWanted: shell.leave()
        onLadderWanted: shell.toggleLadder()
        onNewestWanted: sheet.toNewest()
        onAttachWanted: sheet.attach()
    }
}
