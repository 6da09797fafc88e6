// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// One calm line below the chats while history travels; it stays until what became of it was seen.
Item {
    id: line

    required property LinkViewModel link

    visible: line.link.lineShown
    height: visible ? content.height + 2 * Theme.space.m : 0
    Accessible.role: Accessible.Grouping
    Accessible.name: line.link.statusText

    Rectangle {
        width: parent.width
        height: Theme.outline
        color: Theme.colors.line
    }
    Column {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.m
        y: Theme.space.m
        spacing: Theme.space.s

        Item {
            width: parent.width
            height: Math.max(words.height, buttons.height)

            AppText {
                id: words

                objectName: "historyLine"
                anchors.left: parent.left
                anchors.right: buttons.left
                anchors.rightMargin: Theme.space.s
                anchors.verticalCenter: parent.verticalCenter
                text: line.link.statusText
                step: Theme.preview
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Row {
                id: buttons

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.xxs

                IconButton {
                    objectName: "historyPause"
                    visible: line.link.moving
                    extent: Theme.space.buttonSmall
                    iconSize: Theme.space.iconInline
                    iconName: line.link.paused ? "play" : "pause"
                    text: line.link.paused ? qsTr("Go on with the older messages") : qsTr("Pause the older messages")
                    onClicked: line.link.setPaused(!line.link.paused)
                }
                IconButton {
                    objectName: "historyStop"
                    extent: Theme.space.buttonSmall
                    iconSize: Theme.space.iconInline
                    iconName: "x"
                    text: line.link.moving ? qsTr("Stop it…") : qsTr("Close this line")
                    onClicked: line.link.moving ? question.open() : line.link.dismiss()
                }
            }
        }
        HistoryProgress {
            width: parent.width - Theme.space.xs
            visible: line.link.moving
            link: line.link
            step: Theme.meta
            spacing: Theme.space.xs
        }
    }
    StopLinkDialog {
        id: question

        link: line.link
    }
}
