// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The devices of a person, with their keys and what the user thinks of them.
Column {
    id: list

    required property DeviceListModel devices
    // Whose devices; empty: the user's own.
    property string person

    spacing: Theme.space.s

    SectionTitle {
        width: parent.width
        text: list.person ? qsTr("Devices of %1").arg(list.person) : qsTr("Your devices")
    }
    AppText {
        width: parent.width
        visible: list.devices.count === 0 && !list.devices.busy
        text: list.person ? qsTr("None of their devices is known yet. A message waits until one has a key.") : qsTr("No devices yet.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: list.devices

        DeviceCard {
            required property int index

            width: list.width
            onCompareWanted: compare.ask(index, label, fingerprint)
            onTrustPicked: trust => list.devices.setTrust(index, trust)
            onRenewWanted: list.devices.renew(index)
        }
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: list.devices.problem
        step: Theme.meta
        color: Theme.colors.danger
        wrapMode: Text.Wrap
    }
    LinkButton {
        anchors.left: parent.left
        step: Theme.preview
        iconName: "refresh"
        enabled: !list.devices.busy
        text: list.devices.busy ? qsTr("Looking…") : qsTr("Look again")
        onClicked: list.devices.lookAgain()
    }
    CompareDialog {
        id: compare

        person: list.person
        devices: list.devices
        onDecided: (row, same) => list.devices.setTrust(row, same ? Ui.TrustState.Verified : Ui.TrustState.Blocked)
    }
}
