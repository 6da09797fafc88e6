// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The photos of one message: two side by side, three and four as a large one with a column, five as
// two over three, more as three by two, the rest behind the sixth.
Item {
    id: album

    required property list<attachmentTile> tiles
    // The first so many of the tiles are photos.
    required property int count
    required property real maxWidth
    property int topLeft: Theme.space.radiusBubble
    property int topRight: Theme.space.radiusBubble
    property int bottomRight: Theme.space.radiusBubble
    property int bottomLeft: Theme.space.radiusBubble
    readonly property int cells: Math.min(album.count, 6)
    readonly property int gap: Theme.space.photoGap
    // Heights of the whole for two to six photos, as shares of the width.
    readonly property list<real> shares: [0.75, 0.75, 0.5, 0.57, 0.68, 0.6, 0.58]
    readonly property int failedAt: album.tiles.findIndex((tile, at) => at < album.count && tile.state === Ui.TransferState.Failed)

    signal opened(attachmentTile tile)
    signal acted(attachmentTile tile, int action)

    // Where a cell lies, in pixels.
    function cell(at: int): rect {
        const w = album.width;
        const h = album.height;
        const g = album.gap;
        const third = (w - 2 * g) / 3;
        if (album.cells === 2)
            return Qt.rect(at * ((w - g) / 2 + g), 0, (w - g) / 2, h);
        if (album.cells <= 4) {
            const large = Math.round((w - g) * 2 / 3);
            const rows = album.cells - 1;
            const high = (h - (rows - 1) * g) / rows;
            return at === 0 ? Qt.rect(0, 0, large, h) : Qt.rect(large + g, (at - 1) * (high + g), w - large - g, high);
        }
        if (album.cells === 5) {
            const upper = Math.round((h - g) * 0.56);
            return at < 2 ? Qt.rect(at * ((w - g) / 2 + g), 0, (w - g) / 2, upper) : Qt.rect((at - 2) * (third + g), upper + g, third, h - upper - g);
        }
        const half = (h - g) / 2;
        return Qt.rect((at % 3) * (third + g), at < 3 ? 0 : half + g, third, half);
    }

    implicitWidth: Math.min(Theme.space.photoMaxWidth, album.maxWidth)
    implicitHeight: Math.round(implicitWidth * album.shares[album.cells])
    // Photos are not mirrored, and neither is their order.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: false

    Repeater {
        model: album.cells

        PhotoTile {
            required property int index
            readonly property rect place: album.cell(index)

            x: Math.round(place.x)
            y: Math.round(place.y)
            width: Math.round(place.x + place.width) - x
            height: Math.round(place.y + place.height) - y
            tile: album.tiles[index]
            small: true
            more: index === 5 && album.count > 6 ? album.count - 6 : 0
            topLeft: x === 0 && y === 0 ? album.topLeft : 0
            topRight: Math.abs(x + width - album.width) < 1 && y === 0 ? album.topRight : 0
            bottomLeft: x === 0 && Math.abs(y + height - album.height) < 1 ? album.bottomLeft : 0
            bottomRight: Math.abs(x + width - album.width) < 1 && Math.abs(y + height - album.height) < 1 ? album.bottomRight : 0
            onOpened: album.opened(tile)
            onActed: action => album.acted(tile, action)
        }
    }
    Loader {
        anchors.centerIn: parent
        active: album.failedAt >= 0
        sourceComponent: Card {
            readonly property attachmentTile tile: album.tiles[album.failedAt]

            width: Math.min(album.width - 2 * Theme.space.l, Theme.space.photoUnknown)
            height: failure.height + 2 * Theme.space.s

            FailedCard {
                id: failure

                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space.m
                reason: parent.tile.reason
                actionText: parent.tile.actionText
                mine: true
                onActed: album.acted(parent.tile, parent.tile.action)
            }
        }
    }
}
