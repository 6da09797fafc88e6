// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Why a photo was not sent or can't be shown, and the one thing that may help.
Column {
    id: card

    required property string reason
    required property string actionText
    // It is about sending; else about what somebody sent.
    property bool mine: false

    signal acted

    spacing: Theme.space.xs
    Accessible.role: Accessible.AlertMessage
    Accessible.name: card.reason

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: card.mine ? "alert" : "image"
        tint: card.mine ? Theme.colors.danger : Theme.colors.text2
    }
    AppText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: card.reason
        step: Theme.meta
        font.weight: card.mine ? Font.DemiBold : Font.Normal
        wrapMode: Text.Wrap
        maximumLineCount: 4
        Accessible.ignored: true
    }
    PushButton {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: card.actionText !== ""
        extent: Theme.space.buttonSmall
        text: card.actionText
        onClicked: card.acted()
    }
}
