// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The other way round: a link for others, made when it is wanted.
Column {
    id: pane

    required property InviteViewModel invite

    spacing: Theme.space.s

    LinkButton {
        objectName: "inviteMake"
        anchors.left: parent.left
        visible: pane.invite.link === ""
        enabled: !pane.invite.busy
        iconName: "userplus"
        step: Theme.preview
        text: pane.invite.busy ? qsTr("Making a link…") : qsTr("Invite somebody with a link")
        onClicked: pane.invite.make()
    }
    AppText {
        width: parent.width
        visible: pane.invite.link !== ""
        text: qsTr("Your invitation")
        step: Theme.preview
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        width: parent.width
        visible: pane.invite.link !== ""
        spacing: Theme.space.m

        Rectangle {
            id: code

            width: Theme.space.grown(116)
            height: width
            radius: Theme.space.radiusSmall
            // A camera wants dark on light, whatever the theme.
            color: Theme.onPhoto

            Image {
                anchors.fill: parent
                anchors.margins: Theme.space.s
                sourceSize.width: width
                sourceSize.height: height
                source: pane.invite.code === "" ? "" : "image://qr/" + Qt.btoa(pane.invite.code)
                fillMode: Image.Pad
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The link as a code for a phone’s camera")
            }
        }
        Column {
            width: parent.width - code.width - parent.spacing
            spacing: Theme.space.s

            TextEdit {
                id: address

                objectName: "inviteLink"
                width: parent.width
                text: pane.invite.link
                textFormat: TextEdit.PlainText
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: true
                wrapMode: TextEdit.WrapAnywhere
                color: Theme.colors.text
                selectionColor: Theme.colors.accent
                selectedTextColor: Theme.colors.onAccent
                font.family: Theme.family
                font.pixelSize: Theme.preview.px
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Your invitation")
                Accessible.readOnly: true

                FocusRing {
                    shown: address.activeFocus
                    around: Theme.space.radiusInner
                }
            }
            PushButton {
                objectName: "inviteCopy"
                anchors.left: parent.left
                extent: Theme.space.buttonSmall
                iconName: pane.invite.copied ? "check" : "copy"
                text: pane.invite.copied ? qsTr("Copied") : qsTr("Copy")
                onClicked: pane.invite.copy()
            }
        }
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: pane.invite.problem || pane.invite.note
        step: Theme.meta
        color: pane.invite.problem ? Theme.colors.danger : Theme.colors.text2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
