// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What an edited message said before, with times.
MessagePopover {
    id: popover

    required property ConversationViewModel conversation
    readonly property VersionsModel versions: popover.conversation.versions

    function show(row: MessageRow) {
        popover.versions.show(row.messageId);
        popover.openBeside(row, row.shape);
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    objectName: "versionsPopover"
    title: qsTr("What it said before")
    onClosed: popover.versions.show(0)

    ListView {
        id: list

        objectName: "versionsList"
        width: parent.width
        height: Math.min(contentHeight, Theme.space.grown(320))
        model: popover.versions
        spacing: Theme.space.s
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        currentIndex: -1
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: popover.title
        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0) list.currentIndex = 0

        delegate: Rectangle {
            id: entry

            required property string plainText
            required property string timeText

            width: ListView.view.width
            height: text.height + time.height + 2 * Theme.space.s
            radius: Theme.space.radiusButton
            color: Theme.colors.sunken
            Accessible.role: Accessible.ListItem
            Accessible.name: entry.timeText + ", " + entry.plainText
            Accessible.focusable: true

            FocusRing {
                shown: entry.ListView.isCurrentItem && list.activeFocus
                inset: true
                around: entry.radius
            }
            AppText {
                id: text

                x: Theme.space.m
                y: Theme.space.s
                width: parent.width - 2 * Theme.space.m
                text: entry.plainText
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                id: time

                anchors.top: text.bottom
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.m
                text: entry.timeText
                step: Theme.meta
                digits: true
                color: Theme.colors.text2
                Accessible.ignored: true
            }
        }
    }
    AppText {
        width: parent.width
        visible: popover.versions.loaded && popover.versions.count === 0
        text: qsTr("This computer has no earlier text of it.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
    }
}
