// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Whether misspelled words are marked, and in which language.
SettingsCard {
    id: page

    required property SpellingViewModel spelling

    SwitchRow {
        switchName: "spellingSwitch"
        width: parent.width
        title: qsTr("Check spelling")
        explanation: page.spelling.available ? qsTr("Misspelled words are underlined. They never leave this computer.") : qsTr("No dictionary is installed on this computer.")
        enabled: page.spelling.available
        opacity: enabled ? 1 : Theme.disabledOpacity
        on: page.spelling.on
        onToggled: on => page.spelling.on = on
    }
    Item {
        width: parent.width
        height: language.height + 2 * Theme.space.s
        visible: page.spelling.on

        AppText {
            anchors.left: parent.left
            anchors.right: language.left
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Language")
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        PushButton {
            id: language

            objectName: "spellingLanguage"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: page.spelling.chosen > 0 ? page.spelling.names[page.spelling.chosen]
                : page.spelling.languageName ? qsTr("%1: %2").arg(page.spelling.names[0]).arg(page.spelling.languageName) : page.spelling.names[0]
            Accessible.name: qsTr("Language of the spell checker: %1").arg(text)
            onClicked: menu.popup(language, 0, language.height + Theme.space.xs)
        }
    }
    PopupMenu {
        id: menu

        title: qsTr("Language")

        Instantiator {
            model: page.spelling.names
            delegate: PopupMenuItem {
                required property int index
                required property string modelData

                iconName: index === page.spelling.chosen ? "check" : ""
                text: modelData
                onTriggered: page.spelling.chosen = index
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
    }
}
