// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// A few words on a photo.
Rectangle {
    id: pill

    required property string text
    property string iconName

    implicitWidth: row.width + 2 * Theme.space.s
    implicitHeight: Theme.space.photoPill
    width: implicitWidth
    height: implicitHeight
    radius: height / 2
    color: Theme.veil

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.xs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: pill.iconName !== ""
            name: pill.iconName
            tint: Theme.onPhoto
            size: Theme.space.iconMeta
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: pill.text
            step: Theme.meta
            digits: true
            color: Theme.onPhoto
            Accessible.ignored: true
        }
    }
}
