// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Two people compare the key of a device. The focus starts on the answer that decides nothing.
ModalDialog {
    id: dialog

    property string person
    property int row: -1
    property string device
    property string fingerprint
    // For the code that the other one scans, and for what they show.
    property DeviceListModel devices: null

    signal decided(int row, bool same)

    function ask(row: int, device: string, fingerprint: string) {
        dialog.row = row;
        dialog.device = device;
        dialog.fingerprint = fingerprint;
        scan.visible = false;
        dialog.open();
    }

    dialogWidth: dialog.devices ? Theme.space.grown(700) : Theme.space.bubbleMax
    title: dialog.person ? qsTr("Is this really a device of %1?").arg(dialog.person) : qsTr("Is this really your device?")
    text: dialog.person ? qsTr("Call or meet %1. If you both see the same eight groups, it is.").arg(dialog.person)
        : qsTr("Look at the settings of your other device. If both show the same eight groups, it is.")
    onVisibleChanged: if (dialog.visible) later.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        width: parent.width
        text: dialog.device
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: Theme.space.huge

        Column {
            spacing: Theme.space.m

            FingerprintGrid {
                anchors.left: parent.left
                fingerprint: dialog.fingerprint
                step: Theme.dialog
                columnSpacing: Theme.space.huge
                rowSpacing: Theme.space.s
            }
            AppText {
                width: Theme.space.details
                text: dialog.person ? qsTr("In the same order as in %1’s Settings, Devices").arg(dialog.person) : qsTr("In the same order as in its Settings, Devices")
                step: Theme.preview
                color: Theme.colors.text2
                wrapMode: Text.Wrap
            }
        }
        Column {
            spacing: Theme.space.s
            visible: code.visible

            KeyCode {
                id: code

                anchors.left: parent.left
                link: dialog.devices ? dialog.devices.ownLink : ""
                extent: Theme.space.grown(190)
            }
            AppText {
                width: code.width
                text: dialog.person ? qsTr("%1 can scan this").arg(dialog.person) : qsTr("The other device can scan this")
                step: Theme.meta
                color: Theme.colors.text2
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
        }
    }
    LinkButton {
        objectName: "compareScan"
        anchors.left: parent.left
        visible: dialog.devices !== null && !scan.visible
        text: dialog.person ? qsTr("Scan %1’s code").arg(dialog.person) : qsTr("Scan its code")
        onClicked: {
            scan.visible = true;
            (scan.item as ScanField).take();
        }
    }
    Loader {
        id: scan

        width: parent.width
        visible: false
        active: dialog.devices !== null
        sourceComponent: ScanField {
            devices: dialog.devices
            person: dialog.person
        }
    }
    footer: [
        PushButton {
            objectName: "compareMatch"
            kind: PushButton.Kind.Primary
            text: qsTr("They match")
            onClicked: {
                dialog.decided(dialog.row, true);
                dialog.close();
            }
        },
        PushButton {
            id: later

            text: qsTr("Later")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "compareDiffer"
            kind: PushButton.Kind.Danger
            text: qsTr("They differ")
            onClicked: {
                dialog.decided(dialog.row, false);
                dialog.close();
            }
        }
    ]
}
