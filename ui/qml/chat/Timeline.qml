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
    // Any emoji is to be chosen for a message; the place is where the pointer or the message is.
    signal reactWanted(real message, real x, real y)

    // Whether the view stays at the newest message when more arrive.
    property bool following: true

    signal xmppLinkActivated(string link)

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
        popups.forward(message);
    }
    function forwardSelected() {
        popups.forwardMany(view.timeline.selection.messages());
    }
    function takeBackSelected() {
        popups.takeBackMany();
    }
    // Several messages are chosen from now on, the one that the keyboard is at first.
    function select() {
        const row = list.currentItem as MessageRow;
        view.timeline.selection.begin(row && list.activeFocus ? row.messageId : 0);
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function react(row: MessageRow) {
        const start = row.own === row.LayoutMirroring.enabled;
        const place = row.mapToItem(view, start ? view.margin + Theme.space.popover : row.width - view.margin, 0);
        view.reactWanted(row.messageId, place.x, place.y);
    }
    function settle() {
        view.following = list.atYEnd && view.timeline.atNewest;
    }
    // Only when the user wants it. What may mislead is asked about first; what the program can do
    // itself stays in it.
    function openLink(link: string) {
        if (link.startsWith("xmpp:"))
            view.xmppLinkActivated(link);
        else if (view.timeline.linkWarning(link) !== "")
            linkQuestion.ask(link, view.timeline.linkWarning(link));
        else
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

        // To the next row that is not folded away.
        function step(way: int, extend: bool) {
            let row = list.currentIndex + way;
            while (row > 0 && row < list.count - 1 && (list.itemAtIndex(row) as MessageRow)?.tucked)
                row += way;
            list.currentIndex = Math.max(0, Math.min(list.count - 1, row));
            const item = list.currentItem as MessageRow;
            if (extend && item)
                view.timeline.selection.extendTo(item.messageId);
            view.settle(); // this was no movement in the eyes of the list
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
        Keys.onUpPressed: event => list.step(1, event.modifiers & Qt.ShiftModifier)
        Keys.onDownPressed: event => list.step(-1, event.modifiers & Qt.ShiftModifier)
        Keys.onPressed: event => {
            const row = list.currentItem as MessageRow;
            event.accepted = row !== null && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) && popups.act(row, event.key, event.modifiers);
        }
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            property bool dragged: false

            objectName: "timelineScrollBar"
            onPressedChanged: {
                if (!pressed && bar.dragged)
                    anchor.restore();
                pressed ? view.following = false : view.settle();
            }

            // Let go, a bar goes to the pointer once more: somewhere else, when older messages came
            // during the drag. Handlers are told before it is. A click beside the handle does move.
            PointHandler {
                onPointChanged: bar.dragged = bar.dragged || (active && point.position.y !== point.pressPosition.y)
                onActiveChanged: {
                    if (active)
                        bar.dragged = false;
                    else if (bar.dragged)
                        anchor.keep();
                }
            }
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
            readersOpen: popups.readersOf === messageId
            onReadersWanted: row => popups.showReaders(row)
            onVersionsWanted: row => popups.showVersions(row)
            onReaderWanted: row => popups.showReader(row)
            onLinkActivated: link => view.openLink(link)
            onMenuWanted: (row, x, y) => popups.showMenu(row, x, y)
            onTileOpened: (row, tile) => popups.openFile(messageId, tile)
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
        onTriggered: {
            list.report();
            anchor.remember();
        }
    }
    ListAnchor {
        id: anchor

        list: list
        timeline: view.timeline
        idle: view.following
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: view.timeline.loaded && view.timeline.count === 0
        title: view.timeline.arriving ? qsTr("Your messages are on their way from your other device.") : view.inRoom && view.encrypted ? qsTr("Say hello. Messages here are encrypted for all members.") : view.encrypted ? qsTr("Say hello. Messages here are encrypted.") : qsTr("Say hello.")
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
    TimelinePopups {
        id: popups

        onReactWanted: row => view.react(row)
        onLinkWanted: link => view.openLink(link)
        conversation: view.conversation
        inRoom: view.inRoom
        margin: view.margin
    }
    LinkDialog {
        id: linkQuestion
    }
}
