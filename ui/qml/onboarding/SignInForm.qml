// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The fields of the sign-in page. A problem moves the focus to its field.
Column {
    id: form

    required property SignInViewModel signIn
    property bool titled: false
    property bool advanced: false
    readonly property bool advancedShown: form.advanced || form.signIn.server !== "" || form.signIn.port !== "" || form.signIn.caFile !== ""

    function take() {
        address.take();
    }

    spacing: Theme.space.xl

    Connections {
        target: form.signIn

        function onProblemShown(field: int) {
            if (field === Ui.SignInField.Server || field === Ui.SignInField.CaFile)
                form.advanced = true;
            const places = [null, address, password, server, caFile];
            places[field]?.take();
        }
    }
    AppText {
        width: parent.width
        visible: form.titled
        text: qsTr("Sign in")
        step: Theme.page
        font.weight: Font.Bold
    }
    Row {
        width: parent.width
        spacing: Theme.space.s
        visible: form.signIn.generalProblem !== ""

        Icon {
            id: sign

            name: "alert"
            tint: Theme.colors.danger
        }
        AppText {
            width: parent.width - sign.width - parent.spacing
            text: form.signIn.generalProblem
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    FormField {
        id: address

        width: parent.width
        field.objectName: "signInAddress"
        label: qsTr("Address")
        placeholder: qsTr("name@provider.example")
        enabled: !form.signIn.busy
        text: form.signIn.address
        problem: form.signIn.addressProblem
        onEdited: form.signIn.address = text
        onAccepted: password.take()
    }
    FormField {
        id: password

        width: parent.width
        field.objectName: "signInPassword"
        label: qsTr("Password")
        hint: qsTr("Your provider can’t read your encrypted messages with it.")
        secret: true
        enabled: !form.signIn.busy
        text: form.signIn.password
        problem: form.signIn.passwordProblem
        onEdited: form.signIn.password = text
        onAccepted: form.signIn.submit()
    }
    LinkButton {
        objectName: "signInAdvanced"
        anchors.left: parent.left
        visible: !form.advancedShown
        step: Theme.preview
        text: qsTr("Enter the server by hand")
        onClicked: {
            form.advanced = true;
            server.take();
        }
    }
    Item {
        width: parent.width
        height: server.height
        visible: form.advancedShown

        FormField {
            id: server

            anchors.left: parent.left
            width: parent.width - port.width - Theme.space.l
            field.objectName: "signInServer"
            label: qsTr("Server")
            hint: qsTr("Empty: as your provider announces it.")
            enabled: !form.signIn.busy
            text: form.signIn.server
            problem: form.signIn.serverProblem
            onEdited: form.signIn.server = text
            onAccepted: form.signIn.submit()
        }
        FormField {
            id: port

            anchors.right: parent.right
            width: Theme.space.grown(120)
            field.objectName: "signInPort"
            label: qsTr("Port")
            placeholder: "5222"
            enabled: !form.signIn.busy
            text: form.signIn.port
            onEdited: form.signIn.port = text
            onAccepted: form.signIn.submit()
        }
    }
    FormField {
        id: caFile

        width: parent.width
        visible: form.advancedShown
        field.objectName: "signInCaFile"
        label: qsTr("Certificate file")
        hint: qsTr("Only for a server with an authority of its own: the file with its certificate.")
        enabled: !form.signIn.busy
        text: form.signIn.caFile
        problem: form.signIn.caFileProblem
        onEdited: form.signIn.caFile = text
        onAccepted: form.signIn.submit()
    }
}
