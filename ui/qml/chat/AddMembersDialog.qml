// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Picks people to be added to a group, or invited to a channel.
ModalDialog {
    id: dialog

    required property RoomViewModel room

    function begin() {
        dialog.room.beginInviting();
        dialog.open();
    }

    title: dialog.room.isGroup ? qsTr("Add people") : qsTr("Invite people")
    text: dialog.room.isGroup ? qsTr("They can read what is written from then on, on all their devices.") : ""
    onVisibleChanged: if (dialog.visible) people.take()

    Connections {
        target: dialog.room

        function onDone() {
            dialog.close();
        }
    }
    PeopleList {
        id: people

        width: parent.width
        picker: dialog.room.picker
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: dialog.room.problem
        step: Theme.preview
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    footer: [
        PushButton {
            objectName: "addMembersConfirm"
            kind: PushButton.Kind.Primary
            text: dialog.room.isGroup ? qsTr("Add") : qsTr("Invite")
            enabled: (dialog.room.picker.pickedCount > 0 || dialog.room.picker.canAdd) && !dialog.room.busy
            onClicked: dialog.room.invite()
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
    ]
}
