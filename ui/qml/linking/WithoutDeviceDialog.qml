// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls

// What it means to go on without the other device. Nothing is lost by going back.
ModalDialog {
    id: dialog

    signal agreed

    title: qsTr("Without the other device")
    text: qsTr("New messages work here from now on, in all your chats. Older ones can’t be read on this computer: they were encrypted for your other devices only, and your provider can’t open them either.\n\nIf the other device turns up, link it later: Settings, Devices, “Bring your chats here”.")
    onVisibleChanged: if (dialog.visible) back.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            objectName: "withoutConfirm"
            kind: PushButton.Kind.Primary
            text: qsTr("Go on without it")
            onClicked: {
                dialog.close();
                dialog.agreed();
            }
        },
        PushButton {
            id: back

            text: qsTr("Back to the code")
            onClicked: dialog.close()
        }
    ]
}
