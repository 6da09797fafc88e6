// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The photos, files and links of a chat, newest first.
FocusScope {
    id: pane

    required property ConversationViewModel conversation
    // 0 photos, 1 files, 2 links
    property int chosen: 0
    readonly property SharedFilesModel model: [pane.conversation.photos, pane.conversation.files, pane.conversation.links][pane.chosen]

    signal closed
    signal backWanted
    signal linkActivated(string link)

    objectName: "galleryPane"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Photos, files, links")
    Component.onCompleted: {
        pane.conversation.photos.hold();
        pane.conversation.files.hold();
        pane.conversation.links.hold();
    }
    Component.onDestruction: {
        pane.conversation.photos.letGo();
        pane.conversation.files.letGo();
        pane.conversation.links.letGo();
    }

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
    IconButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s
        anchors.verticalCenter: close.verticalCenter
        focus: true
        iconName: "cl"
        turns: true
        text: qsTr("Back to the details")
        onClicked: pane.backWanted()
    }
    AppText {
        anchors.left: back.right
        anchors.leftMargin: Theme.space.xs
        anchors.verticalCenter: close.verticalCenter
        text: qsTr("Photos, files, links")
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
        iconName: "x"
        text: qsTr("Hide details")
        onClicked: pane.closed()
    }
    Row {
        id: kinds

        anchors.top: close.bottom
        anchors.topMargin: Theme.space.s
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        spacing: Theme.space.xs

        Repeater {
            model: [qsTr("Photos"), qsTr("Files"), qsTr("Links")]

            Chip {
                required property int index
                required property string modelData

                text: modelData
                checked: pane.chosen === index
                onClicked: pane.chosen = index
            }
        }
    }
    GridView {
        id: grid

        readonly property int columns: 3

        anchors.top: kinds.bottom
        anchors.topMargin: Theme.space.m
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.l - Theme.space.photoGap
        visible: pane.chosen === 0
        model: pane.chosen === 0 ? pane.conversation.photos : null
        cellWidth: Math.floor(width / columns)
        cellHeight: cellWidth
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Photos")
        delegate: Item {
            id: cell

            required property double messageId
            required property attachmentTile tile

            width: grid.cellWidth
            height: grid.cellHeight

            PhotoTile {
                anchors.fill: parent
                anchors.rightMargin: Theme.space.photoGap
                anchors.bottomMargin: Theme.space.photoGap
                tile: cell.tile
                small: true
                failedOpens: true
                topLeft: Theme.space.radiusInner
                topRight: Theme.space.radiusInner
                bottomLeft: Theme.space.radiusInner
                bottomRight: Theme.space.radiusInner
                onOpened: files.open(cell.messageId, tile)
                onActed: action => pane.conversation.attachments.perform(cell.messageId, tile.attachmentId, action)
            }
        }
    }
    ListView {
        id: list

        anchors.top: grid.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.l
        visible: pane.chosen > 0
        model: pane.chosen > 0 ? pane.model : null
        spacing: Theme.space.xs
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: pane.chosen === 1 ? qsTr("Files") : qsTr("Links")
        delegate: Loader {
            id: line

            required property double messageId
            required property attachmentTile tile
            required property string senderName
            required property string dayText
            required property string link
            required property string accessibleText

            width: list.width
            sourceComponent: line.link === "" ? fileLine : linkLine

            Component {
                id: fileLine

                FileTile {
                    width: line.width
                    tile: line.tile
                    own: false
                    encrypted: true
                    maxWidth: line.width
                    onOpened: files.open(line.messageId, line.tile)
                    onActed: action => pane.conversation.attachments.perform(line.messageId, line.tile.attachmentId, action)
                }
            }
            Component {
                id: linkLine

                LinkLine {
                    link: line.link
                    about: line.senderName + ", " + line.dayText
                    description: line.accessibleText
                    onClicked: pane.linkActivated(line.link)
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: grid
        width: parent.width - 2 * Theme.space.l
        visible: pane.model.loaded && pane.model.count === 0
        title: pane.chosen === 0 ? qsTr("Photos from this chat will collect here.") : pane.chosen === 1 ? qsTr("Files from this chat will collect here.") : qsTr("Links from this chat will collect here.")
    }
    FileDialogs {
        id: files

        conversation: pane.conversation
    }
}
