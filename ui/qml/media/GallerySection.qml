// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// In the details of a chat: its newest photos, and the way to all of them.
Column {
    id: section

    required property ConversationViewModel conversation
    readonly property int shown: 4

    signal galleryWanted

    spacing: Theme.space.s
    Component.onCompleted: section.conversation.photos.hold()
    Component.onDestruction: section.conversation.photos.letGo()

    Row {
        id: strip

        anchors.left: parent.left
        readonly property real side: (section.width - (section.shown - 1) * Theme.space.s) / section.shown

        visible: section.conversation.photos.count > 0
        spacing: Theme.space.s
        height: visible ? Math.round(strip.side * 0.88) : 0

        Repeater {
            model: section.conversation.photos

            Loader {
                id: place

                required property int index
                required property double messageId
                required property attachmentTile tile

                active: place.index < section.shown
                visible: active
                sourceComponent: PhotoTile {
                    width: strip.side
                    height: strip.height
                    tile: place.tile
                    small: true
                    failedOpens: true
                    topLeft: Theme.space.radiusInner
                    topRight: Theme.space.radiusInner
                    bottomLeft: Theme.space.radiusInner
                    bottomRight: Theme.space.radiusInner
                    onOpened: section.conversation.viewer.show(place.messageId, tile.attachmentId)
                    onActed: action => section.conversation.attachments.perform(place.messageId, tile.attachmentId, action)
                }
            }
        }
    }
    T.Button {
        id: all

        objectName: "galleryButton"
        width: parent.width
        height: Theme.space.buttonLarge
        text: qsTr("Photos, files, links")
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: text
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: section.galleryWanted()
        contentItem: Item {
            Icon {
                id: sign

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: "image"
            }
            AppText {
                anchors.left: sign.right
                anchors.leftMargin: Theme.space.m
                anchors.verticalCenter: parent.verticalCenter
                text: all.text
                Accessible.ignored: true
            }
            Icon {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: "cr"
                turns: true
                size: Theme.space.iconInline
            }
        }
        background: Rectangle {
            radius: Theme.space.radiusButton
            color: all.hovered ? Theme.colors.hover : Theme.clear

            FocusRing {
                shown: all.visualFocus
                around: parent.radius
            }
        }
    }
}
