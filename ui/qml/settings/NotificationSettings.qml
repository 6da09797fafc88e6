// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What the desktop tells beside the window when something arrives.
Column {
    id: page

    required property SettingsViewModel settings
    required property DesktopViewModel desktop

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
        text: qsTr("Muted chats stay quiet. Each chat has its own choice under Details.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
    }
    SettingsCard {
        width: parent.width

        SwitchRow {
            width: parent.width
            visible: page.desktop.trayThere
            switchName: "keepRunning"
            title: qsTr("Keep running in the tray")
            explanation: qsTr("Closing the window hides it. Messages still arrive, and what waits still goes out.")
            on: page.desktop.keepRunning
            onToggled: on => page.desktop.keepRunning = on
        }
        SwitchRow {
            width: parent.width
            visible: page.desktop.autostartPossible
            switchName: "autostart"
            title: qsTr("Start with the computer")
            explanation: page.desktop.keepRunning ? qsTr("Without a window, if there is a tray.") : ""
            on: page.desktop.autostart
            onToggled: on => page.desktop.autostart = on
        }
        ChoiceRow {
            id: away

            readonly property list<int> minutes: [0, 5, 10, 15, 30, 60]

            objectName: "awayAfter"
            width: parent.width
            visible: page.desktop.awayPossible
            title: qsTr("Away after")
            explanation: qsTr("Contacts then see that you are away, also while the screen is locked. You are still notified.")
            //: How long nobody touched the computer until contacts see "away"
            options: [qsTr("Never"), qsTr("5 min"), qsTr("10 min"), qsTr("15 min"), qsTr("30 min"), qsTr("1 h")]
            chosen: away.minutes.indexOf(page.desktop.awayAfter)
            onPicked: option => page.desktop.awayAfter = away.minutes[option]
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: page.desktop.problem
            step: Theme.preview
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
