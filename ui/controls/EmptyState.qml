// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// What stands where nothing is yet: a drawing, a title, a sentence, perhaps a button
// and a second way that another device opens.
Item {
    id: empty

    property string art
    required property string title
    property string text
    property string actionText
    property string secondActionText

    signal acted
    signal secondActed

    implicitHeight: column.height

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space.xxl, Theme.space.dialog)
        spacing: Theme.space.s

        RoundedArt {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: empty.art !== ""
            name: empty.art
            width: Theme.space.grown(200)
            height: Theme.space.grown(150)
        }
        Item {
            width: 1
            height: Theme.space.s
        }
        AppText {
            width: parent.width
            text: empty.title
            step: Theme.dialog
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: empty.text
            color: Theme.colors.text2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Item {
            width: 1
            height: Theme.space.s
            visible: action.visible
        }
        PushButton {
            id: action

            anchors.horizontalCenter: parent.horizontalCenter
            visible: empty.actionText !== ""
            kind: PushButton.Kind.Primary
            text: empty.actionText
            onClicked: empty.acted()
        }
        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            topPadding: Theme.space.xs
            visible: empty.secondActionText !== ""
            iconName: "devices"
            text: empty.secondActionText
            onClicked: empty.secondActed()
        }
    }
}
