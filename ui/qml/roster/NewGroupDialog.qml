// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Makes a group in two steps: name and picture, then members.
ModalDialog {
    id: dialog

    required property NewGroupViewModel group
    readonly property bool first: dialog.group.step === 0

    function begin() {
        dialog.group.begin();
        dialog.open();
        name.take();
    }

    title: dialog.first ? qsTr("New group") : qsTr("Who is in it?")
    text: dialog.first ? qsTr("Messages are encrypted. Only its members can read them.")
        : qsTr("They are invited at once. You can add others later.")

    Connections {
        target: dialog.group

        function onCreated() {
            dialog.close();
        }
    }
    Row {
        width: parent.width
        spacing: Theme.space.l
        visible: dialog.first

        Avatar {
            id: face

            size: Theme.space.faceLarge
            room: true
            initials: dialog.group.initials
            hue: 220
            picture: dialog.group.picture
        }
        Column {
            width: parent.width - face.width - parent.spacing
            spacing: Theme.space.s

            FormField {
                id: name

                width: parent.width
                field.objectName: "newGroupName"
                label: qsTr("Name of the group")
                text: dialog.group.name
                onEdited: dialog.group.name = text
                onAccepted: dialog.group.goOn()
            }
            Row {
                anchors.left: parent.left
                spacing: Theme.space.m

                LinkButton {
                    step: Theme.preview
                    text: dialog.group.picture ? qsTr("Change the picture") : qsTr("Choose a picture")
                    onClicked: files.open()
                }
                LinkButton {
                    visible: dialog.group.picture !== ""
                    step: Theme.preview
                    text: qsTr("Remove it")
                    onClicked: dialog.group.choosePicture("")
                }
            }
        }
    }
    // Before the members: they are the contacts of that account.
    WriteAs {
        objectName: "newGroupAccount"
        width: parent.width
        visible: dialog.first && choice.addresses.length > 1
        choice: dialog.group.choice
    }
    PeopleList {
        id: people

        width: parent.width
        visible: !dialog.first
        picker: dialog.group.people
        onVisibleChanged: if (visible) take()
    }
    AppText {
        objectName: "newGroupProblem"
        width: parent.width
        visible: text !== ""
        text: dialog.group.problem
        step: Theme.preview
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    FileDialog {
        id: files

        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg)")]
        onAccepted: dialog.group.choosePicture(selectedFile)
    }
    footer: [
        PushButton {
            objectName: "newGroupGoOn"
            kind: PushButton.Kind.Primary
            text: dialog.first ? qsTr("Next") : dialog.group.busy ? qsTr("Making it…") : qsTr("Make the group")
            enabled: dialog.group.canGoOn
            onClicked: dialog.group.goOn()
        },
        PushButton {
            text: dialog.first ? qsTr("Cancel") : qsTr("Back")
            onClicked: dialog.first ? dialog.close() : dialog.group.goBack()
        }
    ]
}
