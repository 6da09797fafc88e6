// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The people whose names begin with what follows the "@". The keyboard stays in the field, which
// hands on the arrows, Tab and Enter.
T.Popup {
    id: popup

    required property MentionModel mentions
    readonly property bool offered: popup.mentions.count > 0

    signal chosen(int row)

    function handle(key: int): bool {
        if (!popup.offered)
            return false;
        if (key === Qt.Key_Down)
            list.currentIndex = (list.currentIndex + 1) % list.count;
        else if (key === Qt.Key_Up)
            list.currentIndex = (list.currentIndex + list.count - 1) % list.count;
        else if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Tab)
            popup.chosen(list.currentIndex);
        else if (key === Qt.Key_Escape)
            popup.mentions.close();
        else
            return false;
        return true;
    }

    objectName: "mentionPopup"
    y: -height - Theme.space.s
    width: Math.min(Theme.space.popover, parent ? parent.width : Theme.space.popover)
    height: list.contentHeight + topPadding + bottomPadding
    padding: Theme.space.s - Theme.space.xxs
    visible: popup.offered && parent !== null && parent.visible
    focus: false
    closePolicy: T.Popup.NoAutoClose

    background: Card {
        Shadow {}
    }
    contentItem: ListView {
        id: list

        model: popup.mentions
        interactive: false
        currentIndex: 0
        highlightMoveDuration: 0
        onCountChanged: list.currentIndex = 0
        onCurrentItemChanged: if (list.currentItem && popup.visible) list.announce((list.currentItem as Entry).name)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People to mention")
        delegate: Entry {}

        function announce(name: string) {
            Accessible.announce(name, Accessible.Polite);
        }
    }

    component Entry: Rectangle {
        id: entry

        required property int index
        required property string name
        required property string nick
        required property string initials
        required property int hue
        required property bool present
        required property string warning

        width: ListView.view.width
        height: Theme.space.readerRow
        radius: Theme.space.radiusSmall
        color: ListView.isCurrentItem ? Theme.colors.accentSoft : hover.hovered ? Theme.colors.hover : Theme.clear
        border.width: ListView.isCurrentItem && Theme.strong ? Theme.outline : 0
        border.color: Theme.colors.focus
        Accessible.role: Accessible.ListItem
        Accessible.name: entry.name
        Accessible.description: entry.warning
        Accessible.onPressAction: popup.chosen(entry.index)

        Avatar {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.space.faceList
            initials: entry.initials
            hue: entry.hue
        }
        AppText {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: sign.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            text: entry.name === entry.nick ? entry.name : qsTr("%1 · %2").arg(entry.name).arg(entry.nick)
            color: entry.present ? Theme.colors.text : Theme.colors.text2
            Accessible.ignored: true
        }
        Icon {
            id: sign

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.warning !== ""
            name: "alert"
            size: Theme.space.iconMeta
            tint: Theme.colors.danger
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: popup.chosen(entry.index)
        }
    }
}
