// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The groups of settings, in place of the sidebar.
FocusScope {
    id: side

    required property var groups
    required property AccountViewModel account
    property bool narrow: false
    property alias current: list.currentIndex

    signal backWanted
    // The chosen one is wanted: a narrow window shows it then.
    signal chosen

    function take() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    IconButton {
        id: back

        objectName: "settingsBack"
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.m
        y: Theme.space.m + Theme.space.xxs
        iconName: "cl"
        turns: true
        text: qsTr("Back to the chats")
        onClicked: side.backWanted()
    }
    AppText {
        anchors.left: back.right
        anchors.leftMargin: Theme.space.s
        anchors.verticalCenter: back.verticalCenter
        text: qsTr("Settings")
        step: Theme.dialog
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ListView {
        id: list

        objectName: "settingsList"
        anchors.top: back.bottom
        anchors.topMargin: Theme.space.m
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        leftMargin: Theme.space.s
        rightMargin: Theme.space.s
        property bool keyed: false

        clip: true
        focus: true
        activeFocusOnTab: true
        model: side.groups
        currentIndex: 0
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Settings")
        Keys.onReturnPressed: side.chosen()
        Keys.onPressed: list.keyed = true

        delegate: SettingsEntry {
            width: list.width - 2 * Theme.space.s
            ringed: ListView.isCurrentItem && list.activeFocus && list.keyed
            chosen: !side.narrow && ListView.isCurrentItem
            onClicked: {
                list.currentIndex = index;
                side.chosen();
            }
        }
    }
    AccountFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        account: side.account
        settingsShown: true
        onSettingsWanted: side.backWanted()
    }
}
