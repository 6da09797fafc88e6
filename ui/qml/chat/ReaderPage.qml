// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme

// A text too long for a bubble, on a page of its own; laid out part by part, as it is scrolled.
ModalDialog {
    id: page

    property double about: 0
    property MessageRow row: null
    property list<string> parts: []

    function show(row: MessageRow) {
        page.row = row;
        page.about = row.messageId;
        page.parts = row.timeline.readerParts(row.messageId);
        page.open();
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    dialogWidth: Theme.space.settings
    title: page.row ? page.row.senderName : ""
    text: page.row ? page.row.fullTimeText : ""
    onClosed: {
        page.parts = [];
        page.row = null;
    }

    ListView {
        id: list

        objectName: "readerPage"
        width: parent.width
        height: page.parent ? Math.max(Theme.space.grown(120), page.parent.height * 0.6) : 0
        model: page.parts
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.Document
        Accessible.name: page.title
        Keys.onDownPressed: list.contentY = Math.min(list.contentY + Theme.message.line * 3, Math.max(0, list.contentHeight - list.height))
        Keys.onUpPressed: list.contentY = Math.max(0, list.contentY - Theme.message.line * 3)
        Keys.onPressed: event => {
            const way = event.key === Qt.Key_PageDown || event.key === Qt.Key_Space ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
            event.accepted = way !== 0;
            list.contentY = Math.max(0, Math.min(list.contentY + way * list.height * 0.9, list.contentHeight - list.height));
        }
        delegate: AppText {
            required property string modelData

            width: ListView.view.width - Theme.space.m
            text: modelData
            step: Theme.message
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
        }
    }
    footer: [
        PushButton {
            objectName: "readerClose"
            text: qsTr("Close")
            onClicked: page.close()
        },
        PushButton {
            iconName: "copy"
            text: qsTr("Copy text")
            onClicked: page.row.timeline.copyText(page.about)
        }
    ]
}
