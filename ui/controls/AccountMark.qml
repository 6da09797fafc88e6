// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A small sign at a face: which own account a chat belongs to. Nothing with one account.
Rectangle {
    id: mark

    required property string address
    required property int hue
    property color backdrop: Theme.colors.canvas

    visible: mark.address !== ""
    width: Theme.space.iconInline
    height: width
    radius: width / 2
    color: PersonColors.disc(mark.hue)
    border.width: Theme.focusWidth
    border.color: mark.backdrop

    AppText {
        anchors.centerIn: parent
        text: mark.address.charAt(0).toUpperCase()
        step: Theme.meta
        font.pixelSize: Math.round(mark.width * 0.55)
        font.weight: Font.DemiBold
        color: Theme.colors.onAccent
        Accessible.ignored: true
    }
    HoverHandler {
        id: hover
    }
    Tip {
        text: mark.address
        visible: hover.hovered
    }
}
