// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// A menu.
T.Menu {
    id: menu

    implicitWidth: Math.max(Theme.space.grown(200), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.s - Theme.space.xxs
    margins: Theme.space.s
    overlap: 1
    delegate: PopupMenuItem {}

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durations.enter
            easing.type: Easing.OutCubic
        }
    }
    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: {
            let widest = 0;
            for (let row = 0; row < menu.count; ++row)
                widest = Math.max(widest, menu.itemAt(row).implicitWidth);
            return widest;
        }
        model: menu.contentModel
        interactive: false
        currentIndex: menu.currentIndex
        Accessible.role: Accessible.PopupMenu
        Accessible.name: menu.title
    }
    background: Card {
        Shadow {}
    }
}
