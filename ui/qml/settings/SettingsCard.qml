// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Settings that belong together.
Card {
    id: card

    default property alias content: column.data

    implicitHeight: column.height + 2 * Theme.space.s

    Column {
        id: column

        x: Theme.space.l
        y: Theme.space.s
        width: parent.width - 2 * Theme.space.l
    }
}
