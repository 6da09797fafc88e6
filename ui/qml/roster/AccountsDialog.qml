// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// All accounts and how each is connected.
ModalDialog {
    id: dialog

    required property AccountListModel accounts

    signal settingsWanted

    title: qsTr("Your accounts")
    onVisibleChanged: if (dialog.visible) closer.forceActiveFocus(Qt.TabFocusReason)

    Repeater {
        model: dialog.accounts

        AccountLine {
            width: parent.width
        }
    }
    footer: [
        PushButton {
            id: closer

            objectName: "accountsClose"
            kind: PushButton.Kind.Primary
            text: qsTr("Close")
            onClicked: dialog.close()
        },
        PushButton {
            text: qsTr("Settings")
            onClicked: {
                dialog.close();
                dialog.settingsWanted();
            }
        }
    ]
}
