// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Which photos and files come by themselves.
Column {
    id: page

    required property MediaChoicesViewModel choices

    spacing: Theme.space.m

    SettingsCard {
        width: parent.width

        SwitchRow {
            width: parent.width
            switchName: "fromContactsSwitch"
            title: qsTr("Load photos and files of contacts")
            explanation: qsTr("What strangers send is never loaded by itself.")
            on: page.choices.fromContacts
            onToggled: on => page.choices.fromContacts = on
        }
        SwitchRow {
            width: parent.width
            title: qsTr("Load them in groups, too")
            explanation: qsTr("Never in public channels.")
            on: page.choices.inGroups
            onToggled: on => page.choices.inGroups = on
        }
        SwitchRow {
            width: parent.width
            title: qsTr("Load them on a metered network")
            on: page.choices.whenMetered
            onToggled: on => page.choices.whenMetered = on
        }
        ChoiceRow {
            readonly property list<int> sizes: [1, 10, 50, 200]

            width: parent.width
            title: qsTr("Largest one that is loaded by itself")
            options: sizes.map(size => qsTr("%1 MB").arg(size))
            chosen: sizes.indexOf(page.choices.upToMegabytes)
            onPicked: option => page.choices.upToMegabytes = sizes[option]
        }
    }
    AppText {
        width: parent.width
        text: qsTr("Everything else waits in its chat until you load it.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: page.choices.problem
        step: Theme.preview
        color: Theme.colors.danger
        wrapMode: Text.Wrap
    }
}
