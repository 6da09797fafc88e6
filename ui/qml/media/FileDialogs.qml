// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What happens when a photo or file is opened or saved: photos are shown, files are handed to the
// system, programs only after a question, and only to the disk.
Item {
    id: dialogs

    required property ConversationViewModel conversation
    property double saved: 0

    function open(message: real, tile: attachmentTile) {
        if (tile.kind === Ui.AttachmentKind.Photo)
            dialogs.conversation.viewer.show(message, tile.attachmentId);
        else if (tile.program)
            program.ask(tile);
        else
            dialogs.conversation.attachments.open(tile);
    }
    function save(tile: attachmentTile) {
        dialogs.saved = tile.attachmentId;
        saver.selectedFile = dialogs.conversation.attachments.suggestion(tile.name);
        saver.open();
    }

    FileDialog {
        id: saver

        title: qsTr("Save as")
        fileMode: FileDialog.SaveFile
        onAccepted: dialogs.conversation.attachments.save(dialogs.saved, selectedFile)
    }
    ModalDialog {
        id: program

        property attachmentTile about

        function ask(tile: attachmentTile) {
            program.about = tile;
            program.open();
        }

        title: qsTr("This is a program")
        text: qsTr("%1 can do anything on this computer that you can. Save it only if you expected it from this person.").arg(program.about.name)
        iconName: "alert"
        iconTint: Theme.colors.honeyDot
        onVisibleChanged: if (program.visible) leave.forceActiveFocus(Qt.TabFocusReason)
        footer: [
            PushButton {
                id: leave

                kind: PushButton.Kind.Primary
                text: qsTr("Leave it")
                onClicked: program.close()
            },
            PushButton {
                objectName: "saveProgram"
                text: qsTr("Save as…")
                onClicked: {
                    program.close();
                    dialogs.save(program.about);
                }
            }
        ]
    }
}
