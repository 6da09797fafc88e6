// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A raised surface with a hairline.
Rectangle {
    radius: Theme.space.radiusSheet
    color: Theme.colors.raised
    border.width: Theme.outline
    border.color: Theme.colors.line
}
