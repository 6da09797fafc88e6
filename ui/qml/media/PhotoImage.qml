// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme
import Ninelives.ViewModels

// A photo cropped to its box: first the tiny preview that came with it, then the picture. Round
// corners are cut by the image providers.
Item {
    id: photo

    required property attachmentTile tile
    property int topLeft: Theme.space.radiusBubble
    property int topRight: Theme.space.radiusBubble
    property int bottomRight: Theme.space.radiusBubble
    property int bottomLeft: Theme.space.radiusBubble
    readonly property bool shown: picture.status === Image.Ready
    readonly property real ratio: Screen.devicePixelRatio
    readonly property int wide: Math.max(1, Math.round(photo.width * photo.ratio))
    readonly property int high: Math.max(1, Math.round(photo.height * photo.ratio))
    readonly property string corners: [photo.topLeft, photo.topRight, photo.bottomRight, photo.bottomLeft]
        .map(radius => Math.round(radius * photo.ratio)).join("-")
    // The longer side of the whole photo when it fills the box.
    readonly property int longSide: {
        const given = photo.tile.pixelWidth > 0 && photo.tile.pixelHeight > 0;
        if (!given)
            return 2 * Math.max(photo.wide, photo.high);
        const cover = Math.max(photo.wide / photo.tile.pixelWidth, photo.high / photo.tile.pixelHeight);
        return Math.ceil(cover * Math.max(photo.tile.pixelWidth, photo.tile.pixelHeight));
    }

    Rectangle {
        anchors.fill: parent
        visible: !photo.shown && blurred.status !== Image.Ready
        color: Theme.colors.sunken
        topLeftRadius: photo.topLeft
        topRightRadius: photo.topRight
        bottomRightRadius: photo.bottomRight
        bottomLeftRadius: photo.bottomLeft
    }
    Image {
        id: blurred

        anchors.fill: parent
        visible: !photo.shown
        asynchronous: true
        source: photo.tile.hasPreview && !photo.shown && photo.width > 0 ? Theme.photoUrl("preview", photo.tile.attachmentId, photo.wide, photo.high, photo.corners, photo.longSide) : ""
        Accessible.ignored: true
    }
    Image {
        id: picture

        anchors.fill: parent
        asynchronous: true
        retainWhileLoading: true
        source: photo.tile.here && photo.width > 0 ? Theme.photoUrl("attachment", photo.tile.attachmentId, photo.wide, photo.high, photo.corners, photo.longSide) : ""
        Accessible.ignored: true
    }
}
