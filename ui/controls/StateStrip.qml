// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// What is down, what still works and what can be done: honey while waiting, red when the user must
// act, green after recovery, neutral for what is only announced.
Rectangle {
    id: strip

    enum Kind {
        Hidden,
        Waiting,
        NeedsUser,
        Recovered,
        Announced
    }

    required property int kind
    required property string line1
    required property string line2
    required property string iconName
    property string actionText
    property string nextTryText
    property bool edgeToEdge: false
    // A second button, which opens and closes the details.
    property bool hasDetails: false
    property bool detailsOpen: false
    readonly property bool red: strip.kind === StateStrip.Kind.NeedsUser
    readonly property bool green: strip.kind === StateStrip.Kind.Recovered
    readonly property bool neutral: strip.kind === StateStrip.Kind.Announced
    readonly property color sign: strip.red ? Theme.colors.danger : strip.green ? Theme.colors.ok : strip.neutral ? Theme.colors.text2 : Theme.colors.honeyDot
    // The countdown goes first when there is little room.
    readonly property bool roomForCountdown: strip.width > Theme.space.narrow
    property alias button: action

    property alias detailsButton: details

    signal acted
    signal detailsToggled

    implicitHeight: Math.max(words.height + 2 * Theme.space.senders, Theme.space.header)
    radius: strip.edgeToEdge ? 0 : Theme.space.radiusRow
    color: strip.red ? Theme.colors.dangerBg : strip.green ? Theme.colors.okBg : strip.neutral ? Theme.colors.raised : Theme.colors.honeyBg
    border.width: strip.green && !Theme.strong ? 0 : Theme.outline
    border.color: strip.red ? Theme.colors.danger : strip.green ? Theme.colors.ok : strip.neutral ? Theme.colors.line : Theme.colors.honeyLine

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        name: strip.iconName
        size: Theme.space.iconStrip
        tint: strip.sign
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space.m
        anchors.right: countdown.visible ? countdown.left : buttons.visible ? buttons.left : parent.right
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            text: strip.line1
            font.weight: Font.DemiBold
            color: strip.green ? Theme.colors.ok : Theme.colors.text
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: strip.line2
            step: Theme.preview
            color: strip.red || strip.neutral ? Theme.colors.text : strip.green ? Theme.colors.ok : Theme.colors.honeyText
            wrapMode: Text.Wrap
            maximumLineCount: 4
            Accessible.ignored: true
        }
    }
    AppText {
        id: countdown

        anchors.right: buttons.visible ? buttons.left : parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== "" && strip.roomForCountdown
        text: strip.nextTryText
        step: Theme.preview
        digits: true
        color: Theme.colors.honeyText
        // A screen reader is not to count down.
        Accessible.ignored: true
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s
        visible: strip.actionText !== "" || strip.hasDetails

        PushButton {
            id: action

            extent: Theme.space.buttonSmall
            visible: strip.actionText !== ""
            text: strip.actionText
            onClicked: strip.acted()
        }
        PushButton {
            id: details

            objectName: "stripDetails"
            extent: Theme.space.buttonSmall
            visible: strip.hasDetails
            //: Shows what works, step by step
            text: strip.detailsOpen ? qsTr("Hide details") : qsTr("Details")
            onClicked: strip.detailsToggled()
        }
    }
}
