// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Makes room for the typing bubble while the other side writes.
Item {
    id: line

    required property bool shown
    required property string words
    required property real margin

    height: 0
    visible: height > 0
    clip: true

    states: State {
        name: "shown"
        when: line.shown

        PropertyChanges {
            line.height: bubble.implicitHeight + Theme.space.xl
        }
    }
    transitions: Transition {
        NumberAnimation {
            property: "height"
            duration: Theme.durations.enter
            easing.type: Easing.OutCubic
        }
    }
    TypingBubble {
        id: bubble

        anchors.left: parent.left
        anchors.leftMargin: line.margin
        width: implicitWidth
        height: implicitHeight
        words: line.words
        moving: line.shown
    }
}
