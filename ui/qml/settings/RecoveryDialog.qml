// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Ui
import Ninelives.ViewModels

// New recovery words; the old ones count until the new ones were asked back.
ModalDialog {
    id: dialog

    required property RecoveryViewModel recovery

    function begin() {
        dialog.recovery.begin();
        dialog.open();
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    title: dialog.recovery.asking ? qsTr("Do you have them?") : qsTr("Write them down")
    text: dialog.recovery.asking ? qsTr("Two of the words, to be sure that they are on paper.")
        : dialog.recovery.made ? qsTr("Once these are confirmed, the earlier words open nothing any more.")
        : qsTr("They open your chats when this computer’s keyring is gone or a passphrase is forgotten.")
    iconName: "shield"
    onClosed: dialog.recovery.leave()

    Connections {
        target: dialog.recovery

        function onKept() {
            dialog.close();
        }
    }
    RecoveryWords {
        id: words

        width: parent.width
        recovery: dialog.recovery
    }
    footer: [
        PushButton {
            id: next

            objectName: "recoveryDialogNext"
            kind: PushButton.Kind.Primary
            text: dialog.recovery.asking ? qsTr("Done") : qsTr("I have written them down")
            onClicked: {
                if (dialog.recovery.asking) {
                    words.answer();
                } else {
                    dialog.recovery.ask();
                    words.take();
                }
            }
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
    ]
}
