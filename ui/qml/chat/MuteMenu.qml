// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls

// How long a chat is to be quiet.
PopupMenu {
    id: menu

    // 0 hours: until the user says otherwise.
    signal picked(int hours)

    objectName: "muteMenu"
    title: qsTr("Mute")

    PopupMenuItem {
        objectName: "muteHour"
        iconName: "clock"
        text: qsTr("Mute for 1 hour")
        onTriggered: menu.picked(1)
    }
    PopupMenuItem {
        objectName: "muteEvening"
        iconName: "clock"
        text: qsTr("Mute for 8 hours")
        onTriggered: menu.picked(8)
    }
    PopupMenuItem {
        objectName: "muteForGood"
        iconName: "belloff"
        text: qsTr("Until I turn it on again")
        onTriggered: menu.picked(0)
    }
}
