// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Asked before several messages are taken back. The safe answer has the focus.
ModalDialog {
    id: dialog

    required property MessageSelection selection

    title: qsTr("Take %n message(s) back?", "", dialog.selection.count)
    text: qsTr("Their text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.")
    onVisibleChanged: if (dialog.visible) keep.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            id: keep

            kind: PushButton.Kind.Primary
            text: qsTr("Keep")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "takeBackSeveralConfirm"
            kind: PushButton.Kind.Danger
            text: qsTr("Take back")
            onClicked: {
                dialog.selection.takeBack();
                dialog.close();
            }
        }
    ]
}
