// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What Enter does, and the list of keys.
Column {
    id: page

    required property SettingsViewModel settings

    spacing: Theme.space.l

    SettingsCard {
        width: parent.width

        SwitchRow {
            width: parent.width
            title: qsTr("Enter sends")
            explanation: page.settings.enterSends ? qsTr("Shift and Enter begin a new line.") : qsTr("Ctrl and Enter send.")
            on: page.settings.enterSends
            onToggled: on => page.settings.enterSends = on
        }
    }
    SettingsCard {
        width: parent.width

        Repeater {
            model: [
                [qsTr("Find a chat"), "Ctrl K"],
                [qsTr("New chat"), "Ctrl N"],
                [qsTr("New group"), "Ctrl Shift N"],
                [qsTr("Next or previous chat"), "Alt ↓ ↑"],
                [qsTr("Next or previous unread chat"), "Alt Shift ↓ ↑"],
                [qsTr("Next part of the window"), "F6"],
                [qsTr("Newest message, again: first unread"), "Ctrl J"],
                [qsTr("Attach photos or files"), "Ctrl O"],
                [qsTr("Paste text, photos or files"), "Ctrl V"],
                [qsTr("Details of the chat"), "Ctrl I"],
                [qsTr("What works, during an outage"), "Ctrl Shift O"],
                [qsTr("Mute the chat"), "Ctrl Shift M"],
                [qsTr("Copy the chosen message"), "C"],
                [qsTr("Settings"), "Ctrl ,"],
                [qsTr("Close, leave"), "Esc"],
                [qsTr("Quit"), "Ctrl Q"]
            ]

            Item {
                id: line

                required property var modelData

                width: parent.width
                height: Theme.space.button
                Accessible.role: Accessible.StaticText
                Accessible.name: line.modelData[0] + ": " + line.modelData[1]

                AppText {
                    anchors.left: parent.left
                    anchors.right: cap.left
                    anchors.rightMargin: Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.modelData[0]
                    Accessible.ignored: true
                }
                KeyCap {
                    id: cap

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.modelData[1]
                }
            }
        }
    }
}
