// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A message that can't be opened here: what happened, and one thing to do about it.
Rectangle {
    id: card

    required property string title
    required property string reason
    required property string timeText
    required property real maxWidth
    property string actionText
    property string secondActionText
    property bool focused: false
    readonly property int pad: Theme.space.m + 1

    signal acted
    signal secondActed

    implicitWidth: Math.min(card.maxWidth, Math.max(heading.implicitWidth, why.implicitWidth) + words.x + card.pad)
    implicitHeight: words.y + words.height + Theme.space.xs + time.height + Theme.space.s
    width: implicitWidth
    height: implicitHeight
    radius: Theme.space.radiusBubble
    color: Theme.colors.other
    border.width: Theme.strong ? Theme.outline : 0
    border.color: Theme.colors.line

    FocusRing {
        shown: card.focused
        around: card.radius
    }
    Icon {
        id: key

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        y: words.y
        name: "key"
    }
    Column {
        id: words

        anchors.left: key.right
        anchors.leftMargin: Theme.space.s
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        y: Theme.space.s + 1

        AppText {
            id: heading

            width: parent.width
            text: card.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            id: why

            width: parent.width
            text: card.reason
            step: Theme.preview
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        LinkButton {
            anchors.left: parent.left
            visible: card.actionText !== ""
            text: card.actionText
            step: Theme.preview
            topPadding: Theme.space.xxs
            onClicked: card.acted()
        }
        LinkButton {
            anchors.left: parent.left
            visible: card.secondActionText !== ""
            text: card.secondActionText
            step: Theme.preview
            topPadding: Theme.space.xxs
            onClicked: card.secondActed()
        }
    }
    AppText {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s
        text: card.timeText
        step: Theme.meta
        digits: true
        color: Theme.colors.text2
        Accessible.ignored: true
    }
}
