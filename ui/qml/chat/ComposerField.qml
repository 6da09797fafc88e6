// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Where a message is written: completes names, marks misspelled words, can be undone.
T.TextArea {
    id: field

    required property ComposerViewModel composer
    required property SpellingViewModel spelling
    required property bool encrypted
    property bool enterSends: true
    property int padY: 0
    // They get the arrows, Tab and Enter while they offer something.
    property list<CompletionPopup> completions

    // What was typed while a message was being stored stays, and so does the place where the next
    // letter goes. What was sent can't be undone.
    function follow(wanted: string) {
        if (field.text === wanted)
            return;
        if (wanted !== "" && field.text.endsWith(wanted)) {
            field.remove(0, field.length - wanted.length);
        } else {
            field.text = wanted;
            field.cursorPosition = field.length;
        }
        writing.forgetHistory();
    }
    // Puts words in place of what is selected, or where the cursor stands.
    function put(words: string) {
        writing.replace(field.selectionStart, field.selectionEnd, words);
    }
    // Puts words in place of what was written from `start` on.
    function complete(start: int, words: string) {
        if (words !== "" && start >= 0)
            writing.replace(start, field.cursorPosition, words);
    }
    function finishEmoji(start: int, end: int, sign: string) {
        const name = field.getText(start, end);
        if (name.startsWith(":") && name.endsWith(":"))
            writing.replace(start, end, sign);
    }
    function openMenu(x: real, y: real, position: int) {
        if (position < field.selectionStart || position > field.selectionEnd)
            field.cursorPosition = position;
        writing.look(position);
        menu.popup(field, x, y);
    }
    function handle(event: var): bool {
        if (field.completions.some(popup => popup.handle(event.key)))
            return true;
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const sends = field.enterSends ? !(event.modifiers & (Qt.ShiftModifier | Qt.AltModifier)) : event.modifiers & Qt.ControlModifier;
        if (enter && Boolean(sends))
            field.composer.send();
        else if (event.key === Qt.Key_Escape && (field.composer.editing || field.composer.answering))
            field.composer.leave();
        else if (event.key === Qt.Key_Up && field.length === 0)
            field.composer.editLast();
        else if (event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)
            field.openMenu(field.cursorRectangle.x, field.cursorRectangle.y + field.cursorRectangle.height, field.cursorPosition);
        else
            return event.matches(StandardKey.Paste) && !field.composer.editing && field.composer.files.paste();
        return true;
    }

    objectName: "composerField"
    focus: true
    activeFocusOnTab: true
    topPadding: field.padY
    bottomPadding: field.padY
    leftPadding: 0
    rightPadding: 0
    implicitHeight: contentHeight + topPadding + bottomPadding
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    // What is written decides its own direction; an empty field follows the window.
    horizontalAlignment: field.length > 0 ? undefined : TextEdit.AlignLeft
    color: Theme.colors.text
    selectionColor: Theme.colors.accent
    selectedTextColor: Theme.colors.onAccent
    selectByMouse: true
    persistentSelection: true // while the menu is open
    font.family: Theme.family
    font.pixelSize: Theme.message.px
    Accessible.role: Accessible.EditableText
    Accessible.name: field.composer.placeholder
    Accessible.multiLine: true

    Component.onCompleted: field.follow(field.composer.text)
    onTextChanged: {
        field.composer.text = text;
        field.composer.mentions.look(text, cursorPosition);
        field.composer.emojiNames.look(text, cursorPosition);
    }
    onCursorPositionChanged: {
        if (field.composer.mentions.start >= 0)
            field.composer.mentions.look(text, cursorPosition);
        if (field.composer.emojiNames.start >= 0)
            field.composer.emojiNames.look(text, cursorPosition);
    }
    onActiveFocusChanged: {
        if (!activeFocus) {
            field.composer.mentions.close();
            field.composer.emojiNames.close();
        }
    }
    // Tab leaves the field, as everywhere else.
    Keys.onTabPressed: event => {
        if (!field.completions.some(popup => popup.handle(event.key)))
            field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    // Or the window's Esc would leave the field.
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && (field.composer.editing || field.composer.answering || field.completions.some(popup => popup.offered))
    Keys.onPressed: event => event.accepted = field.handle(event)

    Connections {
        target: field.composer.emojiNames

        // Not while the field is telling what was typed.
        function onFinished(start: int, end: int, sign: string) {
            Qt.callLater(field.finishEmoji, start, end, sign);
        }
    }
    ComposerText {
        id: writing

        document: field.textDocument
        spelling: field.spelling
        markColor: Theme.colors.danger
        cursor: field.cursorPosition
    }
    ComposerMenu {
        id: menu

        field: field
        writing: writing
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => field.openMenu(eventPoint.position.x, eventPoint.position.y, field.positionAt(eventPoint.position.x, eventPoint.position.y))
    }
    AppText {
        anchors.left: parent.left
        anchors.right: parent.right
        y: field.padY
        visible: field.length === 0 && field.preeditText === ""
        text: field.composer.placeholder
        step: Theme.message
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        color: field.encrypted ? Theme.colors.text2 : Theme.colors.plainText
        Accessible.ignored: true
    }
}
