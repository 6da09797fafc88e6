// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Address and password; a server by hand for those who need it.
FocusScope {
    id: page

    required property SignInViewModel signIn
    // The other device is asked for the chats after this.
    property bool linking: false
    readonly property bool roomy: page.width >= Theme.space.wide

    signal backWanted

    focus: true
    Component.onCompleted: form.take()

    Item {
        id: aside

        visible: page.roomy
        width: Theme.space.grown(400)
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom

        Brand {
            id: brand

            anchors.left: parent.left
            anchors.leftMargin: title.x
            y: Theme.space.page - Theme.space.xxs
        }
        AppText {
            id: title

            x: Theme.space.page + Theme.space.xs
            y: Theme.space.grown(124)
            width: parent.width - 2 * x
            text: qsTr("Sign in")
            step: Theme.onboarding
            font.weight: Font.Bold
        }
        AppText {
            anchors.top: title.bottom
            anchors.topMargin: Theme.space.s
            x: title.x
            width: title.width
            text: page.linking ? qsTr("First sign in on this computer as well. Your other device brings your chats in the next step.") : qsTr("Your account lives with a provider, as with email. You can write to people on all the others.")
            step: Theme.message
            color: Theme.colors.text2
            wrapMode: Text.Wrap
        }
        RoundedArt {
            x: title.x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.xxl + Theme.space.xs
            width: title.width
            height: Theme.space.grown(176)
            name: "cat-rug"
        }
    }
    SheetFrame {
        id: frame

        anchors.left: page.roomy ? aside.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: page.roomy ? Theme.space.m : 0
        anchors.leftMargin: 0
        edgeToEdge: !page.roomy

        Flickable {
            id: scroller

            anchors.top: parent.top
            anchors.bottom: bar.top
            width: parent.width
            contentHeight: form.height + 2 * Theme.space.page
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}

            SignInForm {
                id: form

                readonly property int edge: page.roomy ? Theme.space.vast : Theme.space.xxl

                y: Theme.space.page
                anchors.left: parent.left
                anchors.leftMargin: form.edge
                width: Math.min(scroller.width - 2 * form.edge, Theme.space.bubbleMax)
                signIn: page.signIn
                titled: !page.roomy
            }
        }
        Item {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.space.buttonLarge + 2 * Theme.space.l

            Rectangle {
                width: parent.width
                height: Theme.outline
                color: Theme.colors.line
            }
            AppText {
                anchors.left: parent.left
                anchors.leftMargin: form.edge
                anchors.right: buttons.left
                anchors.rightMargin: Theme.space.l
                anchors.verticalCenter: parent.verticalCenter
                visible: page.roomy
                text: qsTr("No phone number, no address book.")
                step: Theme.preview
                color: Theme.colors.text2
            }
            Row {
                id: buttons

                anchors.right: parent.right
                anchors.rightMargin: form.edge
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.m

                PushButton {
                    extent: Theme.space.buttonLarge
                    text: qsTr("Back")
                    onClicked: page.backWanted()
                }
                PushButton {
                    objectName: "signInButton"
                    extent: Theme.space.buttonLarge
                    kind: PushButton.Kind.Primary
                    enabled: page.signIn.canSubmit && !page.signIn.busy
                    text: page.signIn.busy ? qsTr("Signing in…") : qsTr("Sign in")
                    onClicked: page.signIn.submit()
                }
            }
        }
    }
}
