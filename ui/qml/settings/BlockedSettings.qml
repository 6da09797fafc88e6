// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Who is kept away, and adding to them by address.
Column {
    id: page

    required property BlockedModel blocked

    spacing: Theme.space.m
    Component.onCompleted: page.blocked.forgetProblem()

    AppText {
        width: parent.width
        text: qsTr("Blocked people can’t write to you or see whether you are here. They are not told. Your provider keeps the list, for all your devices.")
        color: Theme.colors.text2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    FormField {
        id: address

        objectName: "blockAddress"
        width: parent.width
        label: qsTr("Block an address")
        placeholder: qsTr("name@server")
        problem: page.blocked.addressProblem
        onEdited: page.blocked.forgetProblem()
        onAccepted: page.blocked.block(address.text)
    }
    PushButton {
        objectName: "blockButton"
        anchors.left: parent.left
        enabled: address.text.trim() !== "" && !page.blocked.busy
        iconName: "block"
        text: qsTr("Block")
        onClicked: page.blocked.block(address.text)
    }
    Connections {
        target: page.blocked

        function onBlocked() {
            address.text = "";
        }
    }
    AppText {
        objectName: "blockedProblem"
        width: parent.width
        visible: text !== ""
        text: page.blocked.problem
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    AppText {
        width: parent.width
        visible: page.blocked.loaded && page.blocked.count === 0
        text: qsTr("Nobody is blocked.")
        color: Theme.colors.text2
    }
    SettingsCard {
        width: parent.width
        visible: page.blocked.count > 0

        Repeater {
            model: page.blocked

            Item {
                id: person

                required property string name
                required property string address
                required property string initials
                required property int hue

                width: parent.width
                height: Theme.space.header

                Avatar {
                    id: face

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.space.faceHeader
                    initials: person.initials
                    hue: person.hue
                }
                AppText {
                    anchors.left: face.right
                    anchors.leftMargin: Theme.space.m
                    anchors.right: free.left
                    anchors.rightMargin: Theme.space.m
                    anchors.bottom: who.visible ? face.verticalCenter : undefined
                    anchors.verticalCenter: who.visible ? undefined : face.verticalCenter
                    text: person.name
                    font.weight: Font.DemiBold
                }
                AppText {
                    id: who

                    anchors.left: face.right
                    anchors.leftMargin: Theme.space.m
                    anchors.right: free.left
                    anchors.rightMargin: Theme.space.m
                    anchors.top: face.verticalCenter
                    visible: person.name !== person.address
                    text: person.address
                    step: Theme.preview
                    color: Theme.colors.text2
                    elide: Text.ElideMiddle
                }
                PushButton {
                    id: free

                    objectName: "unblockButton"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    extent: Theme.space.buttonSmall
                    enabled: !page.blocked.busy
                    text: qsTr("Unblock")
                    Accessible.name: qsTr("Unblock %1").arg(person.name)
                    onClicked: page.blocked.unblock(person.address)
                }
            }
        }
    }
}
