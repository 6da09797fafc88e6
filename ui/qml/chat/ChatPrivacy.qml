// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What this chat tells the others of the user; nothing where none of it is sent.
Column {
    id: privacy

    required property ConversationViewModel conversation

    visible: privacy.conversation.tellsOthers
    spacing: Theme.space.s

    SectionTitle {
        width: parent.width
        text: privacy.conversation.room.isRoom ? qsTr("What members are told") : qsTr("What this chat tells %1").arg(privacy.conversation.title)
    }
    PrivacyChoice {
        width: parent.width
        title: qsTr("That a message arrived")
        chosen: privacy.conversation.receipts
        onPicked: option => privacy.conversation.receipts = option
    }
    PrivacyChoice {
        width: parent.width
        title: qsTr("That you have read")
        chosen: privacy.conversation.markers
        onPicked: option => privacy.conversation.markers = option
    }
    PrivacyChoice {
        width: parent.width
        title: qsTr("That you are typing")
        chosen: privacy.conversation.typingChoice
        onPicked: option => privacy.conversation.typingChoice = option
    }

    component PrivacyChoice: ChoiceRow {
        // Ui.Choice: the first follows the general setting.
        options: [qsTr("As in settings"), qsTr("Yes"), qsTr("No")]
    }
}
