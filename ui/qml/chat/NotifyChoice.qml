// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Ui
import Ninelives.ViewModels

// Which news of a chat is told, and whether it is quiet for a while.
Column {
    id: choice

    required property ConversationViewModel conversation
    readonly property bool room: choice.conversation.kind !== Ui.ChatKind.Direct
    // With one person everything is meant for the user.
    readonly property list<int> levels: choice.room ? [Ui.NotifyLevel.All, Ui.NotifyLevel.Mentions, Ui.NotifyLevel.Nothing] : [Ui.NotifyLevel.All, Ui.NotifyLevel.Nothing]

    ChoiceRow {
        objectName: "notifyLevel"
        width: parent.width
        visible: !choice.conversation.room.left
        title: qsTr("Notifications")
        //: Which messages of a chat are told of
        options: choice.room ? [qsTr("All"), qsTr("Mentions"), qsTr("Nothing")] : [qsTr("All"), qsTr("Nothing")]
        chosen: choice.room ? choice.conversation.notifyLevel : choice.conversation.notifyLevel === Ui.NotifyLevel.Nothing ? 1 : 0
        onPicked: option => choice.conversation.notifyLevel = choice.levels[option]
    }
    ChoiceRow {
        objectName: "muteChoice"
        width: parent.width
        title: qsTr("Mute")
        explanation: choice.conversation.muteText
        //: For how long a chat is quiet
        options: [qsTr("No"), qsTr("1 hour"), qsTr("8 hours"), qsTr("Always")]
        chosen: choice.conversation.muteChoice
        onPicked: option => choice.conversation.chooseMute(option)
    }
}
