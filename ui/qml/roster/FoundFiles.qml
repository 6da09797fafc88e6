// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Photos and files that were found, below the messages.
Column {
    id: found

    required property SearchModel hits

    signal chosen(double conversation, double message)

    topPadding: Theme.space.xs
    spacing: Theme.space.xs

    Heading {
        text: qsTr("Photos")
        count: found.hits.photos.length
    }
    Flow {
        x: Theme.space.s
        width: parent.width - 2 * Theme.space.s
        visible: found.hits.photos.length > 0
        spacing: Theme.space.s

        Repeater {
            model: found.hits.photos
            delegate: Photo {}
        }
    }
    Heading {
        text: qsTr("Files")
        count: found.hits.files.length
    }
    Repeater {
        model: found.hits.files
        delegate: Paper {}
    }

    component Heading: Item {
        id: heading

        required property string text
        required property int count

        width: parent.width
        height: visible ? label.height + Theme.space.s : 0
        visible: heading.count > 0

        AppText {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s
            anchors.bottom: parent.bottom
            text: heading.text
            step: Theme.preview
            font.weight: Font.DemiBold
            color: Theme.colors.text2
            Accessible.role: Accessible.Heading
            Accessible.name: text + ", " + heading.count
        }
        AppText {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.bottom: parent.bottom
            text: heading.count
            step: Theme.preview
            digits: true
            color: Theme.colors.text2
            Accessible.ignored: true
        }
    }
    component Photo: T.AbstractButton {
        id: photo

        required property foundFile modelData
        readonly property real ratio: Screen.devicePixelRatio

        implicitWidth: Theme.space.grown(92)
        implicitHeight: Theme.space.grown(60)
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Photo %1, %2").arg(photo.modelData.name).arg(photo.modelData.note)
        Keys.onReturnPressed: photo.click()
        Keys.onEnterPressed: photo.click()
        onClicked: found.chosen(photo.modelData.conversationId, photo.modelData.messageId)

        contentItem: Image {
            source: Theme.photoUrl(photo.modelData.here ? "attachment" : "preview", photo.modelData.attachmentId, Math.round(photo.width * photo.ratio), Math.round(photo.height * photo.ratio), [8, 8, 8, 8].map(radius => Math.round(radius * photo.ratio)).join("-"), Math.round(2 * photo.width * photo.ratio))
            asynchronous: true
        }
        background: Rectangle {
            radius: Theme.space.radiusSmall
            color: Theme.colors.sunken

            FocusRing {
                shown: photo.visualFocus
                around: parent.radius
            }
        }
        Tip {
            visible: photo.hovered
            text: photo.modelData.name + "\n" + photo.modelData.note
        }
    }
    component Paper: T.AbstractButton {
        id: paper

        required property foundFile modelData

        width: parent ? parent.width : 0
        implicitHeight: Theme.space.readerRow
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("File %1, %2").arg(paper.modelData.name).arg(paper.modelData.note)
        Keys.onReturnPressed: paper.click()
        Keys.onEnterPressed: paper.click()
        onClicked: found.chosen(paper.modelData.conversationId, paper.modelData.messageId)

        contentItem: Item {
            Icon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s
                anchors.verticalCenter: parent.verticalCenter
                name: "file"
            }
            Column {
                anchors.left: sign.right
                anchors.leftMargin: Theme.space.m
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    width: parent.width
                    text: paper.modelData.name
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
                AppText {
                    width: parent.width
                    text: paper.modelData.note
                    step: Theme.meta
                    color: Theme.colors.text2
                    Accessible.ignored: true
                }
            }
        }
        background: Rectangle {
            radius: Theme.space.radiusRow
            color: paper.hovered || paper.down ? Theme.colors.hover : Theme.clear

            FocusRing {
                shown: paper.visualFocus
                inset: true
                around: parent.radius
            }
        }
    }
}
