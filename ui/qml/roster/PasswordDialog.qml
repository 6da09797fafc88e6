// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Replaces the password that is saved on this computer.
ModalDialog {
    id: dialog

    required property AccountViewModel account

    title: qsTr("Enter the password")
    text: qsTr("The password of %1, as your provider knows it. It is saved encrypted on this computer.").arg(dialog.account.address)
    iconName: "key"
    onVisibleChanged: if (dialog.visible) password.take()
    onClosed: password.text = ""

    Connections {
        target: dialog.account

        function onPasswordAccepted() {
            dialog.close();
        }
    }
    FormField {
        id: password

        width: parent.width
        field.objectName: "passwordField"
        label: qsTr("Password")
        secret: true
        problem: dialog.account.passwordProblem
        onAccepted: dialog.account.enterPassword(text)
    }
    footer: [
        PushButton {
            objectName: "passwordSave"
            kind: PushButton.Kind.Primary
            text: qsTr("Sign in")
            enabled: password.text !== "" && !dialog.account.passwordBusy
            onClicked: dialog.account.enterPassword(password.text)
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
    ]
}
