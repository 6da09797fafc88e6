// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// One emoji as a picture: always in colour, also where a text font has a sign for it.
Text {
    id: picture

    property int px: Theme.emojiSign.px

    textFormat: Text.PlainText
    font.family: Theme.emojiFamily
    font.pixelSize: picture.px
    color: Theme.colors.text
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
