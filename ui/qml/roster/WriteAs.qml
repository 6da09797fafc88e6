// SPDX-License-Identifier: GPL-3.0-or-later
import Ninelives.Controls
import Ninelives.ViewModels

// With which of several accounts something new begins; nothing with one.
ChoiceRow {
    id: row

    required property AccountChoice choice

    visible: row.choice.addresses.length > 1
    title: qsTr("As")
    options: row.choice.addresses
    chosen: row.choice.chosen
    onPicked: option => row.choice.chosen = option
}
