// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Under the header of a chat that is not encrypted: who can read it.
Rectangle {
    id: strip

    required property string text

    implicitHeight: visible ? Math.max(Theme.space.grown(35), label.height + Theme.space.l) : 0
    height: implicitHeight
    visible: strip.text !== ""
    color: Theme.colors.plainFill
    Accessible.role: Accessible.StaticText
    Accessible.name: strip.text

    Icon {
        id: lock

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        name: "unlock"
        size: Theme.space.iconInline
        tint: Theme.colors.plainText
    }
    AppText {
        id: label

        anchors.left: lock.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        text: strip.text
        step: Theme.preview
        color: Theme.colors.plainText
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.outline
        color: Theme.colors.plainLine
    }
}
