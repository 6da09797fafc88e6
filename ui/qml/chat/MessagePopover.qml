// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme

// A card over the timeline about one message. Takes the keyboard and gives it back.
T.Popup {
    id: popover

    required property string title
    property string subtitle
    default property alias content: body.data
    // The message that it is about; 0 while it is closed.
    property double about: 0

    // Above `near` where there is room, at the message's own side.
    function openBeside(row: MessageRow, near: Item) {
        popover.about = row.messageId;
        popover.parent = near;
        popover.x = row.own !== row.LayoutMirroring.enabled ? near.width - popover.width : 0;
        popover.y = -popover.height - Theme.space.s;
        popover.open();
    }

    width: Theme.space.popover
    height: implicitHeight
    implicitHeight: pane.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.m
    margins: Theme.space.s
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onHeightChanged: if (popover.visible) popover.y = -popover.height - Theme.space.s
    onClosed: popover.about = 0

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durations.enter
            easing.type: Easing.OutCubic
        }
    }
    background: Card {
        Shadow {}
    }
    contentItem: FocusScope {
        id: pane

        focus: true
        implicitHeight: heading.height + body.height + Theme.space.s
        Accessible.role: Accessible.Dialog
        Accessible.name: popover.title

        Item {
            id: heading

            width: parent.width
            height: Math.max(name.height, Theme.list.line)

            AppText {
                id: name

                anchors.left: parent.left
                anchors.right: about.left
                anchors.rightMargin: Theme.space.s
                text: popover.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                id: about

                anchors.right: parent.right
                text: popover.subtitle
                step: Theme.meta
                digits: true
                color: Theme.colors.text2
            }
        }
        Column {
            id: body

            anchors.top: heading.bottom
            anchors.topMargin: Theme.space.s
            width: parent.width
        }
    }
}
