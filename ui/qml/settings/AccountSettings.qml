// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The own account: who it is to others, how it is connected, its password.
Column {
    id: settings

    required property AccountViewModel account
    required property ProfileViewModel profile

    signal passwordWanted

    spacing: Theme.space.l
    // What was asked was asked about the other one.
    onAccountChanged: dialog.close()

    ProfileCard {
        width: parent.width
        account: settings.account
        profile: settings.profile
    }
    SettingsCard {
        width: parent.width

        Item {
            width: parent.width
            height: Theme.space.buttonLarge
            Accessible.role: Accessible.StaticText
            Accessible.name: settings.account.dotsText

            LifeDots {
                id: dots

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                rungs: settings.account.dots
            }
            AppText {
                anchors.left: dots.right
                anchors.leftMargin: Theme.space.m
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: settings.account.statusText
                step: Theme.preview
                color: Theme.colors.text2
                Accessible.ignored: true
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.m

        PushButton {
            iconName: "key"
            text: qsTr("Enter a new password…")
            onClicked: settings.passwordWanted()
        }
        PushButton {
            objectName: "signOutButton"
            kind: PushButton.Kind.Danger
            text: qsTr("Sign out…")
            onClicked: dialog.open()
        }
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: settings.account.signOutProblem
        step: Theme.preview
        color: Theme.colors.danger
        wrapMode: Text.Wrap
    }
    SignOutDialog {
        id: dialog

        account: settings.account
    }
}
