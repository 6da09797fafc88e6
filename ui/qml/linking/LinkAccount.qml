// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// For which of several accounts devices are linked.
Column {
    id: choice

    required property AccountListModel accounts
    required property LinkViewModel link

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
                required property AccountViewModel account

                text: account.address
                checked: account.address === choice.link.address
                onClicked: choice.link.chooseAccount(account)
            }
        }
    }
}
