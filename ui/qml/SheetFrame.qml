// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// The raised sheet that carries a conversation or a page.
Rectangle {
    id: frame

    property bool edgeToEdge: false

    radius: frame.edgeToEdge ? 0 : Theme.space.radiusSheet
    color: Theme.colors.surface
    border.width: frame.edgeToEdge ? 0 : Theme.outline
    border.color: Theme.colors.line
}
