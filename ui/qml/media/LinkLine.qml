// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme

// A link of a chat, with who sent it and when. It opens nothing by itself.
T.Button {
    id: line

    required property string link
    required property string about
    required property string description

    objectName: "linkLine"
    implicitHeight: words.height + 2 * Theme.space.s
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: line.description
    Keys.onReturnPressed: line.click()
    Keys.onEnterPressed: line.click()

    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space.s
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                width: parent.width
                text: line.link
                step: Theme.preview
                color: Theme.colors.accentText
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                text: line.about
                step: Theme.meta
                color: Theme.colors.text2
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.space.radiusSmall
        color: line.hovered ? Theme.colors.hover : Theme.clear

        FocusRing {
            shown: line.visualFocus
            inset: true
            around: parent.radius
        }
    }
}
