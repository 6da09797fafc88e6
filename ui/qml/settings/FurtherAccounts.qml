// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The accounts besides the one that is shown above, each with its way out, and the way to another one.
Column {
    id: pane

    required property AccountListModel accounts
    required property AccountViewModel shown

    signal passwordWanted(AccountViewModel account)
    signal addWanted

    spacing: Theme.space.m

    Repeater {
        model: pane.accounts

        SettingsCard {
            id: card

            required property int index
            required property AccountViewModel account

            width: pane.width
            visible: card.account !== pane.shown

            AccountLine {
                width: parent.width
                account: card.account
            }
            Flow {
                width: parent.width
                height: implicitHeight + Theme.space.s
                spacing: Theme.space.m

                PushButton {
                    extent: Theme.space.buttonSmall
                    iconName: "key"
                    text: qsTr("Enter a new password…")
                    onClicked: pane.passwordWanted(card.account)
                }
                PushButton {
                    objectName: "signOutFurther" + card.index
                    extent: Theme.space.buttonSmall
                    kind: PushButton.Kind.Danger
                    text: qsTr("Sign out…")
                    onClicked: leaving.open()
                }
            }
            AppText {
                width: parent.width
                visible: text !== ""
                text: card.account.signOutProblem
                step: Theme.preview
                color: Theme.colors.danger
                wrapMode: Text.Wrap
            }
            SignOutDialog {
                id: leaving

                account: card.account
            }
        }
    }
    PushButton {
        objectName: "addAccount"
        anchors.left: parent.left
        iconName: "plus"
        text: qsTr("Add an account…")
        onClicked: pane.addWanted()
    }
}
