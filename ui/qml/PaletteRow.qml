// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui

// A chat or a command of the palette; the keyboard stays in the field above.
T.ItemDelegate {
    id: row

    required property int rowKind
    required property string title
    required property string markedTitle
    required property string detail
    required property string iconName
    required property list<string> caps
    required property string initials
    required property int hue
    required property bool room
    required property string picture
    required property string accessibleText
    property bool chosen: false
    readonly property bool isChat: row.rowKind === Ui.PaletteRow.Chat

    implicitHeight: Theme.space.buttonLarge
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.selected: row.chosen
    Accessible.onPressAction: row.click()

    background: Rectangle {
        radius: Theme.space.radiusButton
        color: row.chosen ? Theme.colors.accentSoft : row.hovered ? Theme.colors.hover : Theme.clear
        border.width: row.chosen && Theme.strong ? Theme.outline : 0
        border.color: Theme.colors.accentText
    }
    contentItem: Item {
        Item {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.space.faceList
            height: width

            Icon {
                anchors.centerIn: parent
                visible: !row.isChat
                name: row.iconName
                tint: row.chosen ? Theme.colors.text : Theme.colors.text2
            }
            Avatar {
                visible: row.isChat
                size: Theme.space.faceList
                initials: row.initials
                hue: row.hue
                room: row.room
                picture: row.picture
            }
        }
        AppText {
            id: name

            anchors.left: sign.right
            anchors.leftMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, Math.min(Math.ceil(implicitWidth), parent.width - sign.width - keys.width - 3 * Theme.space.m - Theme.space.s))
            text: row.markedTitle
            // Made by the model, with everything else escaped.
            textFormat: Text.RichText
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 1
            clip: true
            font.weight: row.chosen ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        AppText {
            anchors.left: name.right
            anchors.leftMargin: Theme.space.s
            anchors.right: keys.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            text: row.detail
            color: Theme.colors.text2
            Accessible.ignored: true
        }
        Row {
            id: keys

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.xs + Theme.space.xxs
            // Keys are pressed in this order in every direction of reading.
            layoutDirection: row.mirrored ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: row.caps

                KeyCap {
                    required property string modelData

                    text: modelData
                }
            }
        }
    }
}
