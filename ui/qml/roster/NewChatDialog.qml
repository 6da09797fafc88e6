// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Starts a chat with an address.
ModalDialog {
    id: dialog

    required property NewChatViewModel newChat

    title: qsTr("New chat")
    text: qsTr("Write to anyone on any provider. An address looks like one for email; an invitation link does as well.")
    onVisibleChanged: if (dialog.visible) address.take()
    onClosed: dialog.newChat.clear()

    Connections {
        target: dialog.newChat

        function onOpened() {
            dialog.close();
        }
    }
    WriteAs {
        objectName: "newChatAccount"
        width: parent.width
        choice: dialog.newChat.choice
    }
    FormField {
        id: address

        width: parent.width
        field.objectName: "newChatAddress"
        label: qsTr("Address or link")
        placeholder: qsTr("name@provider.example")
        text: dialog.newChat.address
        problem: dialog.newChat.addressProblem
        onEdited: dialog.newChat.address = text
        onAccepted: dialog.newChat.start()
    }
    FormField {
        width: parent.width
        field.objectName: "newChatName"
        label: qsTr("Name")
        hint: qsTr("Only you see it. You can leave it empty.")
        text: dialog.newChat.name
        onEdited: dialog.newChat.name = text
        onAccepted: dialog.newChat.start()
    }
    Rectangle {
        width: parent.width
        height: Theme.outline
        color: Theme.colors.line
    }
    OwnInvitation {
        width: parent.width
        invite: dialog.newChat.invite
    }
    footer: [
        PushButton {
            objectName: "newChatStart"
            kind: PushButton.Kind.Primary
            text: qsTr("Start chat")
            enabled: dialog.newChat.canStart && !dialog.newChat.busy
            onClicked: dialog.newChat.start()
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
    ]
}
