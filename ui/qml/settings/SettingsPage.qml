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
    readonly property int group: side.current
    // In a narrow window the list and the group take turns.
    property bool groupOpen: !page.narrow
    readonly property var groups: [
        {
            icon: "user",
            //: Group of settings
            name: qsTr("Profile and account"),
            command: Ui.Command.SettingsAccount,
            ofAccount: true,
            page: account
        },
        {
            icon: "shield",
            //: Group of settings
            name: qsTr("Privacy and receipts"),
            command: Ui.Command.SettingsPrivacy,
            page: privacy
        },
        {
            icon: "image",
            //: Group of settings
            name: qsTr("Photos and files"),
            command: Ui.Command.SettingsMedia,
            page: media
        },
        {
            icon: "bell",
            //: Group of settings
            name: qsTr("Notifications"),
            command: Ui.Command.SettingsNotifications,
            page: notifications
        },
        {
            icon: "palette",
            //: Group of settings
            name: qsTr("Appearance"),
            command: Ui.Command.SettingsAppearance,
            page: appearance
        },
        {
            icon: "devices",
            //: Group of settings
            name: qsTr("Devices"),
            command: Ui.Command.SettingsDevices,
            ofAccount: true,
            page: devices
        },
        {
            icon: "block",
            //: Group of settings
            name: qsTr("Blocked people"),
            command: Ui.Command.SettingsBlocked,
            ofAccount: true,
            page: blocked
        },
        {
            icon: "disk",
            //: Group of settings
            name: qsTr("Storage and backup"),
            command: Ui.Command.SettingsStorage,
            page: storage
        },
        {
            icon: "globe",
            //: Group of settings
            name: qsTr("Connection and history"),
            command: Ui.Command.SettingsConnection,
            page: connection
        },
        {
            icon: "keyboard",
            //: Group of settings
            name: qsTr("Keyboard"),
            command: Ui.Command.Shortcuts,
            page: keyboard
        },
        {
            icon: "info",
            //: Group of settings
            name: qsTr("About"),
            command: Ui.Command.SettingsAbout,
            page: about
        }
    ]

    signal closed
    signal passwordWanted(AccountViewModel account)
    // The user wants to link another device.
    signal linkWanted

    // One of the commands that name a page.
    function show(command: int) {
        const wanted = page.groups.findIndex(group => group.command === command);
        if (wanted >= 0) {
            side.current = wanted;
            page.groupOpen = true;
        }
    }
    function back() {
        if (page.narrow && page.groupOpen)
            page.groupOpen = false;
        else
            page.closed();
    }

    objectName: "settingsPage"
    Component.onCompleted: side.take()
    Keys.onEscapePressed: page.back()

    SettingsList {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: page.narrow ? parent.width : page.sidebarWidth
        visible: !page.narrow || !page.groupOpen
        groups: page.groups
        account: page.app.account
        narrow: page.narrow
        onBackWanted: page.closed()
        onChosen: page.groupOpen = true
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
                AccountChips {
                    width: parent.width
                    visible: page.app.accounts.count > 1 && page.groups[page.group].ofAccount === true
                    accounts: page.app.accounts
                    chosen: page.app.settingsAccount.address
                    onPicked: account => page.app.settings.chooseAccount(account)
                }
                Loader {
                    width: parent.width
                    sourceComponent: page.groups[page.group].page
                }
            }
        }
    }
    Component {
        id: account

        AccountPage {
            app: page.app
            onPasswordWanted: account => page.passwordWanted(account)
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
            desktop: page.app.desktop
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

        DeviceSettings {
            devices: page.app.settings.devices
            onLinkWanted: page.linkWanted()
            onBringWanted: page.app.link.openPage()
        }
    }
    Component {
        id: blocked

        BlockedSettings {
            blocked: page.app.settings.blocked
        }
    }
    Component {
        id: storage

        StoragePage {
            settings: page.app.settings
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
            commands: page.app.commands
            spelling: page.app.spelling
        }
    }
    Component {
        id: about

        AboutSettings {}
    }
}
