// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// One row of the timeline: day and unread mark above, the bubble, what is to be said below.
Item {
    id: row

    required property double messageId
    required property int kind
    required property bool own
    required property string text
    required property string timeText
    required property string fullTimeText
    required property bool startsDay
    required property string dayText
    required property string gapText
    required property bool gapOpen
    required property bool unreadMark
    required property string unreadText
    required property int groupPosition
    required property bool encrypted
    required property bool edited
    required property int editTick
    required property string foldText
    required property int tick
    required property string tickText
    required property string waitingNote
    required property string failureText
    required property int action
    required property string actionText
    required property int secondAction
    required property string secondActionText
    required property string unreadableTitle
    required property string unreadableReason
    required property list<attachmentTile> attachments
    required property list<reactionChip> reactions
    required property string accessibleText
    required property string senderName
    required property int senderHue
    required property string senderInitials
    required property string senderWarning
    required property bool showsSender
    required property bool showsFace
    required property string noticeIcon
    required property string readersText
    required property bool readersShown
    required property list<readerFace> readerFaces
    required property bool hasVersions
    required property quoteTile quote
    required property bool answerable

    required property TimelineModel timeline
    required property ConversationViewModel conversation
    required property real margin
    property bool inRoom: false
    property bool ringed: false
    property bool readersOpen: false // the popover with the readers of this message
    readonly property bool notice: row.kind === Ui.MessageKind.Notice
    readonly property int gutter: row.inRoom && !row.own && !row.notice ? Theme.space.faceFoot + Theme.space.s : 0
    readonly property bool readersOffered: row.readersText !== "" && (row.readersShown || row.ringed || row.readersOpen || hover.hovered)
    readonly property bool unreadable: row.kind === Ui.MessageKind.Unreadable
    readonly property bool retracted: row.kind === Ui.MessageKind.Retracted
    readonly property bool readable: !row.unreadable && !row.retracted && !row.notice
    readonly property real bubbleMax: Math.min(Theme.space.bubbleMax, (row.width - 2 * row.margin - row.gutter) * Theme.space.bubbleShare)
    readonly property bool hasMedia: row.readable && row.attachments.length > 0
    readonly property bool hasText: row.readable && (!row.hasMedia || row.text !== "")
    readonly property Item shape: row.hasText ? bubble : row.hasMedia ? media.item as Item : card.item as Item
    readonly property MessageMedia mediaItem: media.item as MessageMedia
    readonly property Item readersItem: readers.item as Item
    readonly property real shapeBottom: row.hasText ? bubble.y + bubble.height : row.hasMedia ? media.height : card.height
    readonly property string noteText: row.failureText || row.waitingNote
    property alias light: glow

    function answer() {
        row.timeline.answer(row.messageId);
    }

    signal linkActivated(string link)
    signal menuWanted(MessageRow row, real x, real y)
    signal readersWanted(MessageRow row)
    signal versionsWanted(MessageRow row)
    signal tileOpened(MessageRow row, attachmentTile tile)
    signal tileActed(MessageRow row, attachmentTile tile, int action)

    function copy() {
        row.timeline.copyText(row.messageId);
    }
    function edit() {
        row.timeline.editMessage(row.messageId);
    }
    function moderate() {
        row.timeline.moderate(row.messageId);
    }
    function takeBack() {
        row.timeline.takeBack(row.messageId);
    }
    function toggleReaction(sign: string) {
        row.timeline.toggleReaction(row.messageId, sign);
    }

    width: ListView.view ? ListView.view.width : 0
    height: content.y + content.height + (readers.active && row.readersShown ? readers.height : 0) + (note.active ? note.height : 0)
    z: readers.active && !row.readersShown ? 1 : 0
    onRingedChanged: if (row.ringed && row.own) row.timeline.wantReaders(row.messageId)
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true

    FlashGlow {
        id: glow
    }
    RowHead {
        id: head

        width: parent.width
        margin: row.margin
        gapText: row.gapText
        gapActionText: row.gapOpen ? row.timeline.gapAction : ""
        dayText: row.startsDay ? row.dayText : ""
        unreadText: row.unreadMark ? row.unreadText : ""
        onFetchWanted: row.timeline.fetchMissing()
    }
    Item {
        id: content

        y: head.height > 0 ? head.height : row.groupPosition <= Ui.GroupPosition.First ? Theme.space.senders : Theme.space.xxs
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: row.margin + row.gutter
        anchors.rightMargin: row.margin
        height: row.shapeBottom + (signs.active ? signs.height - Theme.space.radiusInner : 0)

        Loader {
            id: media

            anchors.left: row.own ? undefined : parent.left
            anchors.right: row.own ? parent.right : undefined
            active: row.hasMedia
            sourceComponent: MessageMedia {
                tiles: row.attachments
                player: row.conversation.player
                films: row.conversation.films
                own: row.own
                encrypted: row.encrypted
                maxWidth: row.bubbleMax
                place: row.groupPosition
                captioned: row.hasText
                timeText: row.timeText
                fullTime: row.fullTimeText
                progress: row.tick
                progressText: row.tickText
                senderName: row.showsSender ? row.senderName : ""
                senderHue: row.senderHue
                senderWarning: row.senderWarning
                focused: row.ringed
                onOpened: tile => row.tileOpened(row, tile)
                onActed: (tile, action) => row.tileActed(row, tile, action)
            }
        }
        MessageBubble {
            id: bubble

            anchors.left: row.own ? undefined : parent.left
            anchors.right: row.own ? parent.right : undefined
            y: media.active ? media.height + Theme.space.xxs : 0
            visible: row.hasText
            minWidth: media.active ? media.width : 0
            under: media.active
            own: row.own
            encrypted: row.encrypted
            styled: row.readable ? row.text : ""
            timeText: row.timeText
            fullTime: row.fullTimeText
            maxWidth: media.active ? Math.max(media.width, Theme.space.photoUnknown) : row.bubbleMax
            place: row.groupPosition
            senderName: row.showsSender && !media.active ? row.senderName : ""
            senderHue: row.senderHue
            senderWarning: row.senderWarning
            hasVersions: row.hasVersions
            emojiOnly: row.kind === Ui.MessageKind.Emoji && !row.quote.shown
            quote: row.quote.shown ? answered : null
            edited: row.edited
            editProgress: row.editTick
            foldText: row.foldText
            progress: row.tick
            progressText: row.tickText
            focused: row.ringed && !media.active
            onLinkActivated: link => row.linkActivated(link)
            onUnfoldWanted: row.timeline.unfold(row.messageId)
            onVersionsWanted: row.versionsWanted(row)
        }
        Component {
            id: answered

            QuoteBox {
                name: row.quote.name
                line: row.quote.text
                hue: row.quote.hue
                known: row.quote.messageId > 0
                onAccent: row.own && row.encrypted && row.hasText
                picture: row.quote.photoId <= 0 ? "" : Theme.photoUrl(row.quote.photoHere ? "attachment" : "preview", row.quote.photoId, Theme.space.quotePhoto, Theme.space.quotePhoto, [6, 6, 6, 6].join("-"), 2 * Theme.space.quotePhoto)
                onClicked: row.timeline.jumpToMessage(row.quote.messageId)
            }
        }
        MessageCard {
            id: card

            anchors.left: row.own && !row.notice ? undefined : parent.left
            anchors.right: row.own || row.notice ? parent.right : undefined
            active: !row.readable
            notice: row.notice
            retracted: row.retracted
            text: row.text
            iconName: row.noticeIcon
            timeText: row.timeText
            title: row.unreadableTitle
            reason: row.unreadableReason
            actionText: row.actionText
            maxWidth: row.bubbleMax
            focused: row.ringed
            onActed: row.timeline.perform(row.messageId, row.action)
        }
        Loader {
            id: signs

            anchors.left: row.own ? undefined : parent.left
            anchors.right: row.own ? parent.right : undefined
            anchors.leftMargin: Theme.space.s
            anchors.rightMargin: Theme.space.s
            y: row.shapeBottom - Theme.space.radiusInner
            active: row.readable && row.reactions.length > 0
            sourceComponent: ReactionRow {
                chips: row.reactions
                onToggled: sign => row.toggleReaction(sign)
            }
        }
        HoverHandler {
            id: hover

            enabled: row.own && row.inRoom
            onHoveredChanged: if (hovered) row.timeline.wantReaders(row.messageId)
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            enabled: !row.notice
            onTapped: eventPoint => row.menuWanted(row, eventPoint.position.x + row.margin + row.gutter, eventPoint.position.y + content.y)
        }
    }
    Loader {
        anchors.left: parent.left
        anchors.leftMargin: row.margin
        anchors.bottom: content.bottom
        anchors.bottomMargin: content.height - row.shapeBottom
        active: row.showsFace
        sourceComponent: Avatar {
            size: Theme.space.faceFoot
            initials: row.senderInitials
            hue: row.senderHue
        }
    }
    Loader {
        id: readers

        anchors.right: parent.right
        anchors.rightMargin: row.margin
        anchors.top: content.bottom
        anchors.topMargin: row.readersShown ? 0 : -Theme.space.xs
        active: row.readersOffered
        sourceComponent: ReadByLine {
            text: row.readersText
            faces: row.readerFaces
            floating: !row.readersShown
            open: row.readersOpen
            onClicked: row.readersWanted(row)
        }
    }
    Loader {
        id: note

        anchors.top: readers.active && row.readersShown ? readers.bottom : content.bottom
        x: row.margin
        width: parent.width - 2 * row.margin
        active: row.noteText !== "" && !row.unreadable
        sourceComponent: BubbleNote {
            text: row.noteText
            failed: row.failureText !== ""
            actionText: row.actionText
            secondActionText: row.secondActionText
            onActed: row.timeline.perform(row.messageId, row.action)
            onSecondActed: row.timeline.perform(row.messageId, row.secondAction)
        }
    }
}
