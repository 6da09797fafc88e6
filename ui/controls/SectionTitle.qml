// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// The name of a group of settings.
Item {
    id: section

    required property string text

    implicitHeight: Theme.preview.line + Theme.space.l

    AppText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: section.text
        step: Theme.preview
        font.weight: Font.DemiBold
        color: Theme.colors.text2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
