// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme

// What completes the word before the cursor. The keyboard stays in the field, which hands on the
// arrows, Tab and Enter.
T.Popup {
    id: popup

    required property string title
    property alias entries: list.model
    property alias delegate: list.delegate
    // How many the model has; the list follows.
    required property int count
    readonly property bool offered: popup.count > 0

    signal chosen(int row)
    signal leaveWanted

    function handle(key: int): bool {
        if (!popup.offered)
            return false;
        if (key === Qt.Key_Down)
            list.currentIndex = (list.currentIndex + 1) % list.count;
        else if (key === Qt.Key_Up)
            list.currentIndex = (list.currentIndex + list.count - 1) % list.count;
        else if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Tab)
            popup.chosen(list.currentIndex);
        else if (key === Qt.Key_Escape)
            popup.leaveWanted();
        else
            return false;
        return true;
    }

    y: -height - Theme.space.s
    width: Math.min(Theme.space.popover, parent ? parent.width : Theme.space.popover)
    height: list.contentHeight + topPadding + bottomPadding
    padding: Theme.space.s - Theme.space.xxs
    visible: popup.offered && parent !== null && parent.visible
    focus: false
    closePolicy: T.Popup.NoAutoClose

    background: Card {
        Shadow {}
    }
    contentItem: ListView {
        id: list

        interactive: false
        currentIndex: 0
        highlightMoveDuration: 0
        onCountChanged: list.currentIndex = 0
        onCurrentItemChanged: if (list.currentItem && popup.visible) list.announce((list.currentItem as CompletionEntry)?.name ?? "")
        Accessible.role: Accessible.List
        Accessible.name: popup.title

        function announce(name: string) {
            Accessible.announce(name, Accessible.Polite);
        }
    }
}
