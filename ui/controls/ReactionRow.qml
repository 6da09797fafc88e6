// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// The signs under a bubble; the own ones are marked. At most six, then how many more.
Row {
    id: row

    // Each with the members sign, text, names and own.
    required property var chips
    readonly property int most: 6

    signal toggled(string sign)

    spacing: Theme.space.xxs
    height: Theme.space.reaction

    Repeater {
        model: row.chips.slice(0, row.most)

        T.Button {
            id: chip

            required property var modelData

            implicitHeight: Theme.space.reaction
            implicitWidth: label.implicitWidth + 2 * Theme.space.s
            focusPolicy: Qt.StrongFocus
            containmentMask: Reach {
                around: chip
            }
            Accessible.role: Accessible.CheckBox
            Accessible.checked: chip.modelData.own
            Accessible.name: chip.modelData.shown + ", " + chip.modelData.names
            Keys.onReturnPressed: chip.click()
            Keys.onEnterPressed: chip.click()
            onClicked: row.toggled(chip.modelData.sign)

            contentItem: Item {
                AppText {
                    id: label

                    anchors.centerIn: parent
                    // Not as the button’s text: an & in it would make a key press it.
                    text: chip.modelData.text
                    step: Theme.meta
                    color: chip.modelData.own ? Theme.colors.accentText : Theme.colors.text
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: height / 2
                color: chip.modelData.own ? Theme.colors.accentSoft : chip.hovered ? Theme.colors.hover : Theme.colors.raised
                border.width: Theme.outline
                border.color: chip.modelData.own ? Theme.colors.accentText : Theme.colors.line

                FocusRing {
                    shown: chip.visualFocus
                    around: parent.radius
                }
            }
            Tip {
                visible: chip.hovered
                text: chip.modelData.names
            }
        }
    }
    AppText {
        visible: row.chips.length > row.most
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        //: More reactions than are shown
        text: qsTr("+%1").arg(row.chips.length - row.most)
        step: Theme.meta
        color: Theme.colors.text2
    }
}
