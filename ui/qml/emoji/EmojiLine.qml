// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// A line of the emoji picker: a heading, or emoji side by side. Keeps its cells when it is used for
// another line.
Item {
    id: line

    required property string heading
    required property list<string> signs
    required property list<string> names
    required property int first
    required property int current
    property int columns: 8
    property int cell: Theme.space.emojiCell

    signal hovered(int emoji, point place)
    signal taken(int emoji)
    signal tonesWanted(int emoji)

    // Which emoji of the picker lies there, -1: none.
    function at(x: real): int {
        const column = Math.floor(x / line.cell);
        const place = line.LayoutMirroring.enabled ? line.columns - 1 - column : column;
        return place >= 0 && place < line.signs.length ? line.first + place : -1;
    }

    width: line.cell * line.columns
    height: line.heading !== "" ? Theme.space.chip : line.cell

    AppText {
        width: parent.width
        height: parent.height
        visible: line.heading !== ""
        leftPadding: Theme.space.xxs
        verticalAlignment: Text.AlignVCenter
        text: line.heading
        step: Theme.meta
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        font.weight: Font.DemiBold
        color: Theme.colors.text2
        Accessible.role: Accessible.Heading
        Accessible.name: line.heading
    }
    Row {
        visible: line.heading === ""

        Repeater {
            model: line.columns

            Rectangle {
                id: cell

                required property int index
                readonly property int place: line.first + cell.index
                readonly property bool used: cell.index < line.signs.length

                width: line.cell
                height: line.cell
                radius: Theme.space.radiusSmall
                color: !cell.used ? Theme.clear : cell.place === line.current ? Theme.colors.accentSoft : Theme.clear
                border.width: cell.used && cell.place === line.current ? Theme.focusWidth : 0
                border.color: Theme.strong ? Theme.colors.focus : Theme.colors.accentSoft
                Accessible.role: Accessible.Button
                Accessible.name: cell.used ? line.names[cell.index] ?? "" : ""
                Accessible.ignored: !cell.used
                Accessible.onPressAction: line.taken(cell.place)

                EmojiText {
                    anchors.fill: parent
                    text: cell.used ? line.signs[cell.index] ?? "" : ""
                }
            }
        }
    }
    HoverHandler {
        id: pointer

        onPointChanged: if (pointer.hovered && line.at(pointer.point.position.x) >= 0) line.hovered(line.at(pointer.point.position.x), pointer.point.scenePosition)
    }
    TapHandler {
        id: presser

        onTapped: eventPoint => line.taken(line.at(eventPoint.position.x))
        onLongPressed: line.tonesWanted(line.at(presser.point.position.x))
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => line.tonesWanted(line.at(eventPoint.position.x))
    }
}
