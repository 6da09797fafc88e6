// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// Stands where a message was that its sender took back.
Item {
    id: note

    required property string text
    required property string timeText
    required property real maxWidth
    property bool focused: false

    implicitWidth: row.width + 2 * Theme.space.m
    implicitHeight: row.height + 2 * Theme.space.s
    width: implicitWidth
    height: implicitHeight

    Rectangle {
        id: frame

        anchors.fill: parent
        radius: Theme.space.radiusBubble
        color: Theme.clear
        border.width: Theme.outline
        border.color: Theme.colors.line
    }
    FocusRing {
        shown: note.focused
        around: frame.radius
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.m

        AppText {
            width: Math.min(implicitWidth, note.maxWidth - time.width - 3 * Theme.space.m)
            text: note.text
            font.italic: true
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            id: time

            anchors.bottom: parent.bottom
            text: note.timeText
            step: Theme.meta
            digits: true
            color: Theme.colors.text2
            Accessible.ignored: true
        }
    }
}
