// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Light, dark, contrast, size, motion and language.
SettingsCard {
    id: page

    required property AppViewModel app
    readonly property AppearanceViewModel appearance: page.app.appearance
    readonly property list<int> sizes: [80, 100, 125, 150, 200]

    ChoiceRow {
        width: parent.width
        title: qsTr("Colours")
        options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
        chosen: page.app.theme
        onPicked: option => page.app.theme = option
    }
    ChoiceRow {
        width: parent.width
        title: qsTr("Strong contrast")
        explanation: qsTr("Clear outlines and colours that are easier to tell apart.")
        options: [qsTr("As the system"), qsTr("Off"), qsTr("On")]
        chosen: page.appearance.contrast
        onPicked: option => page.appearance.contrast = option
    }
    ChoiceRow {
        width: parent.width
        title: qsTr("Size")
        options: [qsTr("Small"), qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]
        chosen: page.sizes.indexOf(page.appearance.textSize)
        onPicked: option => page.appearance.textSize = page.sizes[option]
    }
    SwitchRow {
        width: parent.width
        title: qsTr("Less motion")
        explanation: qsTr("Nothing slides, turns or fades.")
        on: page.appearance.lessMotion
        onToggled: on => page.appearance.lessMotion = on
    }
    LanguageRow {
        width: parent.width
        appearance: page.appearance
        onRestartWanted: page.app.startAgain()
    }
    SwitchRow {
        width: parent.width
        switchName: "compactSwitch"
        title: qsTr("Compact list of chats")
        explanation: qsTr("More chats fit, with smaller pictures.")
        on: page.appearance.compactRows
        onToggled: on => page.appearance.compactRows = on
    }
    SwitchRow {
        width: parent.width
        title: qsTr("Enter sends")
        explanation: page.app.settings.enterSends ? qsTr("Shift and Enter begin a new line.") : qsTr("Ctrl and Enter send.")
        on: page.app.settings.enterSends
        onToggled: on => page.app.settings.enterSends = on
    }
}
