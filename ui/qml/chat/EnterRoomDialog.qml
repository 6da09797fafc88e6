// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// What a room asks for before it lets somebody in: a password, or another name.
ModalDialog {
    id: dialog

    required property RoomViewModel room
    readonly property bool named: dialog.room.troubleKind === Ui.RoomAction.ChooseNick

    function goIn() {
        dialog.room.enterWith(dialog.named ? field.text : "", dialog.named ? "" : field.text);
    }

    title: dialog.named ? qsTr("Choose a name") : qsTr("Enter the password")
    text: dialog.room.troubleLine1
    onVisibleChanged: if (dialog.visible) field.take()
    onClosed: field.text = ""

    Connections {
        target: dialog.room

        function onDone() {
            dialog.close();
        }
    }
    FormField {
        id: field

        width: parent.width
        field.objectName: "enterRoomField"
        label: dialog.named ? qsTr("Your name there") : qsTr("Password")
        secret: !dialog.named
        problem: dialog.room.problem
        onAccepted: dialog.goIn()
    }
    footer: [
        PushButton {
            kind: PushButton.Kind.Primary
            text: qsTr("Enter")
            enabled: field.text !== "" && !dialog.room.busy
            onClicked: dialog.goIn()
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
    ]
}
