// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// A group or a channel: what it is, who can read it, who is in it. The people are one long list whose
// head is all the rest, so that thousands cost no more than those in sight.
FocusScope {
    id: pane

    required property ConversationViewModel conversation
    readonly property RoomViewModel room: pane.conversation.room

    signal closed
    signal leaveWanted
    signal galleryWanted

    objectName: "detailsPane"
    Accessible.role: Accessible.Pane
    Accessible.name: pane.room.isGroup ? qsTr("Group") : qsTr("Channel")

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.surface
        topRightRadius: Theme.space.radiusSheet
        bottomRightRadius: Theme.space.radiusSheet
    }
    Rectangle {
        anchors.left: parent.left
        height: parent.height
        width: Theme.outline
        color: Theme.colors.line
    }
    AppText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: close.verticalCenter
        text: pane.room.isGroup ? qsTr("Group") : qsTr("Channel")
        step: Theme.message
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.top: parent.top
        anchors.topMargin: Theme.space.m
        focus: true
        iconName: "x"
        text: qsTr("Hide details")
        onClicked: pane.closed()
    }
    ListView {
        id: list

        function showMenu() {
            const entry = list.itemAtIndex(list.currentIndex) as MemberRow;
            if (entry)
                entry.menuWanted(entry.width - Theme.space.l, entry.height / 2);
        }

        objectName: "memberList"
        anchors.top: close.bottom
        anchors.topMargin: Theme.space.s
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.outline
        model: pane.room.people
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        activeFocusOnTab: true
        reuseItems: true
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People")
        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0) list.currentIndex = 0
        Keys.onMenuPressed: list.showMenu()
        Keys.onReturnPressed: list.showMenu()
        Keys.onEnterPressed: list.showMenu()
        Keys.onSpacePressed: list.showMenu()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier) {
                event.accepted = true;
                list.showMenu();
            }
        }
        header: RoomCard {
            width: list.width
            conversation: pane.conversation
            onAddWanted: addDialog.begin()
            onGalleryWanted: pane.galleryWanted()
        }
        footer: RoomFooter {
            width: list.width
            conversation: pane.conversation
            onLeaveWanted: pane.leaveWanted()
            onDestroyWanted: destroyDialog.open()
        }
        delegate: MemberRow {
            id: member

            width: ListView.view ? ListView.view.width : 0
            ringed: ListView.isCurrentItem && ListView.view.activeFocus
            onMenuWanted: (x, y) => menu.show(member, x, y)
        }
    }
    MemberMenu {
        id: menu

        room: pane.room
    }
    AddMembersDialog {
        id: addDialog

        room: pane.room
    }
    DestroyDialog {
        id: destroyDialog

        room: pane.room
    }
}
