// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Takes the twelve recovery words, typed or pasted.
Column {
    id: entry

    required property string problem

    signal submitted(string words)
    signal leaveWanted

    function take() {
        field.take();
    }

    spacing: Theme.space.m

    FormField {
        id: field

        width: parent.width
        field.objectName: "wordsField"
        label: qsTr("Recovery words")
        hint: qsTr("All twelve, with spaces between them.")
        problem: entry.problem
        onAccepted: entry.submitted(field.text)
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space.m

        PushButton {
            objectName: "wordsButton"
            kind: PushButton.Kind.Primary
            extent: Theme.space.buttonLarge
            enabled: field.text.trim() !== ""
            text: qsTr("Open my chats")
            onClicked: entry.submitted(field.text)
        }
        PushButton {
            extent: Theme.space.buttonLarge
            text: qsTr("Back")
            onClicked: entry.leaveWanted()
        }
    }
}
