// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Beside the code: what this is for, and what is done on the other device.
Item {
    id: aside

    required property LinkViewModel link
    required property AccountListModel accounts

    Brand {
        anchors.left: parent.left
        anchors.leftMargin: words.x
        y: Theme.space.page - Theme.space.xxs
    }
    Column {
        id: words

        x: Theme.space.page + Theme.space.xs
        y: Theme.space.grown(124)
        width: parent.width - x - Theme.space.page
        spacing: Theme.space.m

        AppText {
            width: parent.width
            text: qsTr("Link with your other device")
            step: Theme.onboarding
            font.weight: Font.Bold
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            width: parent.width
            text: qsTr("Your chats move over directly from the device you already use. Your provider carries them but can’t read them.")
            step: Theme.message
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        AccountChips {
            width: parent.width
            accounts: aside.accounts
            chosen: aside.link.address
            onPicked: account => aside.link.chooseAccount(account)
        }
        Item {
            width: 1
            height: Theme.space.m
        }
        LinkSteps {
            width: parent.width
            link: aside.link
        }
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: words.x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xxl + Theme.space.s
        visible: y > words.y + words.height
        spacing: Theme.space.s

        Icon {
            id: lock

            name: "lock"
            size: Theme.space.iconInline
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            width: Math.min(implicitWidth, words.width - lock.width - parent.spacing)
            text: qsTr("Encrypted between the two devices")
            step: Theme.preview
            color: Theme.colors.text2
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
