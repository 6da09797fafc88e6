// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Theme

// The connection in nine dots, from this computer to the upload service. Words stand beside them.
Row {
    id: dots

    enum Life {
        Unknown,
        Trying,
        Works,
        Failed
    }

    // LifeDots.Life for each rung; the same numbers as the view-model's.
    required property list<int> rungs

    spacing: Theme.space.grown(3)
    Accessible.ignored: true

    Repeater {
        model: dots.rungs

        Item {
            id: dot

            required property int modelData
            readonly property bool failed: dot.modelData === LifeDots.Life.Failed

            width: Theme.space.grown(6)
            height: Theme.space.grown(8)

            Rectangle {
                anchors.centerIn: parent
                width: Theme.space.grown(6)
                height: width
                radius: dot.failed ? 1 : width / 2
                rotation: dot.failed ? 45 : 0
                antialiasing: true
                color: dot.failed ? Theme.colors.danger
                    : dot.modelData === LifeDots.Life.Works ? Theme.colors.ok
                    : dot.modelData === LifeDots.Life.Trying ? Theme.colors.honeyDot : Theme.clear
                border.width: dot.modelData === LifeDots.Life.Unknown ? 1.5 : 0
                border.color: Theme.colors.lineStrong
            }
        }
    }
}
