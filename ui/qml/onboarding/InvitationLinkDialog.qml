// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Takes an invitation that somebody sent as a link.
ModalDialog {
    id: dialog

    required property OnboardingViewModel onboarding

    title: qsTr("Open an invitation link")
    text: qsTr("Paste the link that you were sent. It is only read, nothing is opened on the web.")
    iconName: "link"
    onVisibleChanged: if (dialog.visible) link.take()
    onClosed: {
        link.text = "";
        dialog.onboarding.clearLinkProblem();
    }

    FormField {
        id: link

        width: parent.width
        field.objectName: "invitationLink"
        label: qsTr("Link")
        placeholder: "xmpp:…"
        problem: dialog.onboarding.linkProblem
        onEdited: dialog.onboarding.clearLinkProblem()
        onAccepted: dialog.onboarding.openLink(link.text)
    }
    footer: [
        PushButton {
            objectName: "invitationOpen"
            kind: PushButton.Kind.Primary
            text: qsTr("Open")
            enabled: link.text.trim() !== ""
            onClicked: dialog.onboarding.openLink(link.text)
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
    ]
}
