// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// A link with somebody's keys was opened. Where it came from only the user knows: nothing is
// verified by opening it.
ModalDialog {
    id: dialog

    required property LinkOpener links

    title: qsTr("Are these the devices of %1?").arg(dialog.links.keyPerson)
    text: qsTr("Only say yes if they gave you this link or showed you the code themselves: when you met, or while you talked.")
    iconName: "shieldq"
    onVisibleChanged: if (dialog.visible) later.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        width: parent.width
        text: dialog.links.keyWords
        color: dialog.links.keysFit ? Theme.colors.text : Theme.colors.danger
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    footer: [
        PushButton {
            objectName: "keysVerify"
            visible: dialog.links.keysFit
            text: qsTr("Yes, mark them as verified")
            onClicked: {
                dialog.links.verifyKeys();
                dialog.close();
            }
        },
        PushButton {
            id: later

            text: dialog.links.keysFit ? qsTr("Not now") : qsTr("Close")
            onClicked: dialog.close()
        }
    ]
}
