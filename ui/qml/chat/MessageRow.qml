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
    required property readerFace senderFace
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
    required property string foundText
    required property bool selected
    required property bool tucked
    required property string runText
    required property bool reader
    required property bool beforeDevice

    required property TimelineModel timeline
    required property ConversationViewModel conversation
    required property real margin
    property bool inRoom: false
    property bool ringed: false
    property bool readersOpen: false // the popover with the readers of this message
    readonly property bool notice: row.kind === Ui.MessageKind.Notice
    readonly property bool lined: row.notice || row.runText !== "" // across, without a bubble
    // Room for the face, and for the circle while several are chosen.
    readonly property int gutter: (row.inRoom && !row.own && !row.notice ? Theme.space.faceFoot + Theme.space.s : 0) + row.shift
    readonly property int shift: row.selecting && !row.own ? Theme.space.iconStrip + Theme.space.m : 0
    readonly property bool readersOffered: row.readersText !== "" && (row.readersShown || row.ringed || row.readersOpen || hover.hovered)
    readonly property bool unreadable: row.kind === Ui.MessageKind.Unreadable
    readonly property bool retracted: row.kind === Ui.MessageKind.Retracted
    readonly property MessageSelection selection: row.timeline.selection
    readonly property bool selecting: row.selection.active && !row.tucked
    readonly property bool readable: !row.unreadable && !row.retracted && !row.notice
    readonly property real bubbleMax: Math.min(Theme.space.bubbleMax, (row.width - 2 * row.margin - row.gutter) * Theme.space.bubbleShare)
    readonly property bool hasMedia: row.readable && row.attachments.length > 0
    readonly property bool hasText: row.readable && (!row.hasMedia || row.text !== "")
    readonly property Item shape: row.hasText ? bubble : row.hasMedia ? media.item as Item : card.item as Item
    readonly property MessageMedia mediaItem: media.item as MessageMedia
    readonly property Item readersItem: foot.readersItem
    readonly property real shapeBottom: row.hasText ? bubble.y + bubble.height : row.hasMedia ? media.height : card.height
    property alias light: glow

    signal linkActivated(string link)
    signal readerWanted(MessageRow row)
    signal menuWanted(MessageRow row, real x, real y)
    signal readersWanted(MessageRow row)
    signal versionsWanted(MessageRow row)
    signal tileOpened(MessageRow row, attachmentTile tile)
    signal tileActed(MessageRow row, attachmentTile tile, int action)

    width: ListView.view ? ListView.view.width : 0
    height: row.tucked ? 0 : content.y + content.height + foot.height
    visible: !row.tucked
    z: foot.floats ? 1 : 0
    onRingedChanged: if (row.ringed && row.own) row.timeline.wantReaders(row.messageId)
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.checkable: row.selecting
    Accessible.checked: row.selected

    Rectangle {
        anchors.fill: parent
        visible: row.selected
        color: Theme.colors.accentSoft
    }
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
                senderHue: row.senderFace.hue
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
            senderHue: row.senderFace.hue
            senderWarning: row.senderWarning
            hasVersions: row.hasVersions
            found: row.foundText
            linkWarning: bubble.hoveredLink === "" ? "" : row.timeline.linkWarning(bubble.hoveredLink)
            emojiOnly: row.kind === Ui.MessageKind.Emoji && !row.quote.shown
            quote: row.quote.shown ? answered : null
            edited: row.edited
            editProgress: row.editTick
            foldText: row.foldText
            progress: row.tick
            progressText: row.tickText
            focused: row.ringed && !media.active
            onLinkActivated: link => row.linkActivated(link)
            onCopyWanted: text => row.timeline.copyPart(text)
            onUnfoldWanted: row.reader ? row.readerWanted(row) : row.timeline.unfold(row.messageId)
            onVersionsWanted: row.versionsWanted(row)
        }
        Component {
            id: answered

            RowQuote {
                quote: row.quote
                onAccent: row.own && row.encrypted && row.hasText
                onClicked: row.timeline.jumpToMessage(row.quote.messageId)
            }
        }
        MessageCard {
            id: card

            anchors.left: row.own && !row.lined ? undefined : parent.left
            anchors.right: row.own || row.lined ? parent.right : undefined
            active: !row.readable
            notice: row.notice
            retracted: row.retracted
            text: row.text
            runText: row.runText
            beforeDevice: row.beforeDevice
            linkText: row.timeline.linkText
            iconName: row.noticeIcon
            timeText: row.timeText
            title: row.unreadableTitle
            reason: row.unreadableReason
            actionText: row.actionText
            maxWidth: row.bubbleMax
            focused: row.ringed
            secondActionText: row.secondActionText
            onActed: row.timeline.perform(row.messageId, row.action)
            onSecondActed: row.timeline.perform(row.messageId, row.secondAction)
            onUnfoldWanted: row.timeline.openRun(row.messageId)
        }
        Loader {
            id: signs

            anchors.left: row.own ? undefined : parent.left
            anchors.right: row.own ? parent.right : undefined
            anchors.margins: Theme.space.s
            y: row.shapeBottom - Theme.space.radiusInner
            active: row.readable && row.reactions.length > 0
            sourceComponent: ReactionRow {
                chips: row.reactions
                onToggled: sign => row.timeline.toggleReaction(row.messageId, sign)
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
        anchors.leftMargin: row.margin + row.shift
        anchors.bottom: content.bottom
        anchors.bottomMargin: content.height - row.shapeBottom
        active: row.showsFace && !row.lined
        sourceComponent: Avatar {
            size: Theme.space.faceFoot
            initials: row.senderFace.initials
            hue: row.senderFace.hue
            person: row.senderFace.person
        }
    }
    RowFoot {
        id: foot

        anchors.top: content.bottom
        width: parent.width
        margin: row.margin
        readersText: row.readersText
        readersShown: row.readersShown
        readersOffered: row.readersOffered
        readersOpen: row.readersOpen
        readerFaces: row.readerFaces
        noteText: row.unreadable ? "" : row.failureText || row.waitingNote
        failed: row.failureText !== ""
        actionText: row.unreadable ? "" : row.actionText
        secondActionText: row.unreadable ? "" : row.secondActionText
        onReadersWanted: row.readersWanted(row)
        onActed: row.timeline.perform(row.messageId, row.action)
        onSecondActed: row.timeline.perform(row.messageId, row.secondAction)
    }
    Loader {
        anchors.fill: parent
        active: row.selecting
        sourceComponent: SelectCheck {
            chosen: row.selected
            offered: !row.notice
            margin: row.margin
            onToggled: row.selection.toggle(row.messageId)
            onExtended: row.selection.extendTo(row.messageId)
        }
    }
}
