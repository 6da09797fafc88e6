// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Who invites, and a way out of it.
Rectangle {
    id: card

    required property string text

    signal dropped

    implicitHeight: words.height + 2 * Theme.space.l
    radius: Theme.space.radiusRow
    color: Theme.colors.accentSoft
    border.width: Theme.strong ? Theme.outline : 0
    border.color: Theme.colors.line

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        y: Theme.space.l
        name: "userplus"
        tint: Theme.colors.accentText
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        y: Theme.space.l
        spacing: Theme.space.s

        AppText {
            width: parent.width
            text: card.text
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        LinkButton {
            objectName: "createOtherProvider"
            anchors.left: parent.left
            step: Theme.preview
            text: qsTr("Choose another provider instead")
            onClicked: card.dropped()
        }
    }
}
