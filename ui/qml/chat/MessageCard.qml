// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls

// What stands where a message has no bubble: a notice, one that was taken back, one that can't be
// read.
Loader {
    id: card

    required property bool notice
    required property bool retracted
    required property string text
    required property string iconName
    required property string timeText
    required property string title
    required property string reason
    required property string actionText
    required property real maxWidth
    required property bool focused

    signal acted

    sourceComponent: card.notice ? happened : card.retracted ? gone : unreadable

    Component {
        id: happened

        NoticeLine {
            text: card.text
            iconName: card.iconName
            focused: card.focused
        }
    }
    Component {
        id: gone

        RetractedNote {
            text: card.text
            timeText: card.timeText
            maxWidth: card.maxWidth
            focused: card.focused
        }
    }
    Component {
        id: unreadable

        UnreadableCard {
            title: card.title
            reason: card.reason
            timeText: card.timeText
            maxWidth: card.maxWidth
            actionText: card.actionText
            focused: card.focused
            onActed: card.acted()
        }
    }
}
