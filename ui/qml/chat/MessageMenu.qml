// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Ninelives.Controls
import Ninelives.Ui
import Ninelives.ViewModels

// What can be done with one message.
PopupMenu {
    id: menu

    required property TimelineModel timeline
    property MessageRow about: null
    // What the text of the message leads to, and where in the menu that begins: below "Forward…".
    property list<string> links: []
    readonly property int linkPlace: 3
    property bool atLinks: false
    readonly property bool open: menu.about !== null && menu.about.readable
    readonly property bool media: menu.open && menu.about.hasMedia
    // Of several, each is saved from the viewer.
    readonly property bool single: menu.media && menu.about.attachments.length === 1
    readonly property bool photo: menu.single && menu.about.attachments[0].kind === Ui.AttachmentKind.Photo

    // To open what is not here is to load it, or to stop that.
    readonly property bool acts: menu.media && menu.about.attachments[0].acts
    readonly property string openText: !menu.acts ? qsTr("Open")
        : menu.about.attachments[0].state === Ui.TransferState.Remote ? qsTr("Load")
        : menu.about.attachments[0].state === Ui.TransferState.Fetching ? qsTranslate("PhotoTile", "Stop loading") : menu.about.attachments[0].actionText

    // The user may remove what others wrote.
    property bool mayModerate: false

    signal reactWanted(MessageRow row)
    signal forwardWanted(MessageRow row)
    signal takeBackWanted(MessageRow row)
    signal moderateWanted(MessageRow row)
    signal readersWanted(MessageRow row)
    signal versionsWanted(MessageRow row)
    signal detailsWanted(MessageRow row)
    signal openWanted(MessageRow row)
    signal saveWanted(MessageRow row)
    signal copyPhotoWanted(MessageRow row)
    signal linkWanted(string link)

    function show(row: MessageRow, x: real, y: real) {
        menu.about = row;
        menu.links = menu.timeline.links(row.messageId);
        menu.popup(row, x, y);
    }
    // The same, at the first link.
    function showLinks(row: MessageRow, x: real, y: real) {
        menu.atLinks = true;
        menu.show(row, x, y);
    }

    onOpened: if (menu.atLinks) menu.currentIndex = menu.linkPlace
    onClosed: menu.atLinks = false

    title: qsTr("Message")

    PopupMenu {
        id: reactions

        title: qsTr("React")
        enabled: menu.open

        Instantiator {
            model: ["👍", "❤️", "😂", "😮", "😢", "🙏"]
            delegate: PopupMenuItem {
                required property string modelData

                text: modelData
                onTriggered: menu.about.timeline.toggleReaction(menu.about.messageId, modelData)
            }
            onObjectAdded: (index, object) => reactions.insertItem(index, object)
            onObjectRemoved: (index, object) => reactions.removeItem(object)
        }
        PopupMenuItem {
            objectName: "moreReactions"
            iconName: "smile"
            text: qsTr("Another emoji…")
            //: Keyboard shortcut
            shortcutText: qsTr("+")
            onTriggered: menu.reactWanted(menu.about)
        }
    }
    PopupMenuItem {
        objectName: "answerItem"
        iconName: "reply"
        text: qsTr("Answer")
        enabled: menu.about !== null && menu.about.answerable
        //: Keyboard shortcut
        shortcutText: qsTr("R")
        onTriggered: menu.about.timeline.answer(menu.about.messageId)
    }
    PopupMenuItem {
        objectName: "forwardItem"
        iconName: "forward"
        text: qsTr("Forward…")
        enabled: menu.about !== null && menu.about.answerable
        //: Keyboard shortcut
        shortcutText: qsTr("F")
        onTriggered: menu.forwardWanted(menu.about)
    }
    Instantiator {
        id: ways

        // Not in the line itself, where "menu" is the one that it is put into later.
        function named(link: string): string {
            //: %1: where a link leads, such as its host
            return qsTr("Open %1").arg(menu.timeline.linkName(link));
        }

        model: menu.links
        delegate: PopupMenuItem {
            required property int index
            required property string modelData

            objectName: "linkItem" + index
            iconName: "link"
            text: ways.named(modelData)
            //: Keyboard shortcut
            shortcutText: index === 0 ? qsTr("L") : ""
            onTriggered: menu.linkWanted(modelData)
        }
        onObjectAdded: (index, object) => menu.insertItem(menu.linkPlace + index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }
    PopupMenuItem {
        objectName: "openItem"
        iconName: menu.photo ? "image" : "file"
        text: menu.openText
        enabled: menu.acts || menu.media && menu.about.attachments[0].here && !(menu.single && menu.about.attachments[0].program)
        visible: enabled
        //: Keyboard shortcut
        shortcutText: qsTr("Enter")
        onTriggered: menu.openWanted(menu.about)
    }
    PopupMenuItem {
        objectName: "saveItem"
        iconName: "download"
        text: qsTr("Save as…")
        enabled: menu.single
        visible: enabled
        onTriggered: menu.saveWanted(menu.about)
    }
    PopupMenuItem {
        iconName: "copy"
        text: qsTr("Copy photo")
        enabled: menu.photo && menu.about.attachments[0].here
        visible: enabled
        onTriggered: menu.copyPhotoWanted(menu.about)
    }
    PopupMenuItem {
        iconName: "copy"
        text: qsTr("Copy text")
        enabled: menu.open && menu.about.hasText
        //: Keyboard shortcut
        shortcutText: qsTr("C")
        onTriggered: menu.about.timeline.copyText(menu.about.messageId)
    }
    PopupMenuItem {
        iconName: "users"
        text: qsTr("Who has read it")
        enabled: menu.about !== null && menu.about.readersText !== ""
        visible: enabled
        //: Keyboard shortcut
        shortcutText: qsTr("Enter")
        onTriggered: menu.readersWanted(menu.about)
    }
    PopupMenuItem {
        iconName: "clock"
        text: qsTr("What it said before")
        enabled: menu.open && menu.about.hasVersions
        visible: enabled
        //: Keyboard shortcut
        shortcutText: qsTr("V")
        onTriggered: menu.versionsWanted(menu.about)
    }
    PopupMenuItem {
        objectName: "selectItem"
        iconName: "check"
        text: qsTr("Select")
        //: Keyboard shortcut
        shortcutText: qsTr("Space")
        onTriggered: menu.about.selection.begin(menu.about.messageId)
    }
    PopupMenuItem {
        objectName: "messageDetailsItem"
        iconName: "info"
        text: qsTr("About this message")
        //: Keyboard shortcut
        shortcutText: qsTr("I")
        onTriggered: menu.detailsWanted(menu.about)
    }
    PopupMenuItem {
        iconName: "pen"
        text: qsTr("Edit")
        enabled: menu.open && menu.about.own
        visible: enabled
        //: Keyboard shortcut
        shortcutText: qsTr("E")
        onTriggered: menu.about.timeline.editMessage(menu.about.messageId)
    }
    PopupMenuItem {
        objectName: "moderateItem"
        iconName: "trash"
        text: qsTr("Remove for everyone…")
        dangerous: true
        enabled: menu.mayModerate && menu.about !== null && !menu.about.own && !menu.about.retracted
        visible: enabled
        onTriggered: menu.moderateWanted(menu.about)
    }
    PopupMenuItem {
        iconName: "trash"
        text: qsTr("Take back…")
        dangerous: true
        enabled: menu.about !== null && menu.about.own && !menu.about.retracted
        visible: enabled
        onTriggered: menu.takeBackWanted(menu.about)
    }
}
