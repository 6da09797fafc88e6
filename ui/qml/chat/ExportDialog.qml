// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Writes the chat into a folder that the user chooses. Says what that means before.
ModalDialog {
    id: dialog

    required property ExportViewModel exporting
    // Its name, where it is not the open one.
    property string chat
    property bool readable: true
    property bool files: true
    readonly property bool done: dialog.exporting.folder !== ""

    function begin() {
        dialog.exporting.begin();
        dialog.open();
        choose.forceActiveFocus(Qt.TabFocusReason);
    }

    title: dialog.chat === "" ? qsTr("Export this chat") : qsTr("Export “%1”").arg(dialog.chat)
    text: qsTr("Everything of this chat that is on this computer is written into a new folder, without encryption. Whoever can open the folder can read it.")
    // While it is written only its own button ends it.
    closePolicy: dialog.exporting.running ? ModalDialog.NoAutoClose : ModalDialog.CloseOnEscape

    ChoiceRow {
        width: parent.width
        visible: !dialog.exporting.running && !dialog.done
        title: qsTr("As")
        explanation: dialog.readable ? qsTr("To be read in any browser.") : qsTr("For other programs.")
        options: [qsTr("Web pages"), qsTr("JSON")]
        chosen: dialog.readable ? 0 : 1
        onPicked: option => dialog.readable = option === 0
    }
    SwitchRow {
        width: parent.width
        visible: !dialog.exporting.running && !dialog.done
        title: qsTr("Photos and files as well")
        explanation: qsTr("Those that are on this computer.")
        on: dialog.files
        onToggled: on => dialog.files = on
    }
    AppText {
        objectName: "exportProgress"
        width: parent.width
        visible: text !== ""
        text: dialog.done ? qsTr("Written: %1").arg(dialog.exporting.progressText) : dialog.exporting.progressText
        digits: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    AppText {
        objectName: "exportFolder"
        width: parent.width
        visible: dialog.done
        text: dialog.exporting.folder
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.WrapAnywhere
    }
    AppText {
        objectName: "exportProblem"
        width: parent.width
        visible: text !== ""
        text: dialog.exporting.problem
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    FolderDialog {
        id: folder

        title: qsTr("Where the folder is to be made")
        onAccepted: dialog.exporting.start(selectedFolder, dialog.readable, dialog.files)
    }
    footer: [
        PushButton {
            id: choose

            objectName: "exportChoose"
            visible: !dialog.exporting.running && !dialog.done
            kind: PushButton.Kind.Primary
            text: qsTr("Choose a folder…")
            onClicked: folder.open()
        },
        PushButton {
            objectName: "exportClose"
            text: dialog.exporting.running ? qsTr("Stop") : dialog.done ? qsTr("Close") : qsTr("Cancel")
            onClicked: dialog.exporting.running ? dialog.exporting.cancel() : dialog.close()
        }
    ]
}
