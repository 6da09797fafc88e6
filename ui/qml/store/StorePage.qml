// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The chats of this computer can't be opened yet: a passphrase is needed, or something is in the way.
FocusScope {
    id: page

    required property AppViewModel app
    readonly property bool passphrase: page.app.state === Ui.AppState.NeedsPassphrase && !page.words
    // The recovery words are being entered in place of what was asked for.
    property bool words: false
    // They were right, and a new passphrase takes the place of the forgotten one.
    readonly property bool renewing: page.app.passphraseIsNew

    focus: true
    onRenewingChanged: if (page.renewing) page.words = false
    onPassphraseChanged: if (page.passphrase) secret.take()
    Component.onCompleted: {
        if (page.passphrase)
            secret.take();
        else
            action.forceActiveFocus(Qt.TabFocusReason);
    }

    Brand {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.xxl
        y: Theme.space.xxl
        visible: page.height > Theme.space.narrow
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space.xxl, Theme.space.dialog)
        spacing: Theme.space.m

        RoundedArt {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.height > Theme.space.narrow
            width: Theme.space.grown(240)
            height: Theme.space.grown(180)
            name: page.passphrase ? "cat-keys" : "cat-box"
        }
        AppText {
            objectName: "storeTitle"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: page.words ? qsTr("Enter your recovery words") : page.app.stateTitle || (page.app.passphraseIsNew ? qsTr("Choose a passphrase") : qsTr("Enter your passphrase"))
            step: Theme.page
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: page.words ? qsTr("The twelve words that you wrote down open these chats.") : page.app.stateText || (page.app.passphraseIsNew
                ? qsTr("It locks your chats on this computer. Nobody can bring it back if you forget it.")
                : page.passphrase ? qsTr("It opens your chats on this computer.") : "")
            visible: text !== ""
            color: Theme.colors.text2
        }
        FormField {
            id: secret

            width: parent.width
            visible: page.passphrase
            field.objectName: "passphraseField"
            label: qsTr("Passphrase")
            secret: true
            problem: page.app.passphraseProblem
            onAccepted: page.send()
        }
        PushButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.passphrase
            objectName: "passphraseButton"
            kind: PushButton.Kind.Primary
            extent: Theme.space.buttonLarge
            enabled: secret.text !== ""
            text: page.app.passphraseIsNew ? qsTr("Use this passphrase") : qsTr("Open")
            onClicked: page.send()
        }
        PushButton {
            id: action

            anchors.horizontalCenter: parent.horizontalCenter
            visible: !page.passphrase && !page.words && text !== ""
            objectName: "storeAction"
            kind: PushButton.Kind.Primary
            extent: Theme.space.buttonLarge
            text: page.app.stateActionText
            onClicked: page.app.performStateAction()
        }
        WordsEntry {
            id: wordsEntry

            width: parent.width
            visible: page.words
            problem: page.app.wordsProblem
            onSubmitted: words => page.app.submitWords(words)
            onLeaveWanted: page.words = false
        }
        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.app.wordsOffered && !page.words
            objectName: "wordsLink"
            text: qsTr("Use recovery words")
            onClicked: {
                page.words = true;
                wordsEntry.take();
            }
        }
    }

    function send() {
        page.app.submitPassphrase(secret.text);
        secret.text = "";
    }
}
