// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Asked before the account and its chats leave this computer. The safe answer has the focus.
ModalDialog {
    id: dialog

    required property AccountViewModel account

    title: qsTr("Sign out of %1?").arg(dialog.account.address)
    text: (dialog.account.waiting === 0 ? "" : dialog.account.waiting === 1 ? qsTr("1 message has not been sent.") + " "
        : qsTr("%n messages have not been sent.", "", dialog.account.waiting) + " ")
        + qsTr("Your chats and this device’s keys are removed from this computer. What your provider and your other devices keep stays there.")
    onVisibleChanged: if (dialog.visible) stay.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            id: stay

            kind: PushButton.Kind.Primary
            text: dialog.account.waiting > 0 ? qsTr("Stay until they are") : qsTr("Stay")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "signOutConfirm"
            kind: PushButton.Kind.Danger
            text: dialog.account.waiting > 0 ? qsTr("Sign out anyway") : qsTr("Sign out")
            onClicked: {
                dialog.account.signOut();
                dialog.close();
            }
        }
    ]
}
