// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls

// Somebody wants to become a contact.
ModalDialog {
    id: dialog

    property int row: -1
    property string person
    property string address

    signal answered(int row, bool allow)
    signal blocked(int row)

    function ask(row: int, person: string, address: string) {
        dialog.row = row;
        dialog.person = person;
        dialog.address = address;
        dialog.open();
    }

    title: qsTr("%1 wants to be your contact").arg(dialog.person || dialog.address)
    text: qsTr("%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.").arg(dialog.address)
    iconName: "userplus"
    onVisibleChanged: if (dialog.visible) later.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            objectName: "requestAccept"
            kind: PushButton.Kind.Primary
            text: qsTr("Accept")
            onClicked: {
                dialog.answered(dialog.row, true);
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
                dialog.answered(dialog.row, false);
                dialog.close();
            }
        },
        PushButton {
            kind: PushButton.Kind.Danger
            text: qsTr("Block")
            onClicked: {
                dialog.blocked(dialog.row);
                dialog.close();
            }
        }
    ]
}
