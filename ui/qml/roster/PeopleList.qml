// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Contacts to pick from, with a field that filters them and takes other addresses.
Column {
    id: pane

    required property PeoplePicker picker

    function take() {
        search.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space.s

    Field {
        id: search

        objectName: "peopleSearch"
        width: parent.width
        iconName: "search"
        step: Theme.list
        implicitHeight: Theme.space.field
        placeholderText: qsTr("A name, or name@provider.example")
        trailing: adder.visible ? adder.width + Theme.space.s : 0
        wrong: pane.picker.problem !== ""
        text: pane.picker.filter
        onTextEdited: pane.picker.filter = text
        onAccepted: pane.picker.add()
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)

        LinkButton {
            id: adder

            anchors.right: parent.right
            anchors.rightMargin: search.edge
            anchors.verticalCenter: parent.verticalCenter
            visible: pane.picker.canAdd
            step: Theme.preview
            text: qsTr("Pick")
            Accessible.name: qsTr("Pick %1").arg(search.text)
            onClicked: pane.picker.add()
        }
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: pane.picker.problem
        step: Theme.meta
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ListView {
        id: list

        objectName: "peopleList"
        width: parent.width
        height: Math.min(Math.max(contentHeight, Theme.space.readerRow), Theme.space.grown(240))
        model: pane.picker
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        activeFocusOnTab: list.count > 0
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Contacts")
        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0) list.currentIndex = 0
        Keys.onSpacePressed: list.toggleCurrent()
        Keys.onReturnPressed: list.toggleCurrent()
        Keys.onEnterPressed: list.toggleCurrent()
        delegate: Entry {}

        function toggleCurrent() {
            const entry = list.currentItem as Entry;
            if (entry)
                pane.picker.toggle(entry.address);
        }
    }
    AppText {
        width: parent.width
        text: pane.picker.pickedText
        step: Theme.meta
        color: Theme.colors.text2
        visible: text !== ""
    }

    component Entry: Item {
        id: entry

        required property string name
        required property string address
        required property string initials
        required property int hue
        required property bool picked

        width: ListView.view ? ListView.view.width : 0
        height: Theme.space.readerRow
        Accessible.role: Accessible.CheckBox
        Accessible.name: entry.name === entry.address ? entry.name : entry.name + ", " + entry.address
        Accessible.checked: entry.picked
        Accessible.focusable: true
        Accessible.onPressAction: pane.picker.toggle(entry.address)

        Rectangle {
            anchors.fill: parent
            radius: Theme.space.radiusSmall
            color: entry.picked ? Theme.colors.accentSoft : hover.hovered ? Theme.colors.hover : Theme.clear

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
            person: entry.address
        }
        AppText {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: tick.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            text: entry.name
            Accessible.ignored: true
        }
        Icon {
            id: tick

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            opacity: entry.picked ? 1 : 0
            name: "check"
            tint: Theme.colors.accentText
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: pane.picker.toggle(entry.address)
        }
    }
}
