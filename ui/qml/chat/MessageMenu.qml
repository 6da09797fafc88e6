// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Ui

// What can be done with one message.
PopupMenu {
    id: menu

    property MessageRow about: null

    function show(row: MessageRow, x: real, y: real) {
        menu.about = row;
        menu.popup(row, x, y);
    }

    title: qsTr("Message")

    PopupMenuItem {
        iconName: "copy"
        text: qsTr("Copy text")
        //: Keyboard shortcut
        shortcutText: qsTr("C")
        onTriggered: menu.about.copy()
    }
}
