// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The fields for a new account. A problem moves the focus to its field.
Column {
    id: form

    required property CreateAccountViewModel create
    property bool titled: false

    // Something between these heights has the focus now and should be seen.
    signal shown(real top, real bottom)
    signal invitationDropped

    function take() {
        if (form.create.invited && !form.create.nameFixed || form.create.name !== "")
            name.take();
        else if (form.create.invited)
            password.take();
        else
            providers.take();
    }
    function reveal(part: Item) {
        // What has only just come has no place yet.
        rows.forceLayout();
        form.forceLayout();
        const top = part.mapToItem(form, 0, 0).y + form.y;
        form.shown(top, top + part.height);
    }

    spacing: Theme.space.m

    Connections {
        target: form.create

        function onProblemShown(field: int, row: int) {
            switch (field) {
            case Ui.JoinField.Provider:
                providers.take();
                break;
            case Ui.JoinField.Server:
                server.take();
                break;
            case Ui.JoinField.Name:
                name.take();
                break;
            case Ui.JoinField.Password:
                password.take();
                break;
            case Ui.JoinField.Row:
                Qt.callLater(rows.take, row);
                break;
            default:
                form.reveal(general);
            }
        }
        function onPasswordSuggested() {
            password.revealed = true;
        }
    }
    AppText {
        width: parent.width
        visible: form.titled
        text: qsTr("Create an account")
        step: Theme.page
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ProblemCard {
        id: general

        width: parent.width
        text: form.create.generalProblem
    }
    InvitedCard {
        width: parent.width
        visible: form.create.invited
        enabled: !form.create.busy
        text: form.create.invitedText
        onDropped: form.invitationDropped()
    }
    Item {
        width: parent.width
        height: Math.max(heading.height, lookFor.height)
        visible: !form.create.invited

        AppText {
            id: heading

            anchors.left: parent.left
            anchors.right: lookFor.left
            text: qsTr("1. Choose a provider")
            step: Theme.message
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        LinkButton {
            id: lookFor

            objectName: "createWhatToLookFor"
            anchors.right: parent.right
            step: Theme.preview
            text: qsTr("What to look for")
            onClicked: advice.open()
        }
    }
    ProviderList {
        id: providers

        width: parent.width
        visible: !form.create.invited
        create: form.create
        onFocused: item => form.reveal(item)
    }
    ProblemCard {
        width: parent.width
        text: form.create.providerProblem
    }
    FormField {
        id: server

        width: parent.width
        visible: form.create.ownServer && !form.create.invited
        field.objectName: "createServer"
        label: qsTr("Server")
        placeholder: qsTr("chat.family.example")
        enabled: !form.create.busy
        text: form.create.server
        problem: form.create.serverProblem
        onEdited: form.create.server = text
        onAccepted: name.take()
        field.onActiveFocusChanged: if (server.field.activeFocus) form.reveal(server)
    }
    LinkButton {
        objectName: "createWebPage"
        anchors.left: parent.left
        visible: form.create.webPage !== ""
        iconName: "globe"
        text: qsTr("Open the provider’s website")
        onClicked: Qt.openUrlExternally(form.create.webPage)
    }
    Item {
        width: 1
        height: Theme.space.s
    }
    AppText {
        width: parent.width
        text: form.create.invited ? qsTr("Choose a name and a password") : qsTr("2. Choose a name and a password")
        step: Theme.message
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Grid {
        id: pair

        readonly property int part: pair.columns === 2 ? (pair.width - columnSpacing) / 2 : pair.width

        width: parent.width
        columns: pair.width >= Theme.space.grown(520) ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        FormField {
            id: name

            width: pair.part
            field.objectName: "createName"
            label: qsTr("Name")
            suffix: form.create.domain === "" ? "" : "@" + form.create.domain
            hint: qsTr("Small letters, digits and dots. Others see it as part of your address.")
            enabled: !form.create.busy && !form.create.nameFixed
            text: form.create.name
            problem: form.create.nameProblem
            onEdited: form.create.name = text
            onAccepted: password.take()
            field.onActiveFocusChanged: if (name.field.activeFocus) form.reveal(name)
        }
        FormField {
            id: password

            width: pair.part
            field.objectName: "createPassword"
            label: qsTr("Password")
            hint: form.create.passwordHint
            secret: true
            enabled: !form.create.busy
            text: form.create.password
            problem: form.create.passwordProblem
            onEdited: form.create.password = text
            onAccepted: form.create.submit()
            field.onActiveFocusChanged: if (password.field.activeFocus) form.reveal(password)
        }
    }
    LinkButton {
        objectName: "createSuggest"
        anchors.left: parent.left
        step: Theme.preview
        iconName: "key"
        text: qsTr("Suggest a password")
        enabled: !form.create.busy
        onClicked: form.create.suggestPassword()
    }
    ProviderQuestions {
        id: rows

        width: parent.width
        provider: form.create.domain
        questions: form.create.form
        enabled: !form.create.busy
        onFocused: item => form.reveal(item)
        onAccepted: form.create.submit()
    }
    ModalDialog {
        id: advice

        title: qsTr("What to look for")
        text: qsTr("A provider delivers your messages and keeps them, encrypted, until all your devices have them. It sees whom you write to and when.\n\nGood signs: you know who runs it and where, it has been there for years, and it says how it is paid for. You can change later, but your address changes with it.\n\nIf your family or club has a server of its own, take that one.")
        onVisibleChanged: if (advice.visible) understood.forceActiveFocus(Qt.TabFocusReason)

        footer: [
            PushButton {
                id: understood

                kind: PushButton.Kind.Primary
                text: qsTr("Close")
                onClicked: advice.close()
            }
        ]
    }
}
