// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// An icon of the built-in set in one colour.
Image {
    id: icon

    property string name
    property color tint: Theme.colors.text2
    property int size: Theme.space.iconTool
    // Arrows that point along the reading direction turn round with it.
    property bool turns: false

    width: icon.size
    height: icon.size
    sourceSize.width: icon.size
    sourceSize.height: icon.size
    source: icon.name ? Theme.iconUrl(icon.name, icon.tint) : ""
    fillMode: Image.PreserveAspectFit
    mirror: icon.turns && icon.LayoutMirroring.enabled
    asynchronous: false
    Accessible.ignored: true
}
