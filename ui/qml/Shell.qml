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
    readonly property int sidebarWidth: shell.app.desktop.sidebarWidth > 0 ? shell.app.desktop.sidebarWidth : Theme.space.sidebar
    // The chat can be looked at: no other page has its place.
    readonly property bool chatShown: sheet.visible && !(shell.narrow && sheet.detailsShown)
    property bool settingsOpen: false
    property bool detailsOpen: false
    // The steps of the connection stand in place of the details.
    property bool ladderOpen: false
    // In a narrow window the list and the chat take turns.
    readonly property bool showsSheet: !shell.narrow || (shell.app.conversation.open || shell.ladderOpen) && !shell.settingsOpen
    readonly property bool showsSidebar: !shell.narrow || !shell.app.conversation.open && !shell.ladderOpen && !shell.settingsOpen

    focus: true
    Accessible.role: Accessible.Grouping

    Connections {
        target: shell.app.conversations

        function onSendingFailed(sentence: string) {
            shell.tell(sentence, true);
        }
    }

    Connections {
        target: shell.app.link

        function onAnnounced(text: string, urgent: bool) {
            shell.tell(text, urgent);
        }
        function onConfirmWanted() {
            linkDialog.open();
        }
    }

    function tell(words: string, urgent: bool) {
        Accessible.announce(words, urgent ? Accessible.Assertive : Accessible.Polite);
    }
    function openSettings() {
        shell.settingsOpen = true;
    }
    function openSettingsPage(command: int) {
        shell.openSettings();
        (settings.item as SettingsPage).show(command);
    }
    function search() {
        shell.settingsOpen = false;
        if (shell.narrow)
            shell.app.closeChat();
        sidebar.takeSearch();
    }
    // The dialog keeps its account, whichever is worst off meanwhile.
    function askPassword(account: AccountViewModel) {
        passwordDialog.account = account;
        passwordDialog.open();
    }
    function toggleLadder() {
        shell.ladderOpen = !shell.ladderOpen || shell.settingsOpen;
        shell.settingsOpen = false;
    }
    function leave() {
        if (shell.settingsOpen)
            shell.settingsOpen = false;
        else if (sheet.leaveMode())
            return;
        else if (shell.ladderOpen)
            shell.ladderOpen = false;
        else if (shell.detailsOpen)
            shell.detailsOpen = false;
        else if (shell.narrow)
            shell.app.closeChat();
        else
            sidebar.takeList();
    }

    Column {
        id: strips

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: shell.inset
        topPadding: strip.visible || reminder.visible || news.visible ? shell.inset : 0
        spacing: shell.inset

        OutageStrip {
            id: strip

            width: parent.width
            strip: shell.app.account.strip
            edgeToEdge: shell.narrow
            detailsOpen: shell.ladderOpen && !shell.settingsOpen
            onDetailsToggled: shell.toggleLadder()
            onPasswordWanted: shell.askPassword(shell.app.account)
        }
        RecoveryReminder {
            id: reminder

            width: parent.width
            recovery: shell.app.settings.recovery
            edgeToEdge: shell.narrow
            onWanted: recoveryDialog.begin()
        }
        DeviceNewsStrip {
            id: news

            width: parent.width
            news: shell.app.settings.deviceNews
            devices: shell.app.settings.devices
            edgeToEdge: shell.narrow
        }
    }
    Sidebar {
        id: sidebar

        anchors.left: parent.left
        anchors.top: strips.bottom
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
        onDetailsWanted: conversation => {
            shell.app.openChat(conversation);
            shell.detailsOpen = true;
        }
    }
    SidebarEdge {
        anchors.top: sidebar.top
        anchors.bottom: sidebar.bottom
        x: shell.LayoutMirroring.enabled ? shell.width - sidebar.width - width / 2 : sidebar.width - width / 2
        visible: shell.wide && sidebar.visible
        extent: shell.sidebarWidth
        onDragged: extent => shell.app.desktop.sidebarWidth = extent
    }
    ChatSheet {
        id: sheet

        anchors.left: shell.narrow ? parent.left : sidebar.right
        anchors.right: parent.right
        anchors.top: strips.bottom
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
        id: settings

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: strips.bottom
        anchors.bottom: parent.bottom
        active: shell.settingsOpen
        focus: shell.settingsOpen
        sourceComponent: SettingsPage {
            app: shell.app
            narrow: shell.narrow
            sidebarWidth: sidebar.width
            onClosed: shell.settingsOpen = false
            onPasswordWanted: account => shell.askPassword(account)
            onLinkWanted: linkDialog.open()
        }
    }

    Connections {
        target: shell.app.links

        function onNewChatWanted() {
            newChatDialog.open();
            shell.app.links.fillIn();
        }
        function onKeysWanted() {
            keyLinkDialog.open();
        }
        function onJoinWanted() {
            joinDialog.begin();
            shell.app.links.fillIn();
        }
    }
    NewChatDialog {
        id: newChatDialog

        newChat: shell.app.newChat
    }
    KeyLinkDialog {
        id: keyLinkDialog

        links: shell.app.links
    }
    NewGroupDialog {
        id: newGroupDialog

        group: shell.app.newGroup
    }
    JoinDialog {
        id: joinDialog

        finder: shell.app.roomFinder
    }
    RecoveryDialog {
        id: recoveryDialog

        recovery: shell.app.settings.recovery
    }
    LinkDeviceDialog {
        id: linkDialog

        link: shell.app.link
        accounts: shell.app.accounts
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
    CommandPalette {
        id: palette

        palette: shell.app.palette
        narrow: shell.narrow
    }
    ShellKeys {
        app: shell.app
        panes: [strip.button, sidebar.list, sheet.timeline, sheet.composer, sheet.details]
        onPaletteWanted: palette.open()
        onSearchWanted: shell.search()
        onNewChatWanted: newChatDialog.open()
        onNewGroupWanted: newGroupDialog.begin()
        onJoinWanted: joinDialog.begin()
        onLinkWanted: linkDialog.open()
        onBringWanted: shell.app.link.openPage()
        onSettingsPageWanted: command => shell.openSettingsPage(command)
        onQuitWanted: shell.app.desktop.quit()
        onSettingsWanted: shell.settingsOpen ? shell.leave() : shell.openSettings()
        onDetailsWanted: shell.detailsOpen = shell.app.conversation.open && !shell.detailsOpen
        onLeaveWanted: shell.leave()
        onLadderWanted: shell.toggleLadder()
        onNewestWanted: sheet.timeline.toggleNewest()
        onChatSearchWanted: sheet.search()
        onDateWanted: sheet.goToDate()
        onSelectWanted: sheet.select()
        onAttachWanted: sheet.composer.attach()
        onExportWanted: sheet.exportChat()
        onEmojiWanted: if (sheet.visible) sheet.composer.pickEmoji()
    }
}
