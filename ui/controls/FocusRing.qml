// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// The ring around what has the keyboard: outside with a gap, or inset where there is no room.
Rectangle {
    id: ring

    required property bool shown
    property real around: Theme.space.radiusButton
    property bool inset: false
    readonly property int reach: ring.inset ? 0 : Theme.focusWidth + Theme.focusGap

    anchors.fill: parent
    anchors.margins: -ring.reach
    visible: ring.shown
    radius: ring.around + ring.reach
    color: Theme.clear
    border.color: Theme.colors.focus
    border.width: Theme.focusWidth
    z: 1
}
