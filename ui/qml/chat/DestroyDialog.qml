// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Asked before a room is closed for good. The safe answer has the focus.
ModalDialog {
    id: dialog

    required property RoomViewModel room

    title: qsTr("Close “%1” for everybody?").arg(dialog.room.name)
    text: qsTr("Nobody can write there any more, and this can’t be undone. Everybody keeps what they have.")
    onVisibleChanged: if (dialog.visible) keep.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            id: keep

            kind: PushButton.Kind.Primary
            text: qsTr("Keep it")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "destroyConfirm"
            kind: PushButton.Kind.Danger
            text: qsTr("Close it")
            onClicked: {
                dialog.room.destroy();
                dialog.close();
            }
        }
    ]
}
