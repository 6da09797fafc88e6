// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls

// Asked before a group is left. The safe answer has the focus.
ModalDialog {
    id: dialog

    property double conversation: 0

    signal agreed(double conversation)

    function ask(conversation: double, title: string) {
        dialog.conversation = conversation;
        dialog.title = qsTr("Leave “%1”?").arg(title);
        dialog.open();
    }

    title: ""
    text: qsTr("You get no more messages from there, on all your devices. What was written stays here. To come back, somebody has to invite you.")
    onVisibleChanged: if (dialog.visible) stay.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            id: stay

            kind: PushButton.Kind.Primary
            text: qsTr("Stay")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "leaveConfirm"
            kind: PushButton.Kind.Danger
            text: qsTr("Leave")
            onClicked: {
                dialog.agreed(dialog.conversation);
                dialog.close();
            }
        }
    ]
}
