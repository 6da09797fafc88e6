// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// What a device is called.
ModalDialog {
    id: dialog

    required property DeviceListModel devices
    property int row: -1
    property bool thisDevice: false

    function ask(row: int, name: string, thisDevice: bool) {
        dialog.row = row;
        dialog.thisDevice = thisDevice;
        field.text = name;
        dialog.open();
    }
    function accept() {
        dialog.devices.rename(dialog.row, field.text);
        dialog.close();
    }

    title: dialog.thisDevice ? qsTr("What is this device called?") : qsTr("What do you call this device?")
    text: dialog.thisDevice ? qsTr("People you write with can see the name.") : qsTr("Only you see this name, on this computer.")
    iconName: "pen"
    onVisibleChanged: if (dialog.visible) field.take()

    FormField {
        id: field

        width: parent.width
        field.objectName: "deviceName"
        field.maximumLength: dialog.devices.mostNameCharacters()
        label: qsTr("Name")
        onAccepted: dialog.accept()
    }
    footer: [
        PushButton {
            objectName: "renameSave"
            kind: PushButton.Kind.Primary
            text: qsTr("Save")
            onClicked: dialog.accept()
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
    ]
}
