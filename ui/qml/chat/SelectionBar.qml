// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Over the chat's header while several messages are chosen: how many, and what can be done with
// them.
Rectangle {
    id: bar

    required property MessageSelection selection
    property bool narrow: false

    signal forwardWanted
    signal takeBackWanted
    signal ended

    function leave() {
        bar.selection.end();
        bar.ended();
    }

    visible: bar.selection.active
    color: Theme.colors.surface
    topLeftRadius: Theme.space.radiusSheet
    topRightRadius: Theme.space.radiusSheet
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Chosen messages")

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
    IconButton {
        id: close

        objectName: "selectionClose"
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        text: qsTr("Choose no messages")
        onClicked: bar.leave()
    }
    AppText {
        id: number

        objectName: "selectionCount"
        anchors.left: close.right
        anchors.leftMargin: Theme.space.m
        anchors.right: tools.left
        anchors.verticalCenter: parent.verticalCenter
        text: bar.selection.count > 0 ? bar.selection.countText : qsTr("Choose messages")
        font.weight: Font.DemiBold
        digits: true
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        onTextChanged: if (bar.visible) number.Accessible.announce(number.text, Accessible.Polite)
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: bar.narrow ? 0 : Theme.space.s

        IconButton {
            objectName: "selectionCopy"
            iconName: "copy"
            enabled: bar.selection.count > 0
            text: qsTr("Copy")
            onClicked: {
                bar.selection.copy();
                bar.leave();
            }
        }
        IconButton {
            objectName: "selectionForward"
            iconName: "forward"
            turns: true
            enabled: bar.selection.mayForward
            text: qsTr("Forward…")
            onClicked: bar.forwardWanted()
        }
        IconButton {
            objectName: "selectionTakeBack"
            iconName: "trash"
            enabled: bar.selection.mayTakeBack
            ink: Theme.colors.danger
            text: qsTr("Take back…")
            onClicked: bar.takeBackWanted()
        }
    }
}
