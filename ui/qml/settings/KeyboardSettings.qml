// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What Enter does, and the list of keys.
Column {
    id: page

    required property SettingsViewModel settings
    required property CommandModel commands
    required property SpellingViewModel spelling

    spacing: Theme.space.l

    SettingsCard {
        width: parent.width

        SwitchRow {
            width: parent.width
            title: qsTr("Enter sends")
            explanation: page.settings.enterSends ? qsTr("Shift and Enter begin a new line.") : qsTr("Ctrl and Enter send.")
            on: page.settings.enterSends
            onToggled: on => page.settings.enterSends = on
        }
    }
    SpellingSettings {
        width: parent.width
        spelling: page.spelling
    }
    SettingsCard {
        width: parent.width

        ShortcutList {
            width: parent.width
            commands: page.commands
        }
    }
}
