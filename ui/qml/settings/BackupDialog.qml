// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Makes, checks or restores a backup: a passphrase, then a file, then how far it is.
ModalDialog {
    id: dialog

    enum Task {
        Make,
        Check,
        Restore
    }

    required property BackupViewModel backup
    property int task: BackupDialog.Task.Make
    property bool withFiles: true
    readonly property bool makes: dialog.task === BackupDialog.Task.Make
    readonly property bool asks: !dialog.backup.running && dialog.backup.doneText === ""

    signal restartWanted

    function begin(task: int) {
        dialog.task = task;
        dialog.backup.begin();
        passphrase.text = "";
        passphrase.revealed = false;
        passphrase.problem = "";
        again.text = "";
        dialog.open();
        passphrase.take();
    }
    function choose() {
        passphrase.problem = dialog.makes ? dialog.backup.passphraseProblem(passphrase.text, again.text) : "";
        if (passphrase.problem === "")
            (dialog.makes ? saving : opening).open();
    }
    function suggest() {
        passphrase.text = dialog.backup.suggestion();
        again.text = passphrase.text;
        passphrase.revealed = true;
        passphrase.problem = "";
    }

    title: dialog.makes ? qsTr("Make a backup") : dialog.task === BackupDialog.Task.Check ? qsTr("Check a backup") : qsTr("Restore a backup")
    text: dialog.makes ? qsTr("Without this passphrase nobody opens the backup, not even you. Keep it apart from the file.")
        : dialog.task === BackupDialog.Task.Check ? qsTr("The whole file is read. Nothing is changed.")
        : qsTr("This computer becomes a new device of yours, with keys of its own. What was written after the backup comes from your provider, as far as its keys allow.")
    iconName: "archive"
    // While it runs only its own button ends it.
    closePolicy: dialog.backup.running || dialog.backup.restored ? ModalDialog.NoAutoClose : ModalDialog.CloseOnEscape

    FormField {
        id: passphrase

        width: parent.width
        visible: dialog.asks
        field.objectName: "backupPassphrase"
        label: dialog.makes ? qsTr("Passphrase") : qsTr("Passphrase of the backup")
        secret: true
        onEdited: passphrase.problem = ""
        onAccepted: dialog.makes ? again.take() : dialog.choose()
    }
    FormField {
        id: again

        width: parent.width
        visible: dialog.asks && dialog.makes
        field.objectName: "backupAgain"
        label: qsTr("The same once more")
        secret: true
        onAccepted: dialog.choose()
    }
    LinkButton {
        objectName: "backupSuggest"
        anchors.left: parent.left
        visible: dialog.asks && dialog.makes
        text: qsTr("Suggest six words")
        onClicked: dialog.suggest()
    }
    SwitchRow {
        width: parent.width
        visible: dialog.asks && dialog.makes
        title: qsTr("With photos and files")
        explanation: qsTr("Without, only those go along that no server has.")
        on: dialog.withFiles
        onToggled: on => dialog.withFiles = on
    }
    AppText {
        objectName: "backupProgress"
        width: parent.width
        visible: text !== ""
        text: dialog.backup.progressText
        digits: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Rectangle {
        width: parent.width
        height: Theme.space.xs
        radius: height / 2
        visible: dialog.backup.running && dialog.backup.fraction >= 0
        color: Theme.colors.line
        Accessible.role: Accessible.ProgressBar
        Accessible.name: dialog.backup.progressText

        Rectangle {
            anchors.left: parent.left
            width: parent.width * Math.max(0, dialog.backup.fraction)
            height: parent.height
            radius: parent.radius
            color: Theme.colors.accent
        }
    }
    AppText {
        objectName: "backupDone"
        width: parent.width
        visible: text !== ""
        text: dialog.backup.doneText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    AppText {
        objectName: "backupProblem"
        width: parent.width
        visible: text !== ""
        text: dialog.backup.problem
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    FileDialog {
        id: saving

        title: qsTr("Where the backup is to go")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "ninelives"
        nameFilters: [qsTr("Backups (%1)").arg("*.ninelives")]
        onAccepted: dialog.backup.make(selectedFile, passphrase.text, dialog.withFiles)
    }
    FileDialog {
        id: opening

        title: qsTr("Which backup")
        fileMode: FileDialog.OpenFile
        nameFilters: [qsTr("Backups (%1)").arg("*.ninelives"), qsTr("All files (%1)").arg("*")]
        onAccepted: {
            if (dialog.task === BackupDialog.Task.Check)
                dialog.backup.check(selectedFile, passphrase.text);
            else
                dialog.backup.restore(selectedFile, passphrase.text);
        }
    }
    footer: [
        PushButton {
            objectName: "backupChoose"
            visible: dialog.asks
            kind: PushButton.Kind.Primary
            enabled: passphrase.text !== ""
            text: dialog.makes ? qsTr("Choose where to…") : qsTr("Choose the file…")
            onClicked: dialog.choose()
        },
        PushButton {
            objectName: "backupRestart"
            visible: dialog.backup.restored
            kind: PushButton.Kind.Primary
            text: qsTr("Start Ninelives again")
            onClicked: dialog.restartWanted()
        },
        PushButton {
            objectName: "backupClose"
            visible: !dialog.backup.restored
            text: dialog.backup.running ? qsTr("Stop") : dialog.asks ? qsTr("Cancel") : qsTr("Close")
            onClicked: dialog.backup.running ? dialog.backup.cancel() : dialog.close()
        }
    ]
}
