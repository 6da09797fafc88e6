// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls

// Asked before messages leave this computer, with their number. The safe answer has the focus.
ModalDialog {
    id: dialog

    property double conversation: 0
    property bool wholeChat: false

    signal messagesAgreed(double conversation)
    signal chatAgreed(double conversation)

    function ask(row: StorageRow, whole: bool) {
        dialog.conversation = row.conversationId;
        dialog.wholeChat = whole;
        dialog.title = whole ? qsTr("Delete the chat “%1”?").arg(row.title) : qsTr("Delete the messages in “%1”?").arg(row.title);
        dialog.text = qsTr("%1 with their photos and files leave this computer for good.").arg(row.messages) + " "
            + qsTr("Your other devices, the other side and the servers keep what they have. What has not been sent yet stays.");
        dialog.open();
    }

    title: ""
    onVisibleChanged: if (dialog.visible) keep.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            id: keep

            kind: PushButton.Kind.Primary
            text: qsTr("Keep")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "deleteConfirm"
            kind: PushButton.Kind.Danger
            text: qsTr("Delete")
            onClicked: {
                if (dialog.wholeChat)
                    dialog.chatAgreed(dialog.conversation);
                else
                    dialog.messagesAgreed(dialog.conversation);
                dialog.close();
            }
        }
    ]
}
