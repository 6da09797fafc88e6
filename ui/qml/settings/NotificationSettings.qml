// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What the desktop tells beside the window when something arrives.
Column {
    id: page

    required property SettingsViewModel settings

    spacing: Theme.space.m

    SettingsCard {
        width: parent.width

        ChoiceRow {
            objectName: "notificationChoice"
            width: parent.width
            title: qsTr("Notifications tell")
            explanation: qsTr("They are shown for what this window does not show at the moment.")
            options: [qsTr("Nothing, off"), qsTr("That something came"), qsTr("Who wrote"), qsTr("Who wrote what")]
            chosen: page.settings.notifications
            onPicked: option => page.settings.notifications = option
        }
    }
    AppText {
        width: parent.width
        text: qsTr("Muted chats stay quiet. Each group has its own choice under Details.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
    }
}
