// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A person: their picture, or initials on a disc in the person's colour. Groups and channels are
// rounded squares.
Rectangle {
    id: avatar

    required property string initials
    // XEP-0392, degrees.
    required property int hue
    property int size: Theme.space.face
    property bool room: false
    // The address of a person, whose picture is looked for; or empty.
    property string person
    // Source of a small picture without its corners, or empty.
    property string picture
    readonly property string shown: avatar.picture || face.source
    // The last picture stays until the next one is ready, unless it is somebody else's: rows of lists are
    // used again.
    readonly property bool pictured: photo.status === Image.Ready || photo.status === Image.Loading && photo.keptFor === avatar.person

    width: avatar.size
    height: avatar.size
    radius: avatar.room ? Math.round(avatar.size * Theme.space.roomRound) : avatar.size / 2
    color: avatar.pictured ? Theme.clear : PersonColors.disc(avatar.hue)
    Accessible.ignored: true
    onPersonChanged: Qt.callLater(photo.keep)

    FaceSource {
        id: face

        person: avatar.room ? "" : avatar.person
    }
    Text {
        anchors.centerIn: parent
        visible: !avatar.pictured
        text: avatar.initials
        textFormat: Text.PlainText
        color: Theme.colors.onAccent
        font.family: Theme.family
        font.pixelSize: Math.round(avatar.size * 0.36)
        font.weight: Font.DemiBold
    }
    Image {
        id: photo

        property string keptFor

        function keep() {
            if (photo.status === Image.Ready)
                photo.keptFor = avatar.person;
        }

        anchors.fill: parent
        visible: avatar.pictured
        sourceSize.width: avatar.size
        sourceSize.height: avatar.size
        source: avatar.shown ? avatar.shown + "/" + Math.round(1000 * (avatar.room ? Theme.space.roomRound : 0.5)) : ""
        retainWhileLoading: true
        // Pictures come from others: they are decoded beside the window.
        asynchronous: true
        onStatusChanged: photo.keep()
    }
}
