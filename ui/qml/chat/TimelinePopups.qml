// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Ui
import Ninelives.ViewModels

// What opens over the timeline about one of its messages, and what keys do with one.
Item {
    id: popups

    required property ConversationViewModel conversation
    readonly property TimelineModel timeline: popups.conversation.timeline
    readonly property double readersOf: readers.about
    property bool inRoom: false
    property real margin: 0

    signal reactWanted(MessageRow row)
    signal linkWanted(string link)

    function showMenu(row: MessageRow, x: real, y: real) {
        menu.show(row, x, y);
    }
    function showReaders(row: MessageRow) {
        readers.show(row);
    }
    function showVersions(row: MessageRow) {
        versions.show(row);
    }
    function showReader(row: MessageRow) {
        reader.show(row);
    }
    function openFile(message: real, tile: attachmentTile) {
        files.open(message, tile);
    }
    // Asks where a message, or several, are to be sent on to.
    function forward(message: real) {
        forwarding.begin(message);
    }
    function forwardMany(messages: list<double>) {
        forwarding.beginMany(messages);
    }
    function takeBackMany() {
        takeBackSeveral.open();
    }

    // A key on a message while several are being chosen; false: it means nothing there.
    function choose(row: MessageRow, key: int): bool {
        if (key !== Qt.Key_Space && key !== Qt.Key_Return && key !== Qt.Key_Enter)
            return key === Qt.Key_Delete || key === Qt.Key_E || key === Qt.Key_R;
        popups.timeline.selection.toggle(row.messageId);
        return true;
    }
    function act(row: MessageRow, pressed: int, modifiers: int): bool {
        // For keyboards without a menu key.
        const key = pressed === Qt.Key_F10 && modifiers & Qt.ShiftModifier ? Qt.Key_Menu : pressed;
        if (row.runText !== "" && (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space))
            popups.timeline.openRun(row.messageId);
        else if (row.notice)
            return false;
        else if (popups.timeline.selection.active)
            return popups.choose(row, key);
        else
            return popups.open(row, key) || popups.change(row, key);
        return true;
    }
    function open(row: MessageRow, key: int): bool {
        const enter = key === Qt.Key_Return || key === Qt.Key_Enter;
        if ((enter || key === Qt.Key_Space) && row.hasMedia)
            row.mediaItem.openFirst();
        else if (enter && row.reader)
            reader.show(row);
        else if (enter && row.runText !== "")
            popups.timeline.openRun(row.messageId);
        else if (enter && row.foldText !== "")
            popups.timeline.unfold(row.messageId);
        else if (enter && row.readersText !== "")
            readers.show(row);
        else if ((key === Qt.Key_Left || key === Qt.Key_Right) && row.hasMedia)
            return row.mediaItem.step(key === Qt.Key_Left ? -popups.conversation.player.stepMs : popups.conversation.player.stepMs);
        else if (key === Qt.Key_V && row.hasVersions)
            versions.show(row);
        else if (key === Qt.Key_I)
            details.show(row);
        else if (key === Qt.Key_L)
            return popups.openLink(row);
        else if (key === Qt.Key_Plus && row.answerable)
            popups.reactWanted(row);
        else if (key === Qt.Key_Menu)
            menu.show(row, popups.margin, row.height / 2);
        else
            return false;
        return true;
    }
    // The only link of a message; one of several is chosen in the menu.
    function openLink(row: MessageRow): bool {
        const links = popups.timeline.links(row.messageId);
        if (links.length === 1)
            popups.linkWanted(links[0]);
        else if (links.length > 1)
            menu.showLinks(row, popups.margin, row.height / 2);
        return links.length > 0;
    }
    function change(row: MessageRow, key: int): bool {
        if (key === Qt.Key_C)
            popups.timeline.copyText(row.messageId);
        else if (key === Qt.Key_R)
            popups.timeline.answer(row.messageId);
        else if (key === Qt.Key_F && row.answerable)
            popups.forward(row.messageId);
        else if (key === Qt.Key_E)
            popups.timeline.editMessage(row.messageId);
        else if (key === Qt.Key_Delete && row.own && !row.retracted)
            takeBack.ask(row);
        else if (key === Qt.Key_Space)
            popups.timeline.selection.begin(row.messageId);
        else
            return false;
        return true;
    }

    MessageMenu {
        id: menu

        timeline: popups.timeline
        mayModerate: popups.inRoom && popups.conversation.room.canModerate
        onReactWanted: row => popups.reactWanted(row)
        onForwardWanted: row => popups.forward(row.messageId)
        onTakeBackWanted: row => takeBack.ask(row)
        onModerateWanted: row => moderate.ask(row)
        onReadersWanted: row => readers.show(row)
        onVersionsWanted: row => versions.show(row)
        onDetailsWanted: row => details.show(row)
        onOpenWanted: row => row.mediaItem.openFirst()
        onSaveWanted: row => files.save(row.attachments[0])
        onLinkWanted: link => popups.linkWanted(link)
        onCopyPhotoWanted: row => popups.conversation.attachments.copy(row.attachments[0].attachmentId)
    }
    FileDialogs {
        id: files

        conversation: popups.conversation
    }
    ReadByPopover {
        id: readers

        conversation: popups.conversation
    }
    VersionsPopover {
        id: versions

        conversation: popups.conversation
    }
    MessageDetailsPopover {
        id: details

        conversation: popups.conversation
        onVersionsWanted: row => versions.show(row)
    }
    ReaderPage {
        id: reader
    }
    ForwardDialog {
        id: forwarding

        forwarding: popups.conversation.forwarding
    }
    ModerateDialog {
        id: moderate
    }
    TakeBackDialog {
        id: takeBack
    }
    TakeBackSeveralDialog {
        id: takeBackSeveral

        selection: popups.timeline.selection
    }
}
