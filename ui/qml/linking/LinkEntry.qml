// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The words of the new device, typed or pasted.
Column {
    id: pane

    required property LinkViewModel link
    required property AccountListModel accounts
    readonly property LinkCodeEntry entry: pane.link.entry

    function take() {
        field.take();
    }

    spacing: Theme.space.m

    AccountChips {
        width: parent.width
        accounts: pane.accounts
        chosen: pane.link.address
        onPicked: account => pane.link.chooseAccount(account)
    }
    FormField {
        id: field

        width: parent.width
        field.objectName: "linkWords"
        field.maximumLength: 600
        label: qsTr("The eight words")
        hint: pane.entry.countText || qsTr("One after the other, or all of them pasted")
        problem: pane.entry.problem
        text: pane.entry.text
        onEdited: pane.entry.text = field.text
        onAccepted: pane.entry.submit()
    }
    Connections {
        target: pane.entry

        function onRefused() {
            field.take();
        }
    }
}
