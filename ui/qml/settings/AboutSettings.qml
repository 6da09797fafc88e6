// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Which program this is, and what it stands on.
Column {
    spacing: Theme.space.m

    SettingsCard {
        width: parent.width

        Item {
            width: parent.width
            height: Theme.space.s
        }
        Brand {}
        AppText {
            width: parent.width
            text: qsTr("Version %1").arg(Application.version)
            step: Theme.preview
            color: Theme.colors.text2
        }
        AppText {
            width: parent.width
            text: qsTr("Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.")
            step: Theme.preview
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Item {
            width: parent.width
            height: Theme.space.s
        }
    }
    SectionTitle {
        width: parent.width
        text: qsTr("What it stands on")
    }
    AppText {
        width: parent.width
        text: qsTr("With thanks to everybody who made these, and to the XMPP Standards Foundation for the protocol.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    SettingsCard {
        width: parent.width

        Repeater {
            model: LibraryModel {}

            Item {
                id: library

                required property string name
                required property string licence
                required property string link

                width: parent.width
                height: Theme.space.button

                LinkButton {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    implicitHeight: Theme.space.buttonSmall
                    text: library.name
                    Accessible.name: qsTr("%1, licence %2, opens %3").arg(library.name).arg(library.licence).arg(library.link)
                    onClicked: Qt.openUrlExternally(library.link)
                }
                AppText {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: library.licence
                    step: Theme.preview
                    color: Theme.colors.text2
                    Accessible.ignored: true
                }
            }
        }
    }
}
