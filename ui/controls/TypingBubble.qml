// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Theme

// The other side is writing.
Rectangle {
    id: bubble

    required property string words
    property bool moving: true
    property int lit: 0

    implicitWidth: dots.width + 2 * (Theme.space.l - 1)
    implicitHeight: Theme.space.grown(31)
    radius: height / 2
    color: Theme.colors.other
    border.width: Theme.strong ? Theme.bubbleOutline : 0
    border.color: Theme.colors.line
    Accessible.role: Accessible.StaticText
    Accessible.name: bubble.words

    Row {
        id: dots

        anchors.centerIn: parent
        spacing: Theme.space.xs

        Repeater {
            model: 3

            Rectangle {
                required property int index

                width: Theme.space.grown(7)
                height: width
                radius: width / 2
                color: Theme.colors.text2
                opacity: index === bubble.lit ? 1 : index === (bubble.lit + 1) % 3 ? 0.7 : 0.4
            }
        }
    }
    Timer {
        interval: Theme.durations.turn / 3
        repeat: true
        running: bubble.moving && bubble.visible && !Theme.reducedMotion && Application.active
        onTriggered: bubble.lit = (bubble.lit + 1) % 3
    }
}
