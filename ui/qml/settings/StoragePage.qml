// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Backups and recovery words, then what the chats take up.
Column {
    id: page

    required property SettingsViewModel settings

    spacing: Theme.space.l

    BackupSettings {
        width: parent.width
        backup: page.settings.backup
        recovery: page.settings.recovery
    }
    StorageSettings {
        width: parent.width
        storage: page.settings.storage
    }
}
