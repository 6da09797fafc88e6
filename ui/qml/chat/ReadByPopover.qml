// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Who has an own message of a group: faces, times and ticks, and a card for each who can't read it.
MessagePopover {
    id: popover

    required property ConversationViewModel conversation
    readonly property ReadersModel readers: popover.conversation.readers

    function show(row: MessageRow) {
        popover.readers.show(row.messageId, popover.conversation.room.members);
        popover.openBeside(row, row.readersItem ?? row.shape);
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    objectName: "readersPopover"
    title: popover.readers.title
    subtitle: popover.readers.subtitle
    onClosed: popover.readers.show(0, 0)

    ListView {
        id: list

        objectName: "readersList"
        width: parent.width
        height: Math.min(contentHeight, Theme.space.grown(360))
        model: popover.readers
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        currentIndex: -1
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: popover.title
        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0) list.currentIndex = 0
        delegate: Entry {}
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: popover.readers.problem
        step: Theme.preview
        color: Theme.colors.danger
        wrapMode: Text.Wrap
    }

    component Entry: Item {
        id: entry

        required property int index
        required property string name
        required property string initials
        required property int hue
        required property string person
        required property int tick
        required property string stateText
        required property bool canRead
        required property string reason
        required property string accessibleText

        width: ListView.view.width
        height: entry.canRead ? Theme.space.readerRow : card.height + Theme.space.s
        Accessible.role: Accessible.ListItem
        Accessible.name: entry.accessibleText
        Accessible.focusable: true

        FocusRing {
            shown: entry.ListView.isCurrentItem && list.activeFocus
            inset: true
            around: Theme.space.radiusSmall
        }
        Avatar {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.canRead
            size: Theme.space.faceList
            initials: entry.initials
            hue: entry.hue
            person: entry.person
        }
        AppText {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: when.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.canRead
            text: entry.name
            Accessible.ignored: true
        }
        AppText {
            id: when

            anchors.right: sign.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.canRead
            text: entry.stateText
            step: Theme.meta
            digits: true
            color: Theme.colors.text2
            Accessible.ignored: true
        }
        DeliveryTick {
            id: sign

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            opacity: entry.canRead ? 1 : 0
            progress: entry.tick
        }
        Loader {
            id: card

            width: parent.width
            y: Theme.space.xs
            active: !entry.canRead
            sourceComponent: UnreachedCard {
                name: entry.name
                initials: entry.initials
                hue: entry.hue
                person: entry.person
                reason: entry.reason
                busy: popover.readers.sending
                onActed: popover.readers.sendToThem()
            }
        }
    }
}
