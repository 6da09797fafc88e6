// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Somebody asks the user into a group. Nothing is decided by closing it.
ModalDialog {
    id: dialog

    required property ConversationListModel chats
    property double invitation: 0

    function ask(invitation: double, title: string) {
        dialog.invitation = invitation;
        dialog.title = title;
        dialog.text = dialog.chats.invitationText(invitation);
        dialog.open();
    }

    title: ""
    iconName: "users"
    onVisibleChanged: if (dialog.visible) later.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            objectName: "invitationAccept"
            kind: PushButton.Kind.Primary
            text: qsTr("Join")
            onClicked: {
                dialog.chats.acceptInvitation(dialog.invitation);
                dialog.close();
            }
        },
        PushButton {
            id: later

            text: qsTr("Later")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "invitationDecline"
            text: qsTr("Decline")
            onClicked: {
                dialog.chats.declineInvitation(dialog.invitation);
                dialog.close();
            }
        }
    ]
}
