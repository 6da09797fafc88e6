// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Sends a message on to another chat: a field that filters, and the chats, the newest first.
ModalDialog {
    id: dialog

    required property ForwardModel forwarding

    function begin(message: real) {
        dialog.beginMany([message]);
    }
    function beginMany(messages: list<double>) {
        dialog.forwarding.beginMany(messages);
        dialog.open();
        search.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Forward to")
    // Not only once it has faded: what is on its way must not go on behind it.
    onAboutToHide: dialog.forwarding.end()

    Connections {
        target: dialog.forwarding

        function onSent() {
            dialog.close();
        }
    }
    Field {
        id: search

        objectName: "forwardSearch"
        width: parent.width
        iconName: "search"
        step: Theme.list
        implicitHeight: Theme.space.field
        placeholderText: qsTr("Name or address")
        text: dialog.forwarding.filter
        onTextEdited: dialog.forwarding.filter = text
        onAccepted: dialog.forwarding.sendTo(Math.max(0, list.currentIndex))
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: dialog.forwarding.problem
        step: Theme.meta
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ListView {
        id: list

        objectName: "forwardList"
        width: parent.width
        height: Theme.space.grown(300)
        model: dialog.forwarding
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        activeFocusOnTab: list.count > 0
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Chats")
        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0) list.currentIndex = 0
        Keys.onReturnPressed: dialog.forwarding.sendTo(list.currentIndex)
        Keys.onEnterPressed: dialog.forwarding.sendTo(list.currentIndex)
        Keys.onSpacePressed: dialog.forwarding.sendTo(list.currentIndex)
        delegate: Entry {}

        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            title: qsTr("No chat of that name")
        }
    }
    footer: [
        PushButton {
            objectName: "forwardUntouched"
            visible: dialog.forwarding.onlyUntouched
            kind: PushButton.Kind.Danger
            // The words of what is sent for the first time: the same choice.
            text: qsTranslate("AttachmentChips", "Untouched, tells place and camera")
            onClicked: dialog.forwarding.sendUntouched()
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
    ]

    component Entry: Item {
        id: entry

        required property int index
        required property string title
        required property string note
        required property bool offered
        required property string initials
        required property int hue
        required property string person

        width: ListView.view ? ListView.view.width : 0
        height: Theme.space.readerRow
        opacity: entry.offered ? 1 : Theme.disabledOpacity
        Accessible.role: Accessible.Button
        Accessible.name: entry.note === "" ? entry.title : entry.title + ", " + entry.note
        Accessible.focusable: true
        Accessible.onPressAction: dialog.forwarding.sendTo(entry.index)

        Rectangle {
            anchors.fill: parent
            radius: Theme.space.radiusSmall
            color: hover.hovered && entry.offered ? Theme.colors.hover : Theme.clear

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
            size: Theme.space.faceList
            initials: entry.initials
            hue: entry.hue
            person: entry.person
        }
        AppText {
            id: name

            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            // Not by x, which follows from the width where one reads from right to left.
            width: Math.min(implicitWidth, entry.width - face.width - 2 * Theme.space.s - Theme.space.m - (note.visible ? note.width + Theme.space.m : 0))
            text: entry.title
            Accessible.ignored: true
        }
        AppText {
            id: note

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.note !== ""
            text: entry.note
            step: Theme.meta
            color: Theme.colors.plainText
            Accessible.ignored: true
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: dialog.forwarding.sendTo(entry.index)
        }
    }
}
