// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Backups, and the words that open the store.
Column {
    id: page

    required property BackupViewModel backup
    required property RecoveryViewModel recovery

    spacing: Theme.space.m
    Component.onCompleted: {
        page.backup.load();
        page.recovery.load();
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Backup")
    }
    AppText {
        objectName: "lastBackup"
        width: parent.width
        text: page.backup.lastText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    AppText {
        width: parent.width
        text: qsTr("One encrypted file with everything on this computer. Restored on another one, that computer becomes a new device of yours.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Flow {
        width: parent.width
        spacing: Theme.space.m

        PushButton {
            objectName: "makeBackupButton"
            iconName: "archive"
            text: qsTr("Make a backup…")
            onClicked: dialog.begin(BackupDialog.Task.Make)
        }
        PushButton {
            objectName: "checkBackupButton"
            text: qsTr("Check a backup…")
            onClicked: dialog.begin(BackupDialog.Task.Check)
        }
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Recovery words")
    }
    AppText {
        objectName: "recoveryState"
        width: parent.width
        text: page.recovery.stateText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PushButton {
        objectName: "recoveryButton"
        anchors.left: parent.left
        visible: page.recovery.possible
        iconName: "shield"
        text: page.recovery.made ? qsTr("Make new words…") : qsTr("Write them down…")
        onClicked: recoveryDialog.begin()
    }
    BackupDialog {
        id: dialog

        backup: page.backup
    }
    RecoveryDialog {
        id: recoveryDialog

        recovery: page.recovery
    }
}
