// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Who the user is to others: picture, name and address, the first two to be changed in place.
SettingsCard {
    id: card

    required property AccountViewModel account
    required property ProfileViewModel profile
    property bool naming: false

    onAccountChanged: card.naming = false
    // A field that is gone must not keep the keyboard. The server's answer may come when the user is
    // elsewhere: then the keyboard stays there.
    onNamingChanged: if (!card.naming && name.field.focus) renamer.focus = true

    Connections {
        target: card.profile

        function onNameTaken() {
            card.naming = false;
        }
    }
    Item {
        width: parent.width
        height: Math.max(face.height, who.height) + 2 * Theme.space.m

        Avatar {
            id: face

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.space.faceLarge
            initials: card.account.initials
            hue: card.account.hue
            person: card.account.address
        }
        Column {
            id: who

            anchors.left: face.right
            anchors.leftMargin: Theme.space.l
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.xxs

            AppText {
                width: parent.width
                text: card.account.name
                step: Theme.message
                font.weight: Font.DemiBold
            }
            AppText {
                width: parent.width
                text: card.account.address
                step: Theme.preview
                color: Theme.colors.text2
                elide: Text.ElideMiddle
            }
            Flow {
                width: parent.width
                topPadding: Theme.space.xs
                spacing: Theme.space.m

                LinkButton {
                    objectName: "chooseFace"
                    step: Theme.preview
                    enabled: !card.profile.busy
                    text: card.profile.hasPicture ? qsTr("Change the picture") : qsTr("Choose a picture")
                    onClicked: files.open()
                }
                LinkButton {
                    objectName: "removeFace"
                    visible: card.profile.hasPicture
                    step: Theme.preview
                    text: qsTr("Remove it")
                    Accessible.name: qsTr("Remove the picture")
                    onClicked: card.profile.removePicture()
                }
                LinkButton {
                    id: renamer

                    objectName: "changeName"
                    visible: !card.naming
                    step: Theme.preview
                    text: card.profile.name ? qsTr("Change the name") : qsTr("Add your name")
                    onClicked: {
                        card.naming = true;
                        name.text = card.profile.name;
                        name.take();
                    }
                }
            }
        }
    }
    FormField {
        id: name

        width: parent.width
        visible: card.naming
        field.objectName: "ownName"
        field.maximumLength: 100
        field.inputMethodHints: Qt.ImhNone
        label: qsTr("Your name")
        hint: qsTr("Others are offered it as the name for you. Enter saves, Esc leaves it as it was.")
        problem: card.naming ? card.profile.problem : ""
        // Esc is for the field alone, not for the page.
        field.Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
        field.Keys.onEscapePressed: card.naming = false
        onAccepted: card.profile.setName(text)
    }
    AppText {
        objectName: "profileProblem"
        width: parent.width
        bottomPadding: Theme.space.s
        visible: text !== "" && !card.naming
        text: card.profile.problem
        step: Theme.preview
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    AppText {
        objectName: "profileNote"
        width: parent.width
        topPadding: card.naming ? Theme.space.s : 0
        bottomPadding: Theme.space.s
        text: card.profile.note || qsTr("Everybody who knows your address can see your picture and your name.")
        step: Theme.meta
        color: Theme.colors.text2
        wrapMode: Text.Wrap
    }
    FileDialog {
        id: files

        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.avif)"]
        onAccepted: card.profile.choosePicture(files.selectedFile)
    }
}
