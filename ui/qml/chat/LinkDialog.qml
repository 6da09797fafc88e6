// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Asked before a link is opened whose address can be mistaken. The safe answer has the focus.
ModalDialog {
    id: dialog

    property string link

    function ask(link: string, warning: string) {
        dialog.link = link;
        dialog.text = warning;
        dialog.open();
    }

    title: qsTr("Is this where you want to go?")
    iconName: "alert"
    iconTint: Theme.colors.honeyDot
    onVisibleChanged: if (dialog.visible) stay.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        width: parent.width
        text: dialog.link
        step: Theme.preview
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 4
    }
    footer: [
        PushButton {
            id: stay

            kind: PushButton.Kind.Primary
            text: qsTr("Stay here")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "linkOpen"
            text: qsTr("Open it")
            onClicked: {
                Qt.openUrlExternally(dialog.link);
                dialog.close();
            }
        }
    ]
}
