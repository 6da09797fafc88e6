// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The messages. Row 0 is the newest and lies at the bottom, so that older pages arrive above what is
// seen and move nothing.
FocusScope {
    id: view

    required property TimelineModel timeline
    property bool narrow: false
    property bool encrypted: true
    required property ConversationViewModel conversation
    readonly property bool inRoom: view.conversation.room.isRoom
    // The start of the text column: bubbles keep this distance from the sheet's edge.
    readonly property real margin: Math.max(view.narrow ? Theme.space.m : Theme.space.xl,
        (view.width - Theme.space.timelineMax) / 2)
    // Whether the view stays at the newest message when more arrive.
    property bool following: true

    function follow() {
        view.following = true;
        view.timeline.jumpToNewest();
    }
    // Ctrl+J: the newest message, again: the first unread one.
    function toggleNewest() {
        if (view.following && view.timeline.unreadRow >= 0)
            view.timeline.jumpToUnread();
        else
            view.follow();
    }
    // Asks where a message is to be sent on to.
    function forward(message: real) {
        forwarding.begin(message);
    }
    function settle() {
        view.following = list.atYEnd && view.timeline.atNewest;
    }
    function openLink(link: string) {
        Qt.openUrlExternally(link);
    }

    Connections {
        target: view.timeline

        function onJumped(row: int, top: bool) {
            view.following = !top && row === 0;
            if (top)
                list.showAThirdDown(row);
            else
                list.positionViewAtIndex(row, ListView.Contain);
            list.stick();
            if (top && row > 0)
                (list.itemAtIndex(row) as MessageRow)?.light.flash();
        }
        function onAnnounced(text: string) {
            list.announce(text);
        }
    }
    ListView {
        id: list

        function stick() {
            if (view.following)
                list.positionViewAtBeginning();
        }
        function showAThirdDown(row: int) {
            list.positionViewAtIndex(row, ListView.Center);
            list.contentY += list.height / 6;
            list.returnToBounds();
            view.settle();
        }
        function announce(text: string) {
            Accessible.announce(text, Accessible.Polite);
        }
        function report() {
            const x = list.width / 2;
            const newest = list.indexAt(x, list.contentY + list.height - 1);
            const oldest = list.indexAt(x, list.contentY + 1);
            if (list.count > 0)
                view.timeline.visibleRange(Math.max(0, newest), oldest < 0 ? list.count - 1 : oldest);
        }

        function act(row: MessageRow, key: int): bool {
            if (row.notice)
                return false;
            if (key === Qt.Key_C)
                row.copy();
            else if ((key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space) && row.hasMedia)
                row.mediaItem.openFirst();
            else if ((key === Qt.Key_Return || key === Qt.Key_Enter) && row.readersText !== "")
                readers.show(row);
            else if ((key === Qt.Key_Left || key === Qt.Key_Right) && row.hasMedia)
                return row.mediaItem.step(key === Qt.Key_Left ? -view.conversation.player.stepMs : view.conversation.player.stepMs);
            else if (key === Qt.Key_V && row.hasVersions)
                versions.show(row);
            else if (key === Qt.Key_R)
                row.answer();
            else if (key === Qt.Key_F && row.answerable)
                view.forward(row.messageId);
            else if (key === Qt.Key_E)
                row.edit();
            else if (key === Qt.Key_Delete && row.own && !row.retracted)
                takeBack.ask(row);
            else if (key === Qt.Key_Menu || key === Qt.Key_Plus)
                menu.show(row, view.margin, row.height / 2);
            else
                return false;
            return true;
        }

        objectName: "timeline"
        anchors.fill: parent
        model: view.timeline
        verticalLayoutDirection: ListView.BottomToTop
        focus: true
        activeFocusOnTab: true
        clip: true
        cacheBuffer: Math.max(0, height)
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        // In a view that grows upwards Up must still mean the message above.
        Keys.onUpPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
        Keys.onDownPressed: list.currentIndex = Math.max(0, list.currentIndex - 1)
        Keys.onPressed: event => {
            const row = list.currentItem as MessageRow;
            event.accepted = row !== null && list.act(row, event.key);
        }
        T.ScrollBar.vertical: SlimScrollBar {
            onPressedChanged: if (!pressed) view.settle()
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")

        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0) list.currentIndex = 0
        onMovementStarted: view.following = false
        onMovementEnded: view.settle()
        onContentYChanged: reporter.start()
        // A strip, a hint or a note under a bubble takes room: the newest message stays in sight.
        onContentHeightChanged: Qt.callLater(list.stick)
        onHeightChanged: {
            list.stick();
            reporter.start();
        }
        onCountChanged: {
            list.stick();
            reporter.start();
        }

        delegate: MessageRow {
            timeline: view.timeline
            conversation: view.conversation
            margin: view.margin
            ringed: ListView.isCurrentItem && list.activeFocus
            inRoom: view.inRoom
            readersOpen: readers.about === messageId
            onReadersWanted: row => readers.show(row)
            onVersionsWanted: row => versions.show(row)
            onLinkActivated: link => view.openLink(link)
            onMenuWanted: (row, x, y) => menu.show(row, x, y)
            onTileOpened: (row, tile) => files.open(row.messageId, tile)
            onTileActed: (row, tile, action) => view.conversation.attachments.perform(row.messageId, tile.attachmentId, action)
        }
        // What is missing below, and the distance between the last message and the composer.
        header: Item {
            width: list.width
            height: below.height + Theme.space.xl

            Loader {
                id: below

                x: view.margin
                width: parent.width - 2 * view.margin
                height: active ? implicitHeight : 0
                active: view.timeline.gapBelow !== ""
                sourceComponent: GapMarker {
                    text: view.timeline.gapBelow
                    actionText: view.timeline.gapAction
                    onActed: view.timeline.fetchMissing()
                }
            }
        }
    }
    // Not more often than the eye can follow.
    Timer {
        id: reporter

        interval: 80
        onTriggered: list.report()
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: view.timeline.loaded && view.timeline.count === 0
        title: view.inRoom && view.encrypted ? qsTr("Say hello. Messages here are encrypted for all members.") : view.encrypted ? qsTr("Say hello. Messages here are encrypted.") : qsTr("Say hello.")
    }
    NewMessagesPill {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.m
        visible: !list.atYEnd && (view.timeline.newBelow > 0 || !view.following)
        count: view.timeline.newBelow
        text: view.timeline.newBelowText
        onClicked: view.follow()
    }
    MessageMenu {
        id: menu

        mayModerate: view.inRoom && view.conversation.room.canModerate
        onForwardWanted: row => view.forward(row.messageId)
        onTakeBackWanted: row => takeBack.ask(row)
        onModerateWanted: row => moderate.ask(row)
        onReadersWanted: row => readers.show(row)
        onVersionsWanted: row => versions.show(row)
        onOpenWanted: row => row.mediaItem.openFirst()
        onSaveWanted: row => files.save(row.attachments[0])
        onCopyPhotoWanted: row => view.conversation.attachments.copy(row.attachments[0].attachmentId)
    }
    FileDialogs {
        id: files

        conversation: view.conversation
    }
    ReadByPopover {
        id: readers

        conversation: view.conversation
    }
    VersionsPopover {
        id: versions

        conversation: view.conversation
    }
    ForwardDialog {
        id: forwarding

        forwarding: view.conversation.forwarding
    }
    ModerateDialog {
        id: moderate
    }
    TakeBackDialog {
        id: takeBack
    }
}
