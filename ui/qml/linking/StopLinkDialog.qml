// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Asked before history stops travelling for good. The focus starts on the answer that changes nothing.
ModalDialog {
    id: dialog

    required property LinkViewModel link

    title: dialog.link.giving ? qsTr("Stop giving your messages to the other device?") : qsTr("Stop bringing your messages here?")
    text: qsTr("What has arrived stays. The rest comes only when you link the devices again. To wait for a while, pause it.")
    onVisibleChanged: if (dialog.visible) stay.forceActiveFocus(Qt.TabFocusReason)

    footer: [
        PushButton {
            id: stay

            kind: PushButton.Kind.Primary
            text: qsTr("Go on")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "stopLinkConfirm"
            kind: PushButton.Kind.Danger
            //: Ends it for good
            text: qsTr("Stop")
            onClicked: {
                dialog.link.stop();
                dialog.close();
            }
        }
    ]
}
