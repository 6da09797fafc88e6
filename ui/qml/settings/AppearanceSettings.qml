// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Light, dark, contrast, size and motion.
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
}
