// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Two people compare the key of a device. The focus starts on the answer that decides nothing.
ModalDialog {
    id: dialog

    property string person
    property int row: -1
    property string device
    property string fingerprint

    signal decided(int row, bool same)

    function ask(row: int, device: string, fingerprint: string) {
        dialog.row = row;
        dialog.device = device;
        dialog.fingerprint = fingerprint;
        dialog.open();
    }

    dialogWidth: Theme.space.bubbleMax
    title: dialog.person ? qsTr("Is this really a device of %1?").arg(dialog.person) : qsTr("Is this really your device?")
    text: dialog.person ? qsTr("Call or meet %1. If you both see the same eight groups, it is.").arg(dialog.person)
        : qsTr("Look at the settings of your other device. If both show the same eight groups, it is.")
    onVisibleChanged: if (dialog.visible) later.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        width: parent.width
        text: dialog.device
        font.weight: Font.DemiBold
    }
    FingerprintGrid {
        anchors.horizontalCenter: parent.horizontalCenter
        fingerprint: dialog.fingerprint
        step: Theme.dialog
        columnSpacing: Theme.space.huge
        rowSpacing: Theme.space.s
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
