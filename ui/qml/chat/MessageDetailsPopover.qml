// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What there is to know about one message.
MessagePopover {
    id: popover

    required property ConversationViewModel conversation
    readonly property MessageDetails details: popover.conversation.details
    property MessageRow row: null
    property bool moreShown: false

    signal versionsWanted(MessageRow row)

    function show(row: MessageRow) {
        popover.row = row;
        popover.moreShown = false;
        popover.details.show(row.messageId);
        popover.openBeside(row, row.shape);
        scroller.forceActiveFocus(Qt.PopupFocusReason);
    }

    objectName: "messageDetails"
    title: qsTr("About this message")
    onClosed: {
        popover.details.show(0);
        popover.row = null;
    }

    Flickable {
        id: scroller

        width: parent.width
        height: Math.min(contentHeight, Theme.space.grown(360))
        contentHeight: lines.height
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: popover.title

        Column {
            id: lines

            width: parent.width
            spacing: Theme.space.s

            Repeater {
                model: popover.details.lines
                delegate: Fact {}
            }
            LinkButton {
                anchors.left: parent.left
                visible: popover.row !== null && popover.row.hasVersions
                text: qsTr("What it said before")
                step: Theme.preview
                onClicked: {
                    const row = popover.row;
                    popover.close();
                    popover.versionsWanted(row);
                }
            }
            LinkButton {
                anchors.left: parent.left
                objectName: "detailsMore"
                visible: !popover.moreShown && popover.details.more.length > 0
                //: Shows the technical names of a message
                text: qsTr("More")
                step: Theme.preview
                onClicked: popover.moreShown = true
            }
            Repeater {
                model: popover.moreShown ? popover.details.more : []
                delegate: Fact {}
            }
        }
    }

    component Fact: Column {
        id: fact

        required property detailLine modelData

        width: parent ? parent.width : 0
        Accessible.role: Accessible.ListItem
        Accessible.name: fact.modelData.label + ": " + fact.modelData.value

        AppText {
            width: parent.width
            text: fact.modelData.label
            step: Theme.meta
            color: Theme.colors.text2
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: fact.modelData.value
            step: Theme.preview
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
