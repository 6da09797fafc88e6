// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// A new account: a provider, a name, a password, and what the provider wants to know besides.
FocusScope {
    id: page

    required property CreateAccountViewModel create
    readonly property bool roomy: page.width >= Theme.space.wide

    signal backWanted
    signal signInWanted
    signal invitationDropped

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
            anchors.left: parent.left
            anchors.leftMargin: title.x
            y: Theme.space.page - Theme.space.xxs
        }
        AppText {
            id: title

            x: Theme.space.page + Theme.space.xs
            y: Theme.space.grown(124)
            width: parent.width - 2 * x
            text: qsTr("Create an account")
            step: Theme.onboarding
            font.weight: Font.Bold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            id: explanation

            anchors.top: title.bottom
            anchors.topMargin: Theme.space.s
            x: title.x
            width: title.width
            text: qsTr("Your account lives with a provider, as with email. Whichever you pick, you can write to people on all the others.")
            step: Theme.message
            color: Theme.colors.text2
            wrapMode: Text.Wrap
        }
        LinkButton {
            objectName: "createHaveOne"
            anchors.top: explanation.bottom
            anchors.topMargin: Theme.space.xxl
            anchors.left: parent.left
            anchors.leftMargin: title.x
            step: Theme.preview
            text: qsTr("I have an account already")
            enabled: !page.create.busy
            onClicked: page.signInWanted()
        }
        RoundedArt {
            x: title.x
            visible: parent.height > Theme.space.grown(560)
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

            objectName: "createScroller"
            anchors.top: parent.top
            anchors.bottom: bar.top
            width: parent.width
            contentHeight: form.height + 2 * Theme.space.page
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}

            CreateAccountForm {
                id: form

                readonly property int edge: page.roomy ? Theme.space.vast : Theme.space.xxl

                y: Theme.space.page
                anchors.left: parent.left
                anchors.leftMargin: form.edge
                width: Math.min(scroller.width - 2 * form.edge, Theme.space.settings)
                create: page.create
                titled: !page.roomy
                onShown: (top, bottom) => scroller.contentY = Math.max(0, Math.min(top - Theme.space.xxl, Math.max(scroller.contentY, bottom + Theme.space.vast - scroller.height)))
                onInvitationDropped: page.invitationDropped()
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
                    objectName: "createBack"
                    extent: Theme.space.buttonLarge
                    enabled: !page.create.busy
                    text: qsTr("Back")
                    onClicked: page.backWanted()
                }
                PushButton {
                    objectName: "createButton"
                    extent: Theme.space.buttonLarge
                    kind: PushButton.Kind.Primary
                    enabled: page.create.canSubmit
                    text: page.create.busy ? qsTr("Asking the provider…") : qsTr("Create account")
                    onClicked: page.create.submit()
                }
            }
        }
    }
}
