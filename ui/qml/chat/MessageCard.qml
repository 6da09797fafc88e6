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
    property string secondActionText
    required property real maxWidth
    required property bool focused
    // Stands for several of its kind, which it shows when asked.
    property string runText
    // They are older than this device; `linkText` is what can be done about that.
    property bool beforeDevice: false
    property string linkText

    signal acted
    signal secondActed
    signal unfoldWanted

    sourceComponent: card.runText !== "" ? several : card.notice ? happened : card.retracted ? gone : unreadable

    Component {
        id: happened

        NoticeLine {
            text: card.text
            iconName: card.iconName
            focused: card.focused
        }
    }
    Component {
        id: several

        NoticeLine {
            text: card.runText
            iconName: card.beforeDevice ? "devices" : card.notice ? "info" : "key"
            //: Shows each of several messages that are folded into one line
            actionText: card.beforeDevice ? card.linkText : qsTr("Show")
            focused: card.focused
            onActed: card.unfoldWanted()
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
            secondActionText: card.secondActionText
            focused: card.focused
            onActed: card.acted()
            onSecondActed: card.secondActed()
        }
    }
}
