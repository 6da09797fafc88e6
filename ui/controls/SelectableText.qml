// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A message's text for the mouse to select in, and with what was searched for marked. Lies exactly
// where the bubble's own text is, which is lighter and stands there otherwise.
TextEdit {
    id: edit

    // StyledText made by the message formatter, its own marks replaced.
    required property string styled
    required property real line
    // Something is selected, or the keyboard is here.
    readonly property bool busy: edit.selectedText !== "" || edit.activeFocus

    // Isolates are for showing, not for pasting.
    signal copyWanted(string text)

    text: "<div style=\"line-height:" + edit.line + "px;-qt-line-height-type:fixed;\">" + edit.styled.replace(/\u0006/g, "<span style=\"background-color:" + Theme.colors.mark + ";color:" + Theme.colors.text + "\">").replace(/\u0007/g, "</span>") + "</div>"
    textFormat: TextEdit.RichText
    readOnly: true
    selectByMouse: true
    selectByKeyboard: true
    activeFocusOnPress: true
    wrapMode: TextEdit.Wrap
    cursorVisible: false
    selectionColor: Theme.colors.focus
    selectedTextColor: Theme.colors.surface
    font.family: Theme.family
    Accessible.ignored: true
    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Copy) && edit.selectedText !== "";
        if (event.accepted)
            edit.copyWanted(edit.selectedText);
    }
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
    Keys.onEscapePressed: event => {
        edit.deselect();
        edit.focus = false;
        event.accepted = true;
    }
    HoverHandler {
        enabled: edit.hoveredLink !== ""
        cursorShape: Qt.PointingHandCursor
    }
    onActiveFocusChanged: if (!edit.activeFocus) edit.deselect()
}
