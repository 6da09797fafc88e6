// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// What takes up room on this computer, and making room.
Column {
    id: page

    required property StorageModel storage

    spacing: Theme.space.m
    Component.onCompleted: page.storage.load()

    SettingsCard {
        width: parent.width

        Figure {
            width: parent.width
            title: qsTr("Texts, keys and search")
            figure: page.storage.storeText
        }
        Figure {
            width: parent.width
            title: qsTr("Photos and files")
            figure: page.storage.filesText
        }
        Figure {
            width: parent.width
            title: qsTr("Together")
            figure: page.storage.totalText
            strong: true
        }
    }
    AppText {
        width: parent.width
        text: page.storage.freeableText === "" ? qsTr("Everything is encrypted on this computer. Nothing of it can be fetched again from a server, so nothing can be freed.")
            : qsTr("Everything is encrypted on this computer. %1 of photos and files are on a server as well: they can be removed here and are fetched again when you open them, for as long as the server keeps them.").arg(page.storage.freeableText)
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    PushButton {
        objectName: "freeAllButton"
        anchors.left: parent.left
        enabled: page.storage.freeableText !== "" && !page.storage.busy
        iconName: "disk"
        text: page.storage.freeableText === "" ? qsTr("Free space") : qsTr("Free %1").arg(page.storage.freeableText)
        onClicked: page.storage.freeAll()
    }
    AppText {
        objectName: "storageSaying"
        width: parent.width
        visible: text !== ""
        text: page.storage.problem || page.storage.done
        color: page.storage.problem ? Theme.colors.danger : Theme.colors.text
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    SectionTitle {
        width: parent.width
        text: qsTr("By chat, the largest first")
    }
    SettingsCard {
        width: parent.width
        visible: page.storage.count > 0

        ListView {
            id: list

            // A line's menu, at the middle of the line for keys.
            function showMenu() {
                const row = list.currentItem as StorageRow;
                if (row)
                    menu.show(row);
            }

            objectName: "storageList"
            width: parent.width
            height: Math.min(contentHeight, Theme.space.grown(560))
            clip: true
            activeFocusOnTab: true
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: -1
            highlightMoveDuration: 0
            model: page.storage
            Accessible.role: Accessible.List
            Accessible.name: qsTr("By chat, the largest first")
            onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0) list.currentIndex = 0
            Keys.onReturnPressed: list.showMenu()
            Keys.onEnterPressed: list.showMenu()
            Keys.onSpacePressed: list.showMenu()
            Keys.onMenuPressed: list.showMenu()

            delegate: StorageRow {
                id: entry

                width: list.width
                ringed: ListView.isCurrentItem && list.activeFocus
                onMenuWanted: menu.show(entry)
            }
        }
    }
    PopupMenu {
        id: menu

        property StorageRow about: null

        function show(row: StorageRow) {
            menu.about = row;
            menu.popup(row, row.mirrored ? 0 : row.width - menu.implicitWidth, row.height);
        }

        title: qsTr("What to do with this chat")

        PopupMenuItem {
            objectName: "exportChatItem"
            iconName: "download"
            text: qsTr("Export…")
            onTriggered: {
                page.storage.chooseForExport(menu.about.conversationId);
                exporter.chat = menu.about.title;
                exporter.begin();
            }
        }
        PopupMenuItem {
            objectName: "clearFilesItem"
            iconName: "image"
            enabled: (menu.about?.freeable ?? false) && !page.storage.busy
            text: qsTr("Remove photos and files here")
            onTriggered: page.storage.clearFiles(menu.about.conversationId)
        }
        PopupMenuItem {
            objectName: "deleteMessagesItem"
            iconName: "trash"
            dangerous: true
            enabled: !page.storage.busy
            text: qsTr("Delete the messages…")
            onTriggered: dialog.ask(menu.about, false)
        }
        PopupMenuItem {
            objectName: "deleteChatItem"
            iconName: "trash"
            dangerous: true
            enabled: (menu.about?.removable ?? false) && !page.storage.busy
            text: qsTr("Delete the chat…")
            onTriggered: dialog.ask(menu.about, true)
        }
    }
    ExportDialog {
        id: exporter

        exporting: page.storage.exporting
    }
    DeleteChatDialog {
        id: dialog

        onMessagesAgreed: conversation => page.storage.deleteMessages(conversation)
        onChatAgreed: conversation => page.storage.deleteChat(conversation)
    }

    component Figure: Item {
        id: line

        required property string title
        required property string figure
        property bool strong: false

        implicitHeight: Theme.space.button
        Accessible.role: Accessible.StaticText
        Accessible.name: line.title + ": " + line.figure

        AppText {
            anchors.left: parent.left
            anchors.right: value.left
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            text: line.title
            font.weight: line.strong ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        AppText {
            id: value

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: line.figure
            digits: true
            font.weight: line.strong ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
    }
}
