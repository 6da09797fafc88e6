// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// A line of what completes a word.
Rectangle {
    id: entry

    required property int index
    required property string name
    property string note

    signal chosen(int row)

    width: ListView.view ? ListView.view.width : 0
    height: Theme.space.readerRow
    radius: Theme.space.radiusSmall
    color: ListView.isCurrentItem ? Theme.colors.accentSoft : hover.hovered ? Theme.colors.hover : Theme.clear
    border.width: ListView.isCurrentItem && Theme.strong ? Theme.outline : 0
    border.color: Theme.colors.focus
    Accessible.role: Accessible.ListItem
    Accessible.name: entry.name
    Accessible.description: entry.note
    Accessible.onPressAction: entry.chosen(entry.index)

    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: entry.chosen(entry.index)
    }
}
