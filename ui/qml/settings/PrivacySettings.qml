// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What chats tell the other side, unless a chat has its own choice.
Column {
    id: page

    required property SettingsViewModel settings

    spacing: Theme.space.m

    SettingsCard {
        width: parent.width

        SwitchRow {
            width: parent.width
            switchName: "receiptsSwitch"
            title: qsTr("Tell others that a message arrived")
            explanation: qsTr("They see two ticks.")
            on: page.settings.receipts
            onToggled: on => page.settings.receipts = on
        }
        SwitchRow {
            width: parent.width
            title: qsTr("Tell others that you have read")
            explanation: qsTr("They see the two ticks in a pill.")
            on: page.settings.markers
            onToggled: on => page.settings.markers = on
        }
        SwitchRow {
            width: parent.width
            title: qsTr("Tell others that you are typing")
            on: page.settings.typing
            onToggled: on => page.settings.typing = on
        }
    }
    SettingsCard {
        width: parent.width

        ChoiceRow {
            readonly property list<int> sizes: [10, 25, 50, 100]

            objectName: "receiptLimit"
            width: parent.width
            title: qsTr("Count readers in groups")
            explanation: qsTr("In groups over %1 people readers are not counted.").arg(page.settings.receiptLimit)
            options: sizes.map(size => qsTr("to %1").arg(size))
            chosen: sizes.indexOf(page.settings.receiptLimit)
            onPicked: option => page.settings.receiptLimit = sizes[option]
        }
    }
    AppText {
        width: parent.width
        text: qsTr("Each chat can have its own choice under Details. Strangers, that is people who are not your contacts and to whom you have not written, are never told any of this.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: page.settings.problem
        step: Theme.preview
        color: Theme.colors.danger
        wrapMode: Text.Wrap
    }
}
