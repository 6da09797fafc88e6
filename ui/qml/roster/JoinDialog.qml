// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Joins a group or a channel: by its address, or out of the list that a server shows.
ModalDialog {
    id: dialog

    required property RoomFinder finder

    function begin() {
        dialog.finder.begin();
        dialog.open();
        address.take();
    }

    title: qsTr("Join a channel")
    text: qsTr("Channels are public: what is written there is not encrypted, and anyone can join.")

    onClosed: dialog.finder.end()

    Connections {
        target: dialog.finder

        function onJoined() {
            dialog.close();
        }
    }
    WriteAs {
        objectName: "joinAccount"
        width: parent.width
        choice: dialog.finder.choice
    }
    FormField {
        id: address

        width: parent.width
        field.objectName: "joinAddress"
        label: qsTr("Address, or words to search for")
        placeholder: qsTr("name@rooms.provider.example")
        text: dialog.finder.text
        problem: dialog.finder.problem
        onEdited: dialog.finder.text = text
        onAccepted: dialog.finder.join()
    }
    FormField {
        width: parent.width
        visible: dialog.finder.nickAsked
        field.objectName: "joinNick"
        label: qsTr("Your name there")
        text: dialog.finder.nick
        onEdited: dialog.finder.nick = text
        onAccepted: dialog.finder.join()
        onVisibleChanged: if (visible) take()
    }
    FormField {
        width: parent.width
        visible: dialog.finder.passwordAsked
        field.objectName: "joinPassword"
        label: qsTr("Password")
        secret: true
        text: dialog.finder.password
        onEdited: dialog.finder.password = text
        onAccepted: dialog.finder.join()
        onVisibleChanged: if (visible) take()
    }
    FormField {
        width: parent.width
        field.objectName: "joinService"
        label: qsTr("Server to search on")
        hint: dialog.finder.listing ? qsTr("Asking…") : qsTr("Empty: your provider’s. Enter searches.")
        problem: dialog.finder.listProblem
        placeholder: qsTr("rooms.provider.example")
        text: dialog.finder.service
        onEdited: dialog.finder.service = text
        onAccepted: dialog.finder.search()
    }
    ListView {
        id: list

        objectName: "roomList"
        width: parent.width
        height: Math.min(contentHeight, Theme.space.grown(200))
        visible: list.count > 0
        model: dialog.finder
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        activeFocusOnTab: true
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Channels of this server")
        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0) list.currentIndex = 0
        onContentYChanged: if (contentY + 2 * height > contentHeight) dialog.finder.askForMore()
        Keys.onReturnPressed: dialog.finder.choose(list.currentIndex)
        Keys.onEnterPressed: dialog.finder.choose(list.currentIndex)
        Keys.onSpacePressed: dialog.finder.choose(list.currentIndex)
        delegate: Entry {}
    }
    footer: [
        PushButton {
            objectName: "joinConfirm"
            kind: PushButton.Kind.Primary
            text: dialog.finder.busy ? qsTr("Joining…") : qsTr("Join")
            enabled: dialog.finder.canJoin
            onClicked: dialog.finder.join()
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
    ]

    component Entry: Item {
        id: entry

        required property int index
        required property string name
        required property string address
        required property string initials
        required property int hue
        required property string peopleText
        required property string accessibleText

        width: ListView.view ? ListView.view.width : 0
        height: Theme.space.memberRow
        Accessible.role: Accessible.ListItem
        Accessible.name: entry.accessibleText
        Accessible.focusable: true
        Accessible.onPressAction: dialog.finder.choose(entry.index)

        Rectangle {
            anchors.fill: parent
            radius: Theme.space.radiusSmall
            color: hover.hovered ? Theme.colors.hover : Theme.clear

            FocusRing {
                shown: entry.ListView.isCurrentItem && list.activeFocus
                inset: true
                around: parent.radius
            }
        }
        Avatar {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.space.faceFoot
            room: true
            initials: entry.initials
            hue: entry.hue
        }
        AppText {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: people.left
            anchors.rightMargin: Theme.space.s
            anchors.bottom: parent.verticalCenter
            text: entry.name
            Accessible.ignored: true
        }
        AppText {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: people.left
            anchors.rightMargin: Theme.space.s
            anchors.top: parent.verticalCenter
            text: entry.address
            step: Theme.meta
            color: Theme.colors.text2
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        AppText {
            id: people

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            text: entry.peopleText
            step: Theme.meta
            digits: true
            color: Theme.colors.text2
            Accessible.ignored: true
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: dialog.finder.choose(entry.index)
        }
    }
}
