// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Who I am, how the connection is in nine dots and in words, and the way to the settings.
Item {
    id: foot

    required property AccountViewModel account
    // The button leads back then.
    property bool settingsShown: false

    signal settingsWanted

    implicitHeight: Theme.space.header - 1

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: Theme.outline
        color: Theme.colors.line
    }
    Avatar {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.space.faceFoot
        initials: foot.account.initials
        hue: foot.account.hue
        person: foot.account.address
    }
    AppText {
        anchors.left: face.right
        anchors.leftMargin: Theme.space.senders
        anchors.right: gear.left
        anchors.rightMargin: Theme.space.s
        anchors.bottom: face.verticalCenter
        text: foot.account.name
        step: Theme.preview
        font.weight: Font.DemiBold
    }
    Item {
        objectName: "connectionState"
        anchors.left: face.right
        anchors.leftMargin: Theme.space.senders
        anchors.right: gear.left
        anchors.rightMargin: Theme.space.s
        anchors.top: face.verticalCenter
        height: Theme.preview.line
        Accessible.role: Accessible.StaticText
        Accessible.name: foot.account.dotsText

        LifeDots {
            id: dots

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            rungs: foot.account.dots
        }
        AppText {
            objectName: "connectionText"
            anchors.left: dots.right
            anchors.leftMargin: Theme.space.s
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: foot.account.statusText
            step: Theme.meta
            digits: true
            color: Theme.colors.text2
            Accessible.ignored: true
        }
    }
    IconButton {
        id: gear

        objectName: "settingsButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        iconName: "gear"
        text: foot.settingsShown ? qsTr("Close the settings") : qsTr("Settings")
        fill: foot.settingsShown ? Theme.colors.accentSoft : Theme.clear
        onClicked: foot.settingsWanted()
    }
}
