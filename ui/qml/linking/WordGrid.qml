// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Numbered words in two columns, to be read out or typed elsewhere.
Grid {
    id: grid

    required property list<string> words
    readonly property real cell: Math.floor((grid.width - grid.columnSpacing) / 2)

    columns: 2
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s
    // English words are read from left to right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("The eight words")

    Repeater {
        model: grid.words

        Rectangle {
            id: cell

            required property int index
            required property string modelData

            width: grid.cell
            height: Theme.space.formField
            radius: Theme.space.radiusButton
            color: Theme.colors.sunken
            border.width: Theme.strong ? Theme.outline : 0
            border.color: Theme.colors.line
            Accessible.role: Accessible.ListItem
            //: One of several numbered words: its number, the word
            Accessible.name: qsTr("%1: %2").arg(cell.index + 1).arg(cell.modelData)

            AppText {
                id: number

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.l - Theme.space.xxs
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.space.xl + Theme.space.xxs
                text: cell.index + 1
                step: Theme.meta
                digits: true
                color: Theme.colors.text2
                Accessible.ignored: true
            }
            AppText {
                anchors.left: number.right
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s
                anchors.verticalCenter: parent.verticalCenter
                text: cell.modelData
                step: Theme.message
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
