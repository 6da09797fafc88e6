// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// How much of the history has travelled: in words, and as a bar.
Column {
    id: pane

    required property LinkViewModel link
    property TypeStep step: Theme.list

    spacing: Theme.space.s

    Rectangle {
        id: groove

        objectName: "historyBar"
        width: parent.width
        height: Theme.space.radiusInner
        radius: height / 2
        color: Theme.strong ? Theme.colors.canvas : Theme.colors.line
        border.width: Theme.strong ? Theme.space.hair : 0
        border.color: Theme.colors.line
        Accessible.role: Accessible.ProgressBar
        Accessible.name: pane.link.progressText

        Rectangle {
            anchors.left: parent.left
            width: Math.max(height, parent.width * pane.link.progress)
            height: parent.height
            radius: height / 2
            color: Theme.colors.accent
        }
    }
    AppText {
        objectName: "historyText"
        width: parent.width
        text: pane.link.progressText
        step: pane.step
        digits: true
        color: Theme.colors.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
