// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// The name of a key, as a hint.
Rectangle {
    id: cap

    required property string text

    implicitWidth: label.implicitWidth + 2 * Theme.space.radiusInner
    implicitHeight: label.implicitHeight + Theme.space.xs
    radius: Theme.space.radiusInner
    color: Theme.clear
    border.width: Theme.outline
    border.color: Theme.colors.line
    Accessible.ignored: true

    AppText {
        id: label

        anchors.centerIn: parent
        text: cap.text
        step: Theme.meta
        font.weight: Font.Medium
        color: Theme.colors.text2
    }
}
