// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Above the field to write in: the message that is being edited, or the one that is answered.
Column {
    id: bars

    required property ComposerViewModel composer
    property real margin: 0

    EditBar {
        width: parent.width
        visible: bars.composer.editing
        text: bars.composer.editedText
        margin: bars.margin
        onCancelled: bars.composer.cancelEdit()
    }
    EditBar {
        width: parent.width
        visible: bars.composer.answering && !bars.composer.editing
        iconName: "reply"
        //: Above the field to write in: whom is answered
        title: qsTr("Answering %1").arg(bars.composer.answeredName)
        text: bars.composer.answeredText
        leaveText: qsTr("Don’t answer this message")
        leaveName: "cancelAnswer"
        margin: bars.margin
        onCancelled: bars.composer.cancelAnswer()
    }
}
