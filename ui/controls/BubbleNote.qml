// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// Below a bubble: why it waits or was not sent, and what can be done.
Item {
    id: note

    required property string text
    property bool failed: false
    property string actionText
    property string secondActionText
    property bool atEnd: true
    readonly property real wanted: label.implicitWidth + first.width + second.width
    readonly property bool tight: note.wanted > note.width

    signal acted
    signal secondActed

    implicitHeight: (note.tight ? label.height + links.height : Math.max(label.height, links.height)) + Theme.space.xs
    Accessible.role: note.failed ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: note.text

    AppText {
        id: label

        y: Theme.space.xxs
        anchors.right: note.tight ? parent.right : links.left
        anchors.rightMargin: !note.tight && links.width > 0 ? Theme.space.s : 0
        width: note.tight ? parent.width : implicitWidth
        wrapMode: Text.Wrap
        maximumLineCount: 4
        horizontalAlignment: note.atEnd ? Text.AlignRight : Text.AlignLeft
        text: note.text
        step: Theme.meta
        color: note.failed ? Theme.colors.danger : Theme.colors.text2
        Accessible.ignored: true
    }
    Row {
        id: links

        anchors.right: parent.right
        y: note.tight ? label.y + label.height : Theme.space.xxs
        spacing: Theme.space.m

        LinkButton {
            id: first

            visible: note.actionText !== ""
            width: visible ? implicitWidth : 0
            step: Theme.meta
            text: note.actionText
            onClicked: note.acted()
        }
        LinkButton {
            id: second

            visible: note.secondActionText !== ""
            width: visible ? implicitWidth : 0
            step: Theme.meta
            text: note.secondActionText
            onClicked: note.secondActed()
        }
    }
}
