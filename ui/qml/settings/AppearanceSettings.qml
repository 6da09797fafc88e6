// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Light, dark, contrast, size and motion.
SettingsCard {
    id: page

    required property AppViewModel app

    ChoiceRow {
        width: parent.width
        title: qsTr("Colours")
        options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
        chosen: page.app.theme
        onPicked: option => page.app.theme = option
    }
}
