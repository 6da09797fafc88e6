// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Over the chat's header while its messages are searched.
Rectangle {
    id: bar

    required property ConversationViewModel conversation
    readonly property ChatSearchModel search: bar.conversation.search
    property bool narrow: false

    signal dateWanted
    signal ended

    function takeField() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }
    function take(query: string) {
        bar.search.query = query;
        field.forceActiveFocus(Qt.OtherFocusReason);
    }
    function leave() {
        bar.search.end();
        bar.ended();
    }

    visible: bar.search.active
    color: Theme.colors.surface
    topLeftRadius: Theme.space.radiusSheet
    topRightRadius: Theme.space.radiusSheet
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Search this chat")

    // What lies below must not be hit.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.outline
        color: Theme.colors.line
    }
    Avatar {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        visible: !bar.narrow
        width: visible ? size : 0
        size: Theme.space.faceHeader
        initials: bar.conversation.initials
        hue: bar.conversation.hue
        room: bar.conversation.room.isRoom
        picture: bar.conversation.room.picture
    }
    Field {
        id: field

        objectName: "chatSearchField"
        anchors.left: face.right
        anchors.leftMargin: bar.narrow ? 0 : Theme.space.m
        anchors.right: tools.left
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.space.field
        iconName: "search"
        step: Theme.list
        trailing: place.width > 0 ? place.width + Theme.space.s : 0
        placeholderText: qsTr("Search this chat")
        text: bar.search.query
        onTextEdited: bar.search.query = text
        onAccepted: suggestion.visible ? bar.take(bar.search.suggestion) : bar.search.step(1)
        Keys.onUpPressed: bar.search.step(1)
        Keys.onDownPressed: bar.search.step(-1)
        Keys.onPressed: event => {
            event.accepted = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers & Qt.ShiftModifier;
            if (event.accepted)
                bar.search.step(-1);
        }
        // Or the window's Esc would close more.
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
        Keys.onEscapePressed: bar.leave()

        AppText {
            id: place

            objectName: "chatSearchPlace"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            width: text === "" ? 0 : Math.min(implicitWidth, field.width / 2)
            text: bar.search.positionText
            step: Theme.meta
            digits: true
            color: Theme.colors.text2
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            onTextChanged: if (place.text !== "" && field.activeFocus) place.Accessible.announce(place.text, Accessible.Polite)
        }
    }
    // Over the timeline: what was found is what matters there.
    SuggestionButton {
        id: suggestion

        objectName: "chatSearchSuggestion"
        anchors.left: field.left
        anchors.top: bar.bottom
        anchors.topMargin: Theme.space.xs
        width: Math.min(implicitWidth, field.width)
        boxed: true
        suggestion: bar.search.suggestion
        onClicked: bar.take(bar.search.suggestion)
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: bar.narrow ? 0 : Theme.space.s

        IconButton {
            objectName: "chatSearchUp"
            iconName: "cu"
            enabled: bar.search.count > 0
            text: qsTr("Older hit")
            onClicked: bar.search.step(1)
        }
        IconButton {
            objectName: "chatSearchDown"
            iconName: "cd"
            enabled: bar.search.count > 0
            text: qsTr("Newer hit")
            onClicked: bar.search.step(-1)
        }
        IconButton {
            objectName: "chatSearchDate"
            iconName: "calendar"
            text: qsTr("Go to a day")
            onClicked: bar.dateWanted()
        }
        IconButton {
            objectName: "chatSearchClose"
            iconName: "x"
            text: qsTr("End the search")
            onClicked: bar.leave()
        }
    }
}
