// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Face, name and address of the person, with the name to be changed in place.
Column {
    id: card

    required property ConversationViewModel conversation
    property bool renaming: false

    spacing: Theme.space.xs

    Avatar {
        anchors.horizontalCenter: parent.horizontalCenter
        size: Theme.space.faceLarge
        initials: card.conversation.initials
        hue: card.conversation.hue
        person: card.conversation.address
    }
    Item {
        width: 1
        height: Theme.space.xs
    }
    AppText {
        width: parent.width
        visible: !card.renaming
        horizontalAlignment: Text.AlignHCenter
        text: card.conversation.title
        step: Theme.dialog
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 3
    }
    AppText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: card.conversation.address
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 4
    }
    LinkButton {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !card.renaming
        step: Theme.preview
        text: qsTr("Change the name")
        onClicked: {
            card.renaming = true;
            name.take();
        }
    }
    FormField {
        id: name

        width: parent.width
        visible: card.renaming
        label: qsTr("Name")
        hint: qsTr("Only you see it. Enter saves.")
        text: card.conversation.title
        field.Keys.onEscapePressed: card.renaming = false
        onAccepted: {
            card.conversation.rename(text);
            card.renaming = false;
        }
    }
}
