// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls

// Asked before a moderator removes what somebody else wrote. The safe answer has the focus.
ModalDialog {
    id: dialog

    property MessageRow about: null

    function ask(row: MessageRow) {
        dialog.about = row;
        dialog.open();
    }

    title: qsTr("Remove this message for everyone?")
    text: qsTr("All apps here are asked to remove it, and to say that a moderator did. Some may keep it.")
    onVisibleChanged: if (dialog.visible) keep.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            id: keep

            kind: PushButton.Kind.Primary
            text: qsTr("Keep")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "moderateConfirm"
            kind: PushButton.Kind.Danger
            text: qsTr("Remove")
            onClicked: {
                if (dialog.about)
                    dialog.about.timeline.moderate(dialog.about.messageId);
                dialog.close();
            }
        }
    ]
}
