// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The photos and files of a message, above its caption if it has one.
Item {
    id: media

    // Photos first.
    required property list<attachmentTile> tiles
    required property VoicePlayer player
    property FilmSource films: null
    required property bool own
    required property bool encrypted
    required property real maxWidth
    // Ui.GroupPosition
    required property int place
    // The time stands in the caption below.
    required property bool captioned
    property string timeText
    property string fullTime
    property int progress: DeliveryTick.Progress.None
    property string progressText
    property string senderName
    property int senderHue: 0
    property string senderWarning
    property bool focused: false
    readonly property int count: media.tiles.length
    readonly property int photos: media.tiles.filter(tile => tile.kind === Ui.AttachmentKind.Photo).length
    readonly property int files: media.count - media.photos
    readonly property bool named: media.senderName !== ""
    readonly property bool timeShown: !media.captioned
    // The time lies on the last photo, or in the last file.
    readonly property bool timeOnPhoto: media.timeShown && media.files === 0

    readonly property bool atRight: media.own !== media.LayoutMirroring.enabled
    readonly property bool joinsUp: media.place === Ui.GroupPosition.Middle || media.place === Ui.GroupPosition.Last
    readonly property bool joinsDown: media.place === Ui.GroupPosition.Middle || media.place === Ui.GroupPosition.First
    readonly property int near: Theme.space.radiusInner
    readonly property int far: Theme.space.radiusBubble
    readonly property int topLeft: media.joinsUp && !media.atRight ? media.near : media.far
    readonly property int topRight: media.joinsUp && media.atRight ? media.near : media.far
    readonly property int bottomLeft: media.captioned || media.joinsDown && !media.atRight ? media.near : media.far
    readonly property int bottomRight: media.captioned || media.joinsDown && media.atRight ? media.near : media.far

    signal opened(attachmentTile tile)
    signal acted(attachmentTile tile, int action)

    function openFirst() {
        const tile = media.tiles[0];
        if (tile.acts)
            media.acted(tile, tile.action);
        else if (tile.here && media.spoken(tile))
            media.player.toggle(tile.attachmentId);
        else if (tile.here && media.photos === 1)
            (only.item as PhotoTile).open();
        else if (tile.here)
            media.opened(tile);
    }
    // It is played here; what went wrong is told by FileTile.
    function spoken(tile: attachmentTile): bool {
        return tile.voice && tile.state !== Ui.TransferState.Failed;
    }
    // Goes on in the first voice message by so many milliseconds, or back.
    function step(by: real): bool {
        const tile = media.tiles.find(one => one.here && media.spoken(one));
        if (tile)
            media.player.seek(tile.attachmentId, Math.max(0, Math.min(tile.durationMs, media.player.positionOf(tile.attachmentId) + by)));
        return Boolean(tile);
    }
    // The size of a photo that stands alone: its own shape within limits; panoramas are cropped.
    function photoSize(tile: attachmentTile): size {
        const space = Theme.space;
        if (tile.pixelWidth <= 0 || tile.pixelHeight <= 0)
            return Qt.size(Math.min(space.photoUnknown, media.maxWidth), space.photoUnknown * 0.75);
        const aspect = Math.max(1 / 3, Math.min(3, tile.pixelWidth / tile.pixelHeight));
        const most = Math.min(space.photoMaxWidth, media.maxWidth);
        let wide = Math.min(most, space.photoMaxHeight * aspect, Math.max(tile.pixelWidth, space.photoMinWidth));
        wide = Math.max(Math.min(most, space.photoMinWidth), wide);
        return Qt.size(Math.round(wide), Math.round(Math.max(space.photoMinHeight, Math.min(space.photoMaxHeight, wide / aspect))));
    }

    implicitWidth: column.width
    implicitHeight: column.height
    width: implicitWidth
    height: implicitHeight

    FocusRing {
        shown: media.focused
        around: media.far
    }
    Column {
        id: column

        spacing: Theme.space.xxs

        SenderName {
            anchors.left: parent.left
            visible: media.named
            name: media.senderName
            hue: media.senderHue
            warning: media.senderWarning
            maxWidth: media.maxWidth
        }
        Loader {
            id: only

            active: media.photos === 1
            visible: active
            anchors.left: media.own ? undefined : parent.left
            anchors.right: media.own ? parent.right : undefined
            sourceComponent: PhotoTile {
                readonly property size box: media.photoSize(tile)

                width: box.width
                height: box.height
                tile: media.tiles[0]
                films: media.films
                topLeft: media.topLeft
                topRight: media.topRight
                bottomLeft: media.files > 0 ? media.near : media.bottomLeft
                bottomRight: media.files > 0 ? media.near : media.bottomRight
                onOpened: media.opened(tile)
                onActed: action => media.acted(tile, action)
            }
        }
        Loader {
            id: several

            active: media.photos > 1
            visible: active
            anchors.left: media.own ? undefined : parent.left
            anchors.right: media.own ? parent.right : undefined
            sourceComponent: AlbumGrid {
                tiles: media.tiles
                count: media.photos
                maxWidth: media.maxWidth
                width: implicitWidth
                height: implicitHeight
                topLeft: media.topLeft
                topRight: media.topRight
                bottomLeft: media.files > 0 ? media.near : media.bottomLeft
                bottomRight: media.files > 0 ? media.near : media.bottomRight
                onOpened: tile => media.opened(tile)
                onActed: (tile, action) => media.acted(tile, action)
            }
        }
        Repeater {
            model: media.files

            Loader {
                id: place

                required property int index
                readonly property attachmentTile tile: media.tiles[media.photos + place.index]
                readonly property bool first: place.index === 0 && media.photos === 0
                readonly property bool last: place.index === media.files - 1
                readonly property real metaWidth: place.last && media.timeShown ? meta.width : 0
                readonly property real widest: Math.min(media.maxWidth, Theme.space.fileMax)
                readonly property int topLeft: place.first ? media.topLeft : media.near
                readonly property int topRight: place.first ? media.topRight : media.near
                readonly property int bottomLeft: place.last ? media.bottomLeft : media.near
                readonly property int bottomRight: place.last ? media.bottomRight : media.near

                anchors.left: media.own ? undefined : parent.left
                anchors.right: media.own ? parent.right : undefined
                sourceComponent: media.spoken(place.tile) ? sound : paper

                Component {
                    id: sound

                    VoiceTile {
                        tile: place.tile
                        player: media.player
                        own: media.own
                        encrypted: media.encrypted
                        maxWidth: place.widest
                        metaWidth: place.metaWidth
                        topLeft: place.topLeft
                        topRight: place.topRight
                        bottomLeft: place.bottomLeft
                        bottomRight: place.bottomRight
                        onActed: action => media.acted(place.tile, action)
                    }
                }
                Component {
                    id: paper

                    FileTile {
                        tile: place.tile
                        own: media.own
                        encrypted: media.encrypted
                        maxWidth: place.widest
                        metaWidth: place.metaWidth
                        topLeft: place.topLeft
                        topRight: place.topRight
                        bottomLeft: place.bottomLeft
                        bottomRight: place.bottomRight
                        onOpened: media.opened(place.tile)
                        onActed: action => media.acted(place.tile, action)
                    }
                }
            }
        }
    }
    Rectangle {
        anchors.fill: meta
        anchors.leftMargin: -Theme.space.s
        anchors.rightMargin: -Theme.space.s
        anchors.topMargin: -Math.round((Theme.space.photoPill - meta.height) / 2)
        anchors.bottomMargin: anchors.topMargin
        visible: media.timeOnPhoto
        radius: height / 2
        color: Theme.veil
    }
    BubbleMeta {
        id: meta

        readonly property bool light: media.timeOnPhoto || media.own && media.encrypted

        anchors.right: parent.right
        anchors.rightMargin: media.timeOnPhoto ? Theme.space.l : Theme.space.m
        anchors.bottom: parent.bottom
        anchors.bottomMargin: media.timeOnPhoto ? Theme.space.s + Math.round((Theme.space.photoPill - height) / 2) : Theme.space.s
        visible: media.timeShown
        ink: media.timeOnPhoto ? Theme.onPhoto : media.own && media.encrypted ? Theme.colors.onAccent2 : media.encrypted ? Theme.colors.text2 : Theme.colors.plainText
        solidOwn: light
        encrypted: media.encrypted
        timeText: media.timeText
        fullTime: media.fullTime
        progress: media.progress
        progressText: media.progressText
    }
}
