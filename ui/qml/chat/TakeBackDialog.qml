// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls

// Asked before a message is taken back. The safe answer has the focus.
ModalDialog {
    id: dialog

    property MessageRow about: null

    function ask(row: MessageRow) {
        dialog.about = row;
        dialog.open();
    }

    title: qsTr("Take this message back?")
    text: qsTr("Its text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.")
    onVisibleChanged: if (dialog.visible) keep.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            id: keep

            kind: PushButton.Kind.Primary
            text: qsTr("Keep")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "takeBackConfirm"
            kind: PushButton.Kind.Danger
            text: qsTr("Take back")
            onClicked: {
                if (dialog.about)
                    dialog.about.timeline.takeBack(dialog.about.messageId);
                dialog.close();
            }
        }
    ]
}
