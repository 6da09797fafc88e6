// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls

// Somebody wants to become a contact.
ModalDialog {
    id: dialog

    property string address

    signal answered(string address, bool allow)
    signal blocked(string address)

    function ask(address: string) {
        dialog.address = address;
        dialog.open();
    }

    title: qsTr("%1 wants to be your contact").arg(dialog.address)
    text: qsTr("%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.").arg(dialog.address)
    iconName: "userplus"
    onVisibleChanged: if (dialog.visible) later.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            objectName: "requestAccept"
            kind: PushButton.Kind.Primary
            text: qsTr("Accept")
            onClicked: {
                dialog.answered(dialog.address, true);
                dialog.close();
            }
        },
        PushButton {
            id: later

            text: qsTr("Later")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "requestDecline"
            text: qsTr("Decline")
            onClicked: {
                dialog.answered(dialog.address, false);
                dialog.close();
            }
        },
        PushButton {
            kind: PushButton.Kind.Danger
            text: qsTr("Block")
            onClicked: {
                dialog.blocked(dialog.address);
                dialog.close();
            }
        }
    ]
}
