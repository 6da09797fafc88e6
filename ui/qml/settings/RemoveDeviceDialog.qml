// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls

// Asked before an own device is taken out of the account. The safe answer has the focus.
ModalDialog {
    id: dialog

    property int row: -1
    property string label

    signal agreed(int row)

    function ask(row: int, label: string) {
        dialog.row = row;
        dialog.label = label;
        dialog.open();
    }

    title: qsTr("Remove “%1”?").arg(dialog.label)
    text: qsTr("It can’t read anything new after that.")
    onVisibleChanged: if (dialog.visible) keep.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            objectName: "removeConfirm"
            kind: PushButton.Kind.Danger
            text: qsTr("Remove")
            onClicked: {
                dialog.agreed(dialog.row);
                dialog.close();
            }
        },
        PushButton {
            id: keep

            text: qsTr("Keep it")
            onClicked: dialog.close()
        }
    ]
}
