// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Quiet: there are no recovery words yet, three days later.
Rectangle {
    id: reminder

    required property RecoveryViewModel recovery
    property bool edgeToEdge: false

    signal wanted

    objectName: "recoveryReminder"
    visible: reminder.recovery.due
    implicitHeight: Math.max(words.height, buttons.height) + 2 * Theme.space.senders
    height: visible ? implicitHeight : 0
    radius: reminder.edgeToEdge ? 0 : Theme.space.radiusRow
    color: Theme.colors.raised
    border.width: Theme.outline
    border.color: Theme.colors.line
    Accessible.role: Accessible.Grouping
    Accessible.name: words.text

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        name: "shield"
        size: Theme.space.iconStrip
        tint: Theme.colors.text2
    }
    AppText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space.m
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Twelve words on paper save your chats if this computer forgets their key.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        PushButton {
            objectName: "reminderWrite"
            extent: Theme.space.buttonSmall
            text: qsTr("Write them down")
            onClicked: reminder.wanted()
        }
        PushButton {
            objectName: "reminderLater"
            extent: Theme.space.buttonSmall
            text: qsTr("Later")
            onClicked: reminder.recovery.later()
        }
    }
}
