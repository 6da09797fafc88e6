// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme
import Ninelives.ViewModels

// The photos of one message, small, beside the one that is shown.
ListView {
    id: strip

    required property list<attachmentTile> tiles
    required property double current
    readonly property int thumb: Theme.space.chipPhoto

    signal chosen(double attachment)

    implicitWidth: strip.tiles.length * (strip.thumb + Theme.space.s) + Theme.space.s
    height: Theme.space.filmHeight + 2 * Theme.space.s
    orientation: ListView.Horizontal
    spacing: Theme.space.s
    leftMargin: Theme.space.xs
    rightMargin: Theme.space.xs
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: strip.tiles.length
    currentIndex: strip.tiles.findIndex(tile => tile.attachmentId === strip.current)
    highlightMoveDuration: Theme.durations.pane
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Photos of this message")
    delegate: Item {
        id: place

        required property int index
        readonly property attachmentTile tile: strip.tiles[place.index]
        readonly property bool shown: place.tile.attachmentId === strip.current

        width: strip.thumb
        height: strip.height

        T.AbstractButton {
            id: thumb

            anchors.centerIn: parent
            width: strip.thumb
            height: Theme.space.filmHeight
            opacity: place.shown || thumb.hovered || thumb.visualFocus ? 1 : Theme.disabledOpacity
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: place.tile.accessibleName
            Accessible.selected: place.shown
            Keys.onReturnPressed: thumb.click()
            Keys.onEnterPressed: thumb.click()
            onClicked: strip.chosen(place.tile.attachmentId)
            contentItem: PhotoImage {
                tile: place.tile
                topLeft: Theme.space.radiusInner
                topRight: Theme.space.radiusInner
                bottomLeft: Theme.space.radiusInner
                bottomRight: Theme.space.radiusInner
            }
        }
        Rectangle {
            anchors.fill: thumb
            anchors.margins: -Theme.space.xs
            visible: place.shown || thumb.visualFocus
            radius: Theme.space.radiusInner + Theme.space.xs
            color: Theme.clear
            border.width: Theme.focusWidth
            border.color: thumb.visualFocus ? Theme.viewerFocus : Theme.onPhoto
        }
    }
}
