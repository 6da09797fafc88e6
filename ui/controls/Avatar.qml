// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A person: initials on a disc in the person's colour. Groups and channels are rounded squares, and
// may have a picture.
Rectangle {
    id: avatar

    required property string initials
    // XEP-0392, degrees.
    required property int hue
    property int size: Theme.space.face
    property bool room: false
    // Source of a small picture without its corners, or empty.
    property string picture

    width: avatar.size
    height: avatar.size
    radius: avatar.room ? Math.round(avatar.size * Theme.space.roomRound) : avatar.size / 2
    color: photo.status === Image.Ready ? Theme.clear : PersonColors.disc(avatar.hue)
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        visible: photo.status !== Image.Ready
        text: avatar.initials
        textFormat: Text.PlainText
        color: Theme.colors.onAccent
        font.family: Theme.family
        font.pixelSize: Math.round(avatar.size * 0.36)
        font.weight: Font.DemiBold
    }
    Image {
        id: photo

        anchors.fill: parent
        visible: avatar.picture !== ""
        sourceSize.width: avatar.size
        sourceSize.height: avatar.size
        source: avatar.picture ? avatar.picture + "/" + Math.round(1000 * (avatar.room ? Theme.space.roomRound : 0.5)) : ""
        // Pictures come from others: they are decoded beside the window.
        asynchronous: true
    }
}
