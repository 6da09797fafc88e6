// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// How well the providers worked, what happened while nobody looked, and who may be asked about it.
Column {
    id: page

    required property SettingsViewModel settings

    spacing: Theme.space.m
    Component.onCompleted: {
        page.settings.log.load();
        page.settings.availability.load();
    }

    SectionTitle {
        width: parent.width
        text: qsTr("The last 30 days")
    }
    SettingsCard {
        width: parent.width

        Repeater {
            model: page.settings.availability

            AvailabilityChart {
                width: parent.width
            }
        }
        AppText {
            width: parent.width
            visible: page.settings.availability.count === 0
            text: qsTr("Nothing seen yet. The chart fills while Ninelives runs.")
            step: Theme.preview
            color: Theme.colors.text2
            wrapMode: Text.Wrap
        }
    }
    SettingsCard {
        width: parent.width

        SwitchRow {
            width: parent.width
            switchName: "asksNeutral"
            title: qsTr("Ask neutral places whether the internet works")
            explanation: qsTr("Only while something fails. They learn nothing but this computer’s address. Without it we can’t tell your provider from your network.")
            on: page.settings.log.asksNeutral
            onToggled: on => page.settings.log.asksNeutral = on
        }
    }
    SectionTitle {
        width: parent.width
        text: qsTr("What happened while you were away")
    }
    SettingsCard {
        width: parent.width

        AppText {
            width: parent.width
            visible: page.settings.log.loaded && page.settings.log.count === 0
            text: qsTr("Nothing failed in the last days.")
            step: Theme.preview
            color: Theme.colors.text2
            wrapMode: Text.Wrap
        }
        ListView {
            id: log

            objectName: "healthLog"
            width: parent.width
            height: Math.min(contentHeight, Theme.space.dialog)
            visible: page.settings.log.count > 0
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: page.settings.log
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What happened while you were away")

            delegate: HealthLogRow {
                width: log.width
            }
        }
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.space.m

        PushButton {
            objectName: "copyLog"
            enabled: page.settings.log.count > 0
            iconName: "copy"
            text: copied.running ? qsTr("Copied") : qsTr("Copy the log")
            onClicked: page.settings.log.copyAll()
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("It holds no names, addresses or texts, and stays on this computer.")
            step: Theme.preview
            color: Theme.colors.text2
        }
    }
    Timer {
        id: copied

        interval: 2000
    }
    Connections {
        target: page.settings.log

        function onCopied() {
            copied.restart();
        }
    }
}
