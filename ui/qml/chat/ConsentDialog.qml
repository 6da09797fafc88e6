// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Asked once per chat before anything leaves it without encryption. The safe answer has the focus.
ModalDialog {
    id: dialog

    required property ConversationViewModel conversation

    title: qsTr("Write without encryption?")
    text: qsTr("The servers that carry this chat can read what you write here.")
    iconName: "unlock"
    iconTint: Theme.colors.plainText
    visible: dialog.conversation.consentAsked
    onVisibleChanged: if (dialog.visible) notNow.forceActiveFocus(Qt.TabFocusReason)
    onClosed: if (dialog.conversation.consentAsked) dialog.conversation.answerConsent(false)

    footer: [
        PushButton {
            id: notNow

            objectName: "consentNotNow"
            kind: PushButton.Kind.Primary
            text: qsTr("Not now")
            onClicked: dialog.conversation.answerConsent(false)
        },
        PushButton {
            objectName: "consentGive"
            text: qsTr("Write without encryption")
            onClicked: dialog.conversation.answerConsent(true)
        }
    ]
}
