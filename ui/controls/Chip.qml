// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// One of several filters; exactly one is chosen.
T.RadioButton {
    id: chip

    implicitHeight: Theme.space.chip
    implicitWidth: label.implicitWidth + 2 * Theme.space.senders
    focusPolicy: Qt.StrongFocus

    containmentMask: Reach {
        around: chip
    }
    Accessible.role: Accessible.RadioButton
    Accessible.name: chip.text
    Accessible.checked: chip.checked

    indicator: null
    contentItem: Item {
        AppText {
            id: label

            anchors.centerIn: parent
            text: chip.text
            step: Theme.preview
            font.weight: Font.Medium
            color: chip.checked ? Theme.colors.accentText : Theme.colors.text2
        }
    }
    background: Rectangle {
        radius: height / 2
        color: chip.checked ? Theme.colors.accentSoft : chip.hovered ? Theme.colors.hover : Theme.clear
        border.width: Theme.strong && chip.checked ? Theme.outline : 0
        border.color: Theme.colors.accentText

        FocusRing {
            shown: chip.visualFocus
            around: parent.radius
        }
    }
}
