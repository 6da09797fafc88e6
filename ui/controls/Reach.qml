// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import QtQuick
import Ninelives.Theme

// The place where a control that looks small can be hit: never less than the smallest target. For
// Item.containmentMask.
QtObject {
    id: reach

    required property Item around
    readonly property real beside: Math.max(0, (Theme.smallestTarget - reach.around.width) / 2)
    readonly property real above: Math.max(0, (Theme.smallestTarget - reach.around.height) / 2)

    function contains(at: point): bool {
        return at.x >= -reach.beside && at.x <= reach.around.width + reach.beside && at.y >= -reach.above && at.y <= reach.around.height + reach.above;
    }
}
