// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Theme

// A soft shadow of stacked sheets: needs neither shaders nor layers.
Item {
    id: shadow

    property real round: Theme.space.radiusSheet
    readonly property int steps: 6

    anchors.fill: parent
    visible: !Theme.strong
    z: -1

    Repeater {
        model: shadow.steps

        Rectangle {
            required property int index

            x: -index * 2
            y: -index * 2 + 6
            width: shadow.width + index * 4
            height: shadow.height + index * 4
            radius: shadow.round + index * 2
            color: Theme.colors.shade
            opacity: 1 / shadow.steps
        }
    }
}
