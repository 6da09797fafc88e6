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

    height: line.shown ? bubble.implicitHeight + Theme.space.xl : 0
    visible: height > 0
    clip: true

    Behavior on height {
        NumberAnimation {
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
