// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme

// A line of the list of settings.
T.ItemDelegate {
    id: entry

    required property int index
    required property var modelData
    property bool ringed: false
    property bool chosen: false

    implicitHeight: Theme.space.grown(42)
    focusPolicy: Qt.NoFocus
    text: entry.modelData.name
    Accessible.role: Accessible.ListItem
    Accessible.name: entry.text
    Accessible.selected: entry.chosen

    background: Rectangle {
        radius: Theme.space.radiusButton
        color: entry.chosen ? Theme.colors.accentSoft : entry.hovered ? Theme.colors.hover : Theme.clear
        border.width: entry.chosen && Theme.strong ? Theme.outline : 0
        border.color: Theme.colors.accentText

        FocusRing {
            shown: entry.ringed
            inset: true
            around: parent.radius
        }
    }
    contentItem: Item {
        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            name: entry.modelData.icon
            tint: entry.chosen ? Theme.colors.accentText : Theme.colors.text2
        }
        AppText {
            anchors.left: sign.right
            anchors.leftMargin: Theme.space.m
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: entry.text
            font.weight: entry.chosen ? Font.DemiBold : Font.Normal
            color: entry.chosen ? Theme.colors.accentText : Theme.colors.text
        }
    }
}
