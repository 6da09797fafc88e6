// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A person: initials on a disc in the person's colour.
Rectangle {
    id: avatar

    required property string initials
    // XEP-0392, degrees.
    required property int hue
    property int size: Theme.space.face

    width: avatar.size
    height: avatar.size
    radius: avatar.size / 2
    color: PersonColors.disc(avatar.hue)
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: avatar.initials
        textFormat: Text.PlainText
        color: Theme.colors.onAccent
        font.family: Theme.family
        font.pixelSize: Math.round(avatar.size * 0.36)
        font.weight: Font.DemiBold
    }
}
