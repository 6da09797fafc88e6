// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What was scanned from somebody's screen, as text: a link with the keys of their devices.
Column {
    id: scan

    required property DeviceListModel devices
    property string person

    function take() {
        field.text = "";
        scan.devices.forgetLinkResult();
        field.take();
    }

    spacing: Theme.space.s

    FormField {
        id: field

        objectName: "scanField"
        width: parent.width
        label: scan.person ? qsTr("The code that %1 shows you").arg(scan.person) : qsTr("The code that your other device shows")
        placeholder: "xmpp:…"
        hint: qsTr("Scan it with a phone, or have it copied, and paste it here. Only take it from the person or the device itself.")
        problem: scan.devices.linkWarns ? scan.devices.linkResult : ""
        onEdited: scan.devices.forgetLinkResult()
        onAccepted: scan.devices.verifyText(field.text, scan.person)
    }
    PushButton {
        objectName: "scanCheck"
        anchors.left: parent.left
        extent: Theme.space.buttonSmall
        enabled: field.text.trim() !== ""
        text: qsTr("Check")
        onClicked: scan.devices.verifyText(field.text, scan.person)
    }
    AppText {
        width: parent.width
        visible: !scan.devices.linkWarns && text !== ""
        text: scan.devices.linkResult
        step: Theme.preview
        color: Theme.colors.ok
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
