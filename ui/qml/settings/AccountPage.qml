// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The account that is looked at, then the other ones.
Column {
    id: page

    required property AppViewModel app

    signal passwordWanted(AccountViewModel account)

    spacing: Theme.space.l

    AccountSettings {
        width: parent.width
        account: page.app.settingsAccount
        profile: page.app.profile
        onPasswordWanted: page.passwordWanted(page.app.settingsAccount)
    }
    FurtherAccounts {
        width: parent.width
        accounts: page.app.accounts
        shown: page.app.settingsAccount
        onPasswordWanted: account => page.passwordWanted(account)
        onAddWanted: page.app.setAddingAccount(true)
    }
}
