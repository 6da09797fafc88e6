// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Settings: their list replaces the sidebar, the chosen group fills the sheet.
FocusScope {
    id: page

    required property AppViewModel app
    required property real sidebarWidth
    property bool narrow: false
    property int group: 0
    // In a narrow window the list and the group take turns.
    property bool groupOpen: !page.narrow
    readonly property var groups: [
        {
            icon: "user",
            //: Group of settings
            name: qsTr("Account")
        },
        {
            icon: "shield",
            //: Group of settings
            name: qsTr("Privacy and receipts")
        },
        {
            icon: "image",
            //: Group of settings
            name: qsTr("Photos and files")
        },
        {
            icon: "bell",
            //: Group of settings
            name: qsTr("Notifications")
        },
        {
            icon: "palette",
            //: Group of settings
            name: qsTr("Appearance")
        },
        {
            icon: "devices",
            //: Group of settings
            name: qsTr("Devices")
        },
        {
            icon: "globe",
            //: Group of settings
            name: qsTr("Connection and history")
        },
        {
            icon: "keyboard",
            //: Group of settings
            name: qsTr("Keyboard")
        },
        {
            icon: "info",
            //: Group of settings
            name: qsTr("About")
        }
    ]

    signal closed
    signal passwordWanted

    function back() {
        if (page.narrow && page.groupOpen)
            page.groupOpen = false;
        else
            page.closed();
    }

    objectName: "settingsPage"
    Component.onCompleted: list.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: page.back()

    Item {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: page.narrow ? parent.width : page.sidebarWidth
        visible: !page.narrow || !page.groupOpen

        IconButton {
            id: back

            objectName: "settingsBack"
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.m
            y: Theme.space.m + Theme.space.xxs
            iconName: "cl"
            turns: true
            text: qsTr("Back to the chats")
            onClicked: page.closed()
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

            anchors.top: back.bottom
            anchors.topMargin: Theme.space.m
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            leftMargin: Theme.space.s
            rightMargin: Theme.space.s
            property bool keyed: false

            focus: true
            activeFocusOnTab: true
            model: page.groups
            currentIndex: page.group
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Settings")
            onCurrentIndexChanged: page.group = list.currentIndex
            Keys.onReturnPressed: page.groupOpen = true
            Keys.onPressed: list.keyed = true

            delegate: SettingsEntry {
                width: list.width - 2 * Theme.space.s
                ringed: ListView.isCurrentItem && list.activeFocus && list.keyed
                chosen: !page.narrow && ListView.isCurrentItem
                onClicked: {
                    list.currentIndex = index;
                    page.groupOpen = true;
                }
            }
        }
    }
    SheetFrame {
        id: frame

        readonly property int inset: page.narrow ? 0 : Theme.space.s

        anchors.left: page.narrow ? parent.left : side.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: frame.inset
        anchors.bottomMargin: frame.inset
        anchors.rightMargin: frame.inset
        visible: !page.narrow || page.groupOpen
        edgeToEdge: page.narrow

        Flickable {
            id: scroller

            readonly property real edge: Math.max(page.narrow ? Theme.space.l : Theme.space.page, (width - Theme.space.settings) / 2)

            anchors.fill: parent
            anchors.margins: Theme.outline
            contentHeight: content.y + content.height + Theme.space.page
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}

            IconButton {
                id: narrowBack

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.xs
                y: Theme.space.s
                visible: page.narrow
                iconName: "cl"
                turns: true
                text: qsTr("Back to the list of settings")
                onClicked: page.back()
            }
            Column {
                id: content

                x: scroller.edge
                y: page.narrow ? Theme.space.vast : Theme.space.xl + Theme.space.xs
                width: scroller.width - 2 * scroller.edge
                spacing: Theme.space.l

                AppText {
                    width: parent.width
                    text: page.groups[page.group].name
                    step: Theme.page
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Loader {
                    width: parent.width
                    sourceComponent: [account, privacy, media, notifications, appearance, devices, connection, keyboard, about][page.group]
                }
            }
        }
    }
    Component {
        id: account

        AccountSettings {
            account: page.app.account
            onPasswordWanted: page.passwordWanted()
        }
    }
    Component {
        id: privacy

        PrivacySettings {
            settings: page.app.settings
        }
    }
    Component {
        id: media

        MediaSettings {
            choices: page.app.settings.media
        }
    }
    Component {
        id: notifications

        NotificationSettings {
            settings: page.app.settings
        }
    }
    Component {
        id: appearance

        AppearanceSettings {
            app: page.app
        }
    }
    Component {
        id: devices

        DeviceList {
            devices: page.app.settings.devices
        }
    }
    Component {
        id: connection

        ConnectionSettings {
            settings: page.app.settings
        }
    }
    Component {
        id: keyboard

        KeyboardSettings {
            settings: page.app.settings
        }
    }
    Component {
        id: about

        AboutSettings {}
    }
}
