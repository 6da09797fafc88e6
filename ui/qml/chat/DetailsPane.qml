// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Who this is, their devices and keys, and what this chat tells them.
FocusScope {
    id: pane

    required property ConversationViewModel conversation
    property bool raised: false

    signal closed
    signal galleryWanted

    objectName: "detailsPane"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details")

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.surface
        topRightRadius: Theme.space.radiusSheet
        bottomRightRadius: Theme.space.radiusSheet
    }
    Rectangle {
        anchors.left: parent.left
        height: parent.height
        width: Theme.outline
        color: Theme.colors.line
    }
    AppText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: close.verticalCenter
        text: qsTr("Details")
        step: Theme.message
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.top: parent.top
        anchors.topMargin: Theme.space.m
        focus: true
        iconName: "x"
        text: qsTr("Hide details")
        onClicked: pane.closed()
    }
    Flickable {
        id: scroller

        anchors.top: close.bottom
        anchors.topMargin: Theme.space.s
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.outline
        contentHeight: column.height + Theme.space.xxl
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}

        Column {
            id: column

            x: Theme.space.l
            width: scroller.width - 2 * Theme.space.l
            spacing: Theme.space.s

            PersonCard {
                width: parent.width
                conversation: pane.conversation
            }
            GallerySection {
                width: parent.width
                conversation: pane.conversation
                onGalleryWanted: pane.galleryWanted()
            }
            DeviceList {
                width: parent.width
                devices: pane.conversation.devices
                person: pane.conversation.title
            }
            SectionTitle {
                width: parent.width
                text: qsTr("This chat")
            }
            SwitchRow {
                width: parent.width
                switchName: "encryptionSwitch"
                title: qsTr("Encryption")
                explanation: pane.conversation.encrypted ? qsTr("Only you and %1 can read what is written here.").arg(pane.conversation.title) : pane.conversation.plainLine
                on: pane.conversation.encrypted
                onToggled: on => pane.conversation.setEncrypted(on)
            }
            NotifyChoice {
                width: parent.width
                conversation: pane.conversation
            }
            ChatPrivacy {
                width: parent.width
                conversation: pane.conversation
            }
            PushButton {
                anchors.left: parent.left
                kind: PushButton.Kind.Danger
                iconName: "block"
                text: pane.conversation.blocked ? qsTr("Unblock %1").arg(pane.conversation.title) : qsTr("Block %1").arg(pane.conversation.title)
                width: Math.min(implicitWidth, parent.width)
                onClicked: pane.conversation.setBlocked(!pane.conversation.blocked)
            }
        }
    }
}
