// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// The day, between messages.
Item {
    id: header

    required property string text

    implicitHeight: Theme.space.grown(24) + 2 * Theme.space.xl

    Rectangle {
        anchors.centerIn: parent
        width: label.implicitWidth + 2 * (Theme.space.m + 1)
        height: Theme.space.grown(24)
        radius: height / 2
        color: Theme.colors.sunken
        Accessible.role: Accessible.Heading
        Accessible.name: header.text

        AppText {
            id: label

            anchors.centerIn: parent
            text: header.text
            step: Theme.meta
            font.weight: Font.DemiBold
            color: Theme.colors.text2
            Accessible.ignored: true
        }
    }
}
