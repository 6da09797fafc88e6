// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The photos and files that are about to be sent: each can be taken out, photos can be turned.
Item {
    id: chips

    required property SendFilesModel files
    readonly property real upper: Math.max(list.height, facts.height)

    signal moreWanted

    implicitHeight: chips.upper + Theme.space.s + (warning.text !== "" ? warning.height + Theme.space.xs : 0)

    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: facts.left
        anchors.rightMargin: Theme.space.m
        height: Theme.space.chipPhoto + Theme.space.s
        orientation: ListView.Horizontal
        spacing: Theme.space.s
        model: chips.files
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("About to be sent")
        delegate: AttachmentChip {
            onRemoveWanted: chips.files.remove(index)
            onTurnWanted: chips.files.rotate(index)
        }
        footer: Item {
            width: adder.width + (list.count > 0 ? Theme.space.s : 0)
            height: list.height

            T.Button {
                id: adder

                anchors.right: parent.right
                y: Theme.space.s
                width: Theme.space.chipPhoto
                height: Theme.space.chipPhoto
                text: qsTr("Add more")
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: text
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: chips.moreWanted()
                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        name: "plus"
                    }
                }
                background: Rectangle {
                    radius: Theme.space.radiusButton
                    color: adder.hovered ? Theme.colors.hover : Theme.clear
                    border.width: Theme.outline
                    border.color: Theme.colors.lineStrong

                    FocusRing {
                        shown: adder.visualFocus
                        inset: true
                        around: parent.radius
                    }
                }
            }
        }
    }
    Column {
        id: facts

        anchors.right: parent.right
        y: Theme.space.s
        width: Math.min(Theme.space.grown(170), Math.round(chips.width * 0.4))

        Fact {
            text: chips.files.summary
            color: Theme.colors.text2
        }
        Fact {
            text: chips.files.note
            color: chips.files.noteWarns ? Theme.colors.honeyText : Theme.colors.text2
            font.weight: chips.files.noteWarns ? Font.DemiBold : Font.Normal
        }
        Fact {
            text: chips.files.limitText
            color: Theme.colors.text2
        }
        LinkButton {
            id: chooser

            objectName: "qualityButton"
            anchors.right: parent.right
            visible: chips.files.hasChoice
            step: Theme.meta
            text: chips.files.quality === Ui.SendQuality.Sensible ? qsTr("Full size") : chips.files.quality === Ui.SendQuality.Original ? qsTr("Full size chosen") : qsTr("Untouched chosen")
            Accessible.description: qsTr("Size and quality of the photos")
            onClicked: quality.popup(chooser, 0, -quality.implicitHeight)
        }
    }
    AppText {
        id: warning

        objectName: "filesWarning"
        anchors.left: parent.left
        anchors.right: parent.right
        y: chips.upper + Theme.space.s
        visible: text !== ""
        text: chips.files.warning
        step: Theme.meta
        color: Theme.colors.honeyText
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    PopupMenu {
        id: quality

        title: qsTr("Size and quality")

        Option {
            objectName: "qualitySensible"
            of: Ui.SendQuality.Sensible
            text: qsTr("Sized for the screen")
        }
        Option {
            objectName: "qualityOriginal"
            of: Ui.SendQuality.Original
            text: qsTr("Full size, place and camera removed")
        }
        Option {
            objectName: "qualityUntouched"
            of: Ui.SendQuality.Untouched
            text: qsTr("Untouched, tells place and camera")
            dangerous: true
        }
    }

    component Fact: AppText {
        anchors.right: parent?.right
        width: parent?.width ?? 0
        visible: text !== ""
        horizontalAlignment: Text.AlignRight
        step: Theme.meta
        digits: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }
    component Option: PopupMenuItem {
        required property int of

        iconName: chips.files.quality === of ? "check" : ""
        onTriggered: chips.files.quality = of
    }
}
