// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme

// A chat and what it takes up.
T.ItemDelegate {
    id: row

    required property double conversationId
    required property string title
    required property string initials
    required property int hue
    required property bool room
    required property bool removable
    required property string messages
    required property string files
    required property string bytesText
    required property bool freeable
    property bool ringed: false
    readonly property string contents: row.files ? qsTr("%1, %2").arg(row.messages).arg(row.files) : row.messages

    signal menuWanted

    implicitHeight: Theme.space.grown(52)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: row.bytesText ? row.title + ", " + row.contents + ", " + row.bytesText : row.title + ", " + row.contents
    Accessible.onPressAction: row.menuWanted()
    onClicked: row.menuWanted()

    background: Rectangle {
        radius: Theme.space.radiusSmall
        color: row.hovered ? Theme.colors.hover : Theme.clear

        FocusRing {
            shown: row.ringed
            inset: true
            around: parent.radius
        }
    }
    contentItem: Item {
        Avatar {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.space.faceFoot
            initials: row.initials
            hue: row.hue
            room: row.room
        }
        AppText {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: size.left
            anchors.rightMargin: Theme.space.m
            anchors.bottom: face.verticalCenter
            text: row.title
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        AppText {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: size.left
            anchors.rightMargin: Theme.space.m
            anchors.top: face.verticalCenter
            text: row.contents
            step: Theme.meta
            digits: true
            color: Theme.colors.text2
            Accessible.ignored: true
        }
        AppText {
            id: size

            anchors.right: more.left
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            text: row.bytesText
            step: Theme.preview
            digits: true
            color: Theme.colors.text2
            Accessible.ignored: true
        }
        Icon {
            id: more

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            name: "more"
        }
    }
}
