// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// This device: what others compare it by, as groups and as a code.
Card {
    id: card

    required property DeviceListModel devices
    readonly property bool beside: card.width > Theme.space.bubbleMax

    signal renameWanted

    implicitHeight: Math.max(words.height, card.beside ? code.height : words.height + code.height + Theme.space.l) + 2 * Theme.space.xl

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.xl
        y: Theme.space.xl
        width: parent.width - 2 * Theme.space.xl - (card.beside ? code.width + Theme.space.l : 0)
        spacing: Theme.space.m

        Flow {
            width: parent.width
            spacing: Theme.space.s

            AppText {
                text: card.devices.ownName
                step: Theme.message
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Rectangle {
                width: mine.implicitWidth + 2 * Theme.space.senders
                height: Theme.space.grown(22)
                radius: height / 2
                color: Theme.colors.accentSoft

                AppText {
                    id: mine

                    anchors.centerIn: parent
                    //: The device the user sits at
                    text: qsTr("this device")
                    step: Theme.meta
                    font.weight: Font.DemiBold
                    color: Theme.colors.accentText
                }
            }
        }
        AppText {
            width: parent.width
            text: (card.devices.ownSince ? qsTr("Here since %1.").arg(card.devices.ownSince) + " " : "") + qsTr("Others compare these eight groups with what they see:")
            step: Theme.preview
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        // Keys are read from left to right in every language, but lie where the text begins.
        FingerprintGrid {
            anchors.left: card.LayoutMirroring.enabled ? undefined : parent.left
            anchors.right: card.LayoutMirroring.enabled ? parent.right : undefined
            visible: card.devices.ownFingerprint !== ""
            fingerprint: card.devices.ownFingerprint
            columns: words.width > Theme.space.dialog ? 4 : 2
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s

            PushButton {
                objectName: "copyFingerprint"
                extent: Theme.space.buttonSmall
                iconName: "copy"
                text: qsTr("Copy")
                onClicked: card.devices.copyOwnFingerprint()
            }
            PushButton {
                objectName: "renameThis"
                extent: Theme.space.buttonSmall
                iconName: "pen"
                text: qsTr("Rename")
                onClicked: card.renameWanted()
            }
        }
    }
    KeyCode {
        id: code

        anchors.right: card.beside ? parent.right : undefined
        anchors.left: card.beside ? undefined : parent.left
        anchors.leftMargin: Theme.space.xl
        anchors.rightMargin: Theme.space.xl
        y: card.beside ? Theme.space.xl : words.y + words.height + Theme.space.l
        link: card.devices.ownLink
        extent: Theme.space.grown(166)
    }
}
