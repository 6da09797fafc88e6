// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// Where the unread messages begin.
Item {
    id: line

    required property string text

    implicitHeight: Theme.space.page
    Accessible.role: Accessible.Separator
    Accessible.name: line.text

    Rectangle {
        anchors.left: parent.left
        anchors.right: label.left
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.outline
        color: Theme.colors.ginger
    }
    AppText {
        id: label

        anchors.centerIn: parent
        text: line.text
        step: Theme.meta
        font.weight: Font.DemiBold
        color: Theme.colors.ginger
        Accessible.ignored: true
    }
    Rectangle {
        anchors.left: label.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.outline
        color: Theme.colors.ginger
    }
}
