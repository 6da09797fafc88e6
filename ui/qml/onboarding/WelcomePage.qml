// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// What this is, in one breath.
FocusScope {
    id: page

    readonly property bool roomy: page.width >= Theme.space.wide
    readonly property int edge: page.roomy ? Theme.space.vast + Theme.space.s : Theme.space.xxl

    // There is an account already, and one can go back to it.
    property bool further: false
    // An invitation that is kept until there is an account.
    property string waitingText

    signal createWanted
    signal signInWanted
    signal linkWanted
    signal restoreWanted
    signal deviceWanted
    signal leaveWanted

    focus: true
    Component.onCompleted: start.forceActiveFocus(Qt.TabFocusReason)

    Brand {
        anchors.left: parent.left
        anchors.leftMargin: page.edge
        y: page.roomy ? Theme.space.page + Theme.space.xxs : Theme.space.xxl
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: page.edge
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.space.grown(470), (page.roomy ? page.width - art.width - Theme.space.m : page.width) - 2 * page.edge + (page.roomy ? page.edge - Theme.space.xxl : 0))
        spacing: Theme.space.l

        AppText {
            width: parent.width
            text: qsTr("Messages that land on their feet.")
            step: page.roomy ? Theme.welcome : Theme.onboarding
            font.weight: Font.Bold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            width: parent.width
            text: qsTr("Private chats and photos with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.")
            step: Theme.dialog
            color: Theme.colors.text2
            wrapMode: Text.Wrap
        }
        Item {
            width: 1
            height: Theme.space.s
        }
        InvitedNote {
            width: parent.width
            text: page.waitingText
        }
        PushButton {
            id: start

            objectName: "welcomeCreate"
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.space.grown(400))
            extent: Theme.space.buttonLarge
            kind: PushButton.Kind.Primary
            focus: true
            text: qsTr("Create an account")
            onClicked: page.createWanted()
        }
        PushButton {
            objectName: "welcomeSignIn"
            anchors.left: parent.left
            width: start.width
            extent: Theme.space.buttonLarge
            text: qsTr("Sign in")
            onClicked: page.signInWanted()
        }
        Item {
            anchors.left: parent.left
            width: start.width
            height: device.height + Theme.space.xs

            LinkButton {
                id: device

                objectName: "welcomeDevice"
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                iconName: "devices"
                step: Theme.message
                text: qsTr("Link with my other device")
                onClicked: page.deviceWanted()
            }
        }
    }
    Flow {
        anchors.left: parent.left
        anchors.leftMargin: page.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.page
        width: (page.roomy ? page.width - art.width : page.width) - 2 * page.edge
        spacing: Theme.space.l

        LinkButton {
            objectName: "welcomeLink"
            quiet: true
            iconName: "link"
            step: Theme.preview
            ink: Theme.colors.text2
            text: qsTr("Open an invitation link")
            onClicked: page.linkWanted()
        }
        LinkButton {
            objectName: "welcomeRestore"
            visible: !page.further
            quiet: true
            iconName: "archive"
            step: Theme.preview
            ink: Theme.colors.text2
            text: qsTr("Restore a backup")
            onClicked: page.restoreWanted()
        }
        LinkButton {
            objectName: "welcomeLeave"
            visible: page.further
            quiet: true
            step: Theme.preview
            ink: Theme.colors.text2
            text: qsTr("Back to the chats")
            onClicked: page.leaveWanted()
        }
    }
    Item {
        id: art

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.m
        visible: page.roomy
        width: Math.round(page.width * 0.4375)

        RoundedArt {
            anchors.fill: parent
            name: "cat-window"
        }
        MessageBubble {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.huge
            anchors.bottom: answer.top
            anchors.bottomMargin: Theme.space.senders
            own: false
            encrypted: true
            styled: qsTr("Power’s back! Did my photo make it?")
            timeText: qsTr("18:40")
            maxWidth: parent.width - 2 * Theme.space.huge
        }
        MessageBubble {
            id: answer

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.huge
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.huge
            own: true
            encrypted: true
            styled: qsTr("It did. Exactly once, the moment you were back.")
            timeText: qsTr("18:52")
            progress: DeliveryTick.Progress.Read
            maxWidth: parent.width - 2 * Theme.space.huge
        }
    }
}
