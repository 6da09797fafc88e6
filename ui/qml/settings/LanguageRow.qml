// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Which language the window speaks, and from when.
Column {
    id: row

    required property AppearanceViewModel appearance
    readonly property string systemName: qsTr("As the system")
    readonly property string chosenName: row.appearance.language < 0 ? row.systemName : row.appearance.languages[row.appearance.language]

    signal restartWanted

    spacing: Theme.space.s

    Item {
        width: parent.width
        height: Math.max(name.height, button.height) + 2 * Theme.space.m

        AppText {
            id: name

            anchors.left: parent.left
            anchors.right: button.left
            anchors.rightMargin: Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Language")
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        PushButton {
            id: button

            objectName: "languageButton"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: row.chosenName
            Accessible.name: qsTr("Language: %1").arg(row.chosenName)
            onClicked: menu.popup(button, 0, button.height)
        }
    }
    Row {
        visible: row.appearance.languageWaits
        width: parent.width
        spacing: Theme.space.m

        AppText {
            id: note

            width: parent.width - again.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Spoken from the next start of Ninelives.")
            step: Theme.meta
            color: Theme.colors.text2
            wrapMode: Text.Wrap
        }
        LinkButton {
            id: again

            objectName: "startAgain"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Start again now")
            onClicked: row.restartWanted()
        }
    }
    PopupMenu {
        id: menu

        title: qsTr("Language")

        Instantiator {
            model: [row.systemName].concat(row.appearance.languages)
            delegate: PopupMenuItem {
                required property int index
                required property string modelData

                objectName: "language" + index
                text: modelData
                iconName: index - 1 === row.appearance.language ? "check" : ""
                onTriggered: row.appearance.language = index - 1
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
    }
}
