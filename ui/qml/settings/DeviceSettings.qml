// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Everything that can read the user's messages: this device, and the others of the account.
Column {
    id: page

    required property DeviceListModel devices
    property int thisRow: -1

    signal linkWanted
    signal bringWanted // messages from another device to this one

    function openMenu(row: int, over: Item, source: DeviceRow, name: string) {
        menu.row = row;
        menu.label = source.label;
        menu.name = name;
        menu.fingerprint = source.fingerprint;
        menu.trust = source.trust;
        menu.active = source.active;
        menu.removable = source.removable;
        menu.popup(over, 0, over.height);
    }

    spacing: Theme.space.l

    Flow {
        width: parent.width
        spacing: Theme.space.l

        AppText {
            width: Math.max(Theme.space.details, parent.width - add.width - parent.spacing)
            text: qsTr("Everything that can read your messages, and nothing else.")
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PushButton {
            id: add

            objectName: "linkDevice"
            kind: PushButton.Kind.Primary
            iconName: "plus"
            text: qsTr("Link a device")
            onClicked: page.linkWanted()
        }
    }
    OwnDeviceCard {
        width: parent.width
        devices: page.devices
        visible: page.devices.ownFingerprint !== ""
        onRenameWanted: rename.ask(page.thisRow, page.devices.ownName, true)
    }
    SectionTitle {
        width: parent.width
        visible: page.devices.others > 0
        text: qsTr("Your other devices")
    }
    Card {
        width: parent.width
        visible: page.devices.others > 0
        implicitHeight: rows.height

        Column {
            id: rows

            width: parent.width

            Repeater {
                model: page.devices

                DeviceRow {
                    id: device

                    required property int index
                    required property bool thisDevice
                    required property string name

                    width: rows.width
                    visible: !device.thisDevice
                    height: visible ? implicitHeight : 0
                    line: device.index > 1
                    Component.onCompleted: if (device.thisDevice) page.thisRow = device.index
                    onCompareWanted: compare.ask(device.index, device.label, device.fingerprint)
                    onRemoveWanted: removal.ask(device.index, device.label)
                    onMenuWanted: over => page.openMenu(device.index, over, device, device.name)
                }
            }
        }
    }
    SwitchRow {
        width: parent.width
        switchName: "shareTrustSwitch"
        title: qsTr("Trust what my verified devices trust")
        explanation: qsTr("Compare a person once on any device; the others follow.")
        on: page.devices.sharesTrust
        onToggled: on => page.devices.sharesTrust = on
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: page.devices.problem
        step: Theme.preview
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    LinkButton {
        objectName: "bringChats"
        anchors.left: parent.left
        step: Theme.preview
        iconName: "devices"
        text: qsTr("Bring your chats here")
        onClicked: page.bringWanted()
    }
    LinkButton {
        anchors.left: parent.left
        step: Theme.preview
        iconName: "refresh"
        enabled: !page.devices.busy
        text: page.devices.busy ? qsTr("Looking…") : qsTr("Look again")
        onClicked: page.devices.lookAgain()
    }
    DeviceMenu {
        id: menu

        onCompareWanted: compare.ask(menu.row, menu.label, menu.fingerprint)
        onRenameWanted: rename.ask(menu.row, menu.name, false)
        onRenewWanted: page.devices.renew(menu.row)
        onRemoveWanted: removal.ask(menu.row, menu.label)
        onTrustPicked: trust => page.devices.setTrust(menu.row, trust)
    }
    CompareDialog {
        id: compare

        devices: page.devices
        onDecided: (row, same) => page.devices.setTrust(row, same ? Ui.TrustState.Verified : Ui.TrustState.Blocked)
    }
    RenameDeviceDialog {
        id: rename

        devices: page.devices
    }
    RemoveDeviceDialog {
        id: removal

        onAgreed: row => page.devices.remove(row)
    }
}
