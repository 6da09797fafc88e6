// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The conversation: header, who can read it, messages, the field to write in; details at the side.
FocusScope {
    id: sheet

    required property AppViewModel app
    readonly property ConversationViewModel conversation: sheet.app.conversation
    property bool narrow: false
    property bool detailsOpen: false
    property bool ladderOpen: false
    readonly property bool detailsShown: sheet.ladderOpen || sheet.detailsOpen && sheet.conversation.open
    readonly property bool detailsBeside: sheet.width >= Theme.space.detailsBeside - Theme.space.sidebar
    property alias timeline: timeline
    property alias composer: composer
    readonly property Item details: detailsLoader.item as Item
    // The chat's photos, files and links stand in place of the details.
    property bool galleryOpen: false

    signal detailsToggled
    signal ladderClosed
    signal backWanted
    signal leaveWanted

    // Asks for an emoji: for the text, or as a reaction to a message.
    function pickFor(message: real, over: Item, x: real, y: real) {
        emoji.asynchronous = false; // or now, if it is being made
        emoji.active = true;
        (emoji.item as EmojiPicker).message = message;
        (emoji.item as EmojiPicker).openOver(over, x, y);
    }
    function forward(message: real) {
        timeline.forward(message);
    }
    function search() {
        bars.search();
    }
    function goToDate() {
        bars.goToDate();
    }
    function exportChat() {
        bars.exportChat();
    }
    function select() {
        timeline.select();
    }
    // Ends choosing or searching; false: there is nothing to end.
    function leaveMode(): bool {
        return bars.leaveMode();
    }

    onDetailsShownChanged: if (!sheet.detailsShown) sheet.galleryOpen = false

    SheetFrame {
        anchors.fill: parent
        edgeToEdge: sheet.narrow
    }
    NothingChosen {
        anchors.fill: parent
        visible: !sheet.conversation.open
        noChats: sheet.app.conversations.loaded && sheet.app.conversations.count === 0
    }
    Item {
        id: main

        anchors.fill: parent
        anchors.margins: Theme.outline
        anchors.rightMargin: sheet.detailsShown && sheet.detailsBeside ? Theme.space.details : Theme.outline
        visible: sheet.conversation.open

        ChatHeader {
            id: header

            width: parent.width
            conversation: sheet.conversation
            backShown: sheet.narrow
            otherUnread: sheet.app.conversations.unreadTotal
            detailsOpen: sheet.detailsOpen
            onBackWanted: sheet.backWanted()
            onLeaveWanted: sheet.leaveWanted()
            onDetailsWanted: sheet.detailsToggled()
            onExportWanted: bars.exportChat()
        }
        ChatBars {
            id: bars

            anchors.fill: header
            z: 1 // what may have been meant hangs below it
            conversation: sheet.conversation
            narrow: sheet.narrow
            onForwardWanted: timeline.forwardSelected()
            onTakeBackWanted: timeline.takeBackSelected()
            onEnded: composer.take()
            onDayChosen: timeline.forceActiveFocus(Qt.OtherFocusReason)
        }
        PlainStrip {
            id: plain

            anchors.top: header.bottom
            width: parent.width
            text: sheet.conversation.plainLine
        }
        RoomStrip {
            id: trouble

            anchors.top: plain.bottom
            width: parent.width
            room: sheet.conversation.room
            onLeaveWanted: sheet.leaveWanted()
        }
        ChatOutage {
            id: outage

            anchors.top: trouble.bottom
            width: parent.width
            conversation: sheet.conversation
            allowed: !trouble.visible
        }
        Timeline {
            id: timeline

            anchors.top: outage.bottom
            anchors.bottom: lower.top
            width: parent.width
            timeline: sheet.conversation.timeline
            conversation: sheet.conversation
            narrow: sheet.narrow
            encrypted: sheet.conversation.encrypted
            onXmppLinkActivated: link => sheet.app.links.openInChat(link)
            onReactWanted: (message, x, y) => sheet.pickFor(message, timeline, x, y)
        }
        DropTargets {
            anchors.top: outage.bottom
            anchors.bottom: lower.top
            anchors.bottomMargin: -Theme.space.s
            width: parent.width
            z: 1
            files: sheet.conversation.composer.files
            title: sheet.conversation.title
            encrypted: sheet.conversation.encrypted
            open: sheet.conversation.composer.cannotWrite === ""
            onTaken: composer.take()
        }
        Column {
            id: lower

            anchors.bottom: parent.bottom
            anchors.bottomMargin: sheet.narrow ? Theme.space.m : Theme.space.l - 2
            width: parent.width

            TypingLine {
                width: parent.width
                shown: sheet.conversation.typing
                words: sheet.conversation.typingText
                margin: timeline.margin
            }
            DeviceNewsStrip {
                width: parent.width
                news: sheet.conversation.deviceNews
                person: sheet.conversation.title
                devices: sheet.conversation.devices
            }
            WaitingHint {
                width: parent.width
                text: sheet.conversation.waitingHint
                margin: composer.margin
            }
            ProblemLine {
                width: parent.width
                text: sheet.conversation.problem || sheet.conversation.composer.problem || sheet.conversation.composer.files.problem
                margin: composer.margin
            }
            NoticeLine {
                width: parent.width
                visible: sheet.conversation.composer.offersFile
                text: qsTr("A text as long as this can go as a file.")
                iconName: "file"
                actionText: qsTr("Send as file")
                onActed: sheet.conversation.composer.sendAsFile()
            }
            ComposerBars {
                width: parent.width
                composer: sheet.conversation.composer
                margin: composer.margin
            }
            Composer {
                id: composer

                width: parent.width
                margin: sheet.narrow ? Theme.space.m : Theme.space.l
                composer: sheet.conversation.composer
                player: sheet.conversation.player
                spelling: sheet.app.spelling
                encrypted: sheet.conversation.encrypted
                enterSends: sheet.app.settings.enterSends
                highest: sheet.height / 3
                focus: true
                onSent: timeline.follow()
                onEmojiWanted: (x, y) => sheet.pickFor(0, composer, x, y)
            }
        }
    }
    Connections {
        target: sheet.conversation

        function onOpened() {
            composer.takeUnlessCovered();
            sheet.focus = true;
        }
    }
    // The picker and the signs that it shows first are made while nothing happens, a little at a
    // time: made when it is wanted, they would keep the user waiting for a quarter of a second.
    Timer {
        interval: Theme.durations.idle
        running: sheet.conversation.open && sheet.visible && !emoji.active
        onTriggered: {
            sheet.app.emoji.begin();
            emoji.asynchronous = true;
            emoji.active = true;
        }
    }
    Loader {
        id: emoji

        active: false
        sourceComponent: EmojiPicker {
            id: picker

            emoji: sheet.app.emoji
            sheet: sheet.narrow
            onPicked: sign => picker.message > 0 ? sheet.conversation.timeline.toggleReaction(picker.message, sign) : composer.insert(sign)
            onClosed: (picker.message > 0 ? timeline : composer).forceActiveFocus(Qt.PopupFocusReason)
        }
    }
    // Without room beside the timeline the details lie over it; a click beside them closes them.
    MouseArea {
        anchors.fill: main
        anchors.topMargin: header.height
        visible: sheet.detailsShown && !sheet.detailsBeside
        onClicked: sheet.ladderOpen ? sheet.ladderClosed() : sheet.detailsToggled()
        Accessible.ignored: true
    }
    Loader {
        id: detailsLoader

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.margins: Theme.outline
        width: sheet.narrow ? sheet.width : Math.min(Theme.space.details, sheet.width)
        active: sheet.detailsShown
        visible: active
        sourceComponent: sheet.ladderOpen ? ladder : sheet.galleryOpen ? gallery : sheet.conversation.room.isRoom ? roomDetails : personDetails
    }
    Component {
        id: ladder

        HealthPane {
            ladder: sheet.app.account.ladder
            onClosed: sheet.ladderClosed()
        }
    }
    Component {
        id: personDetails

        DetailsPane {
            conversation: sheet.conversation
            raised: !sheet.detailsBeside
            onClosed: sheet.detailsToggled()
            onGalleryWanted: sheet.galleryOpen = true
        }
    }
    Component {
        id: roomDetails

        RoomDetails {
            conversation: sheet.conversation
            onClosed: sheet.detailsToggled()
            onLeaveWanted: sheet.leaveWanted()
            onGalleryWanted: sheet.galleryOpen = true
        }
    }
    Component {
        id: gallery

        GalleryPane {
            conversation: sheet.conversation
            onClosed: sheet.detailsToggled()
            onBackWanted: sheet.galleryOpen = false
            onLinkActivated: link => timeline.openLink(link)
        }
    }
}
