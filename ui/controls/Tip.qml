// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// A tooltip.
T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.space.xs : 0
    implicitWidth: Math.min(label.implicitWidth + 2 * Theme.space.senders, Theme.space.details)
    implicitHeight: label.height + 2 * Theme.space.xs
    margins: Theme.space.xs
    delay: Theme.durations.tooltip
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Item {
        AppText {
            id: label

            anchors.centerIn: parent
            width: Math.min(implicitWidth, Theme.space.details - 2 * Theme.space.senders)
            text: tip.text
            step: Theme.meta
            wrapMode: Text.Wrap
            maximumLineCount: 4
            color: Theme.colors.surface
        }
    }
    background: Rectangle {
        radius: Theme.space.radiusInner
        color: Theme.colors.text
    }
}
