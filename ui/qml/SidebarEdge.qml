// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// Makes the sidebar wider or narrower; a double click resets it.
Item {
    id: edge

    required property int extent
    property int extentAtStart: edge.extent

    signal dragged(int extent)

    width: Theme.space.s
    Accessible.ignored: true

    HoverHandler {
        cursorShape: Qt.SplitHCursor
    }
    DragHandler {
        target: null
        xAxis.enabled: true
        yAxis.enabled: false
        onActiveChanged: edge.extentAtStart = edge.extent
        onActiveTranslationChanged: edge.dragged(edge.limited(activeTranslation.x))
    }
    TapHandler {
        onDoubleTapped: edge.dragged(Theme.space.sidebar)
    }

    function limited(moved: real): int {
        const wanted = edge.extentAtStart + (edge.LayoutMirroring.enabled ? -moved : moved);
        return Math.max(Theme.space.sidebarMin, Math.min(Theme.space.sidebarMax, wanted));
    }
}
