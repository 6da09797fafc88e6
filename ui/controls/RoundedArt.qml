// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// One of the cat drawings, cropped to its box, with round corners.
Image {
    id: picture

    required property string name
    property real round: Theme.space.radiusSheet

    sourceSize.width: width
    sourceSize.height: height
    source: picture.name && width > 0 && height > 0 ? Theme.artUrl(picture.name, picture.round, picture.width) : ""
    fillMode: Image.PreserveAspectCrop
    Accessible.ignored: true
}
