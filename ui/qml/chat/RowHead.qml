// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls

// What stands above a message: missing ones, the day, the mark of the first unread one.
Column {
    id: head

    required property real margin
    // Each empty: not here.
    required property string gapText
    required property string gapActionText
    required property string dayText
    required property string unreadText

    signal fetchWanted

    Loader {
        x: head.margin
        width: head.width - 2 * head.margin
        active: head.gapText !== ""
        visible: active
        sourceComponent: GapMarker {
            text: head.gapText
            actionText: head.gapActionText
            onActed: head.fetchWanted()
        }
    }
    Loader {
        width: head.width
        active: head.dayText !== ""
        visible: active
        sourceComponent: DayHeader {
            text: head.dayText
        }
    }
    Loader {
        x: head.margin
        width: head.width - 2 * head.margin
        active: head.unreadText !== ""
        visible: active
        sourceComponent: UnreadLine {
            text: head.unreadText
        }
    }
}
