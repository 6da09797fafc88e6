// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme
import Ninelives.Ui

// The shape of the window before there is anything to show.
Item {
    id: shell

    readonly property bool narrow: shell.width < Theme.space.narrow

    SheetFrame {
        anchors.fill: parent
        anchors.margins: shell.narrow ? 0 : Theme.space.s
        anchors.leftMargin: shell.narrow ? 0 : Theme.space.sidebar
        edgeToEdge: shell.narrow
    }
}
