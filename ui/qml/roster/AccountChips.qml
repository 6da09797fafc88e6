// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Which of several accounts something is about; nothing with one.
Column {
    id: choice

    required property AccountListModel accounts
    required property string chosen // its address

    signal picked(AccountViewModel account)

    visible: choice.accounts.count > 1
    spacing: Theme.space.xs

    AppText {
        width: parent.width
        text: qsTr("For which account?")
        step: Theme.preview
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: Theme.space.xs
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("For which account?")

        Repeater {
            model: choice.accounts

            Chip {
                required property int index
                required property AccountViewModel account

                objectName: "accountChip" + index
                text: account.address
                checked: account.address === choice.chosen
                onClicked: choice.picked(account)
            }
        }
    }
}
