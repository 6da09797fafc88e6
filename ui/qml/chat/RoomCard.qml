// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Picture, name and subject of a room, to be changed in place by those who may; how loud it is, and
// who can read it.
Item {
    id: card

    required property ConversationViewModel conversation
    readonly property RoomViewModel room: card.conversation.room
    property bool renaming: false
    property bool resubjecting: false

    signal addWanted
    signal galleryWanted

    // A field that is gone must not keep the keyboard of the pane. The server's answer may come when
    // the user is elsewhere: then the keyboard stays there.
    onRenamingChanged: if (!card.renaming && name.field.focus) renamer.focus = true
    onResubjectingChanged: if (!card.resubjecting && subject.field.focus) resubjecter.focus = true

    implicitHeight: column.height + Theme.space.s

    Connections {
        target: card.room

        function onDone() {
            card.renaming = false;
            card.resubjecting = false;
        }
    }
    Column {
        id: column

        x: Theme.space.l
        width: card.width - 2 * Theme.space.l
        spacing: Theme.space.xs

        Avatar {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.space.faceLarge
            room: true
            initials: card.conversation.initials
            hue: card.conversation.hue
            picture: card.room.picture
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: card.room.canRename
            spacing: Theme.space.m

            LinkButton {
                objectName: "choosePicture"
                step: Theme.meta
                text: card.room.picture ? qsTr("Change the picture") : qsTr("Choose a picture")
                onClicked: files.open()
            }
            LinkButton {
                visible: card.room.picture !== ""
                step: Theme.meta
                text: qsTr("Remove it")
                onClicked: card.room.setPictureFrom("")
            }
        }
        AppText {
            width: parent.width
            visible: !card.renaming
            horizontalAlignment: Text.AlignHCenter
            text: card.room.name
            step: Theme.dialog
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        AppText {
            width: parent.width
            visible: !card.resubjecting && text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: card.room.subject
            step: Theme.preview
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            maximumLineCount: 4
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !card.renaming && !card.resubjecting
            spacing: Theme.space.m

            LinkButton {
                id: renamer

                objectName: "renameRoom"
                visible: card.room.canRename
                step: Theme.preview
                text: qsTr("Change the name")
                onClicked: {
                    card.renaming = true;
                    name.text = card.room.name;
                    name.take();
                }
            }
            LinkButton {
                id: resubjecter

                visible: card.room.canSetSubject
                step: Theme.preview
                text: card.room.subject ? qsTr("Change the subject") : qsTr("Add a subject")
                onClicked: {
                    card.resubjecting = true;
                    subject.text = card.room.subject;
                    subject.take();
                }
            }
        }
        FormField {
            id: name

            width: parent.width
            visible: card.renaming
            field.objectName: "roomName"
            label: qsTr("Name")
            hint: qsTr("Everybody sees it. Enter saves.")
            problem: card.renaming ? card.room.problem : ""
            field.Keys.onEscapePressed: card.renaming = false
            onAccepted: card.room.rename(text)
        }
        FormField {
            id: subject

            width: parent.width
            visible: card.resubjecting
            field.objectName: "roomSubject"
            label: qsTr("Subject")
            hint: qsTr("Everybody sees it. Enter saves.")
            problem: card.resubjecting ? card.room.problem : ""
            field.Keys.onEscapePressed: card.resubjecting = false
            onAccepted: card.room.setSubject(text)
        }
        AppText {
            objectName: "roomProblem"
            width: parent.width
            visible: text !== "" && !card.renaming && !card.resubjecting
            text: card.room.problem
            step: Theme.preview
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        GallerySection {
            width: parent.width
            conversation: card.conversation
            onGalleryWanted: card.galleryWanted()
        }
        NotifyChoice {
            width: parent.width
            conversation: card.conversation
        }
        Item {
            width: parent.width
            height: who.height + Theme.space.m
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Who can read this") + ": " + card.room.devicesText + ". " + card.room.readText

            Icon {
                id: sign

                anchors.left: parent.left
                y: Theme.space.s
                name: card.room.isGroup ? "shield" : "unlock"
                tint: card.room.isGroup ? Theme.colors.text2 : Theme.colors.plainText
            }
            Column {
                id: who

                anchors.left: sign.right
                anchors.leftMargin: Theme.space.m
                anchors.right: parent.right
                y: Theme.space.s

                Item {
                    width: parent.width
                    height: Theme.list.line

                    AppText {
                        anchors.left: parent.left
                        text: qsTr("Who can read this")
                        Accessible.ignored: true
                    }
                    AppText {
                        anchors.right: parent.right
                        text: card.room.devicesText
                        step: Theme.preview
                        color: Theme.colors.text2
                        Accessible.ignored: true
                    }
                }
                AppText {
                    width: parent.width
                    text: card.room.readText
                    step: Theme.meta
                    color: card.room.isGroup ? Theme.colors.text2 : Theme.colors.plainText
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    Accessible.ignored: true
                }
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.outline
            color: Theme.colors.line
        }
        Item {
            width: parent.width
            height: Theme.space.buttonSmall

            AppText {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: card.room.peopleText
                step: Theme.preview
                digits: true
                font.weight: Font.DemiBold
                color: Theme.colors.text2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            LinkButton {
                objectName: "addMember"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: card.room.canInvite
                step: Theme.preview
                text: card.room.isGroup ? qsTr("Add") : qsTr("Invite")
                Accessible.name: card.room.isGroup ? qsTr("Add people") : qsTr("Invite people")
                onClicked: card.addWanted()
            }
        }
    }
    FileDialog {
        id: files

        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg)")]
        onAccepted: card.room.setPictureFrom(selectedFile)
    }
}
