// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Theme

// One message. Solid when it is encrypted, outlined and see-through when it is not.
Item {
    id: bubble

    enum Place {
        Single,
        First,
        Middle,
        Last
    }

    required property bool own
    required property bool encrypted
    // StyledText made by the message formatter, which escapes everything that is not a link.
    required property string styled
    required property string timeText
    required property real maxWidth
    property int place: MessageBubble.Place.Single
    // Below a photo: as wide as that, and joined to it.
    property real minWidth: 0
    property bool under: false
    property bool emojiOnly: false
    property bool edited: false
    property int editProgress: DeliveryTick.Progress.None
    property int progress: DeliveryTick.Progress.None
    property string progressText
    property string fullTime
    // What is offered when only the beginning of a long text is shown, or empty.
    property string foldText
    property bool focused: false
    // In rooms, on the first message of a run: who wrote it.
    property string senderName
    property int senderHue: 0
    property string senderWarning
    readonly property bool named: bubble.senderName !== ""
    // Earlier texts can be shown.
    property bool hasVersions: false
    // The text with what was searched for marked, or empty.
    property string found
    // Why the address that the pointer is on may mislead; or empty.
    property string linkWarning
    // By the type below ours: a second engine of one process does not find ours again (Qt 6.8).
    readonly property TextEdit edit: touch.item as TextEdit
    readonly property string hoveredLink: bubble.edit ? bubble.edit.hoveredLink : message.hoveredLink
    // What the message answers, above its text; or none.
    property Component quote: null
    readonly property Item quoted: quoteSlot.item as Item
    readonly property real quoteHeight: bubble.quoted ? quoteSlot.height + Theme.space.s : 0
    // The user's own name is marked in the text; here it gets its colour.
    readonly property string marked: bubble.coloured(bubble.styled)
    function coloured(text: string): string {
        return text.replace(/\u0002/g, "<b><font color=\"" + (bubble.solidOwn ? Theme.colors.onAccent : Theme.colors.accentText) + "\">")
            .replace(/\u0003/g, "</font></b>").replace(/\u0004/g, "<font color=\"" + bubble.metaInk + "\">").replace(/\u0005/g, "</font>");
    }
    readonly property color ink: bubble.solidOwn ? Theme.colors.onAccent : Theme.colors.text
    readonly property color metaInk: bubble.solidOwn ? Theme.colors.onAccent2
        : bubble.encrypted ? Theme.colors.text2 : Theme.colors.plainText

    readonly property bool solidOwn: bubble.own && bubble.encrypted && !bubble.emojiOnly
    readonly property bool atRight: bubble.own !== bubble.LayoutMirroring.enabled
    readonly property bool joinsUp: bubble.place === MessageBubble.Place.Middle || bubble.place === MessageBubble.Place.Last
    readonly property bool joinsDown: bubble.place === MessageBubble.Place.Middle || bubble.place === MessageBubble.Place.First
    readonly property int padX: bubble.emojiOnly ? 0 : Theme.space.m + 1
    readonly property int padY: bubble.emojiOnly ? 0 : Theme.space.s + 1
    readonly property real textMax: bubble.maxWidth - 2 * bubble.padX
    readonly property int gap: Theme.space.m
    // Where the last line ends decides whether the time fits beside it.
    property real lastLine: 0
    readonly property bool single: message.lineCount <= 1
    readonly property bool timeBeside: bubble.foldText === ""
        && (bubble.single || (message.effectiveHorizontalAlignment === Text.AlignRight) === bubble.LayoutMirroring.enabled)
        && Math.ceil(bubble.lastLine) + bubble.gap + meta.width <= bubble.textMax
    readonly property real innerWidth: Math.max(bubble.minWidth - 2 * bubble.padX, Math.ceil(message.contentWidth), bubble.named ? sender.width : 0,
        bubble.quoted ? Math.min(bubble.textMax, bubble.quoted.implicitWidth) : 0, more.visible ? more.width : 0,
        bubble.timeBeside ? Math.ceil(bubble.lastLine) + bubble.gap + meta.width : meta.width)

    signal linkActivated(string link)
    signal copyWanted(string text)
    signal unfoldWanted
    signal versionsWanted

    implicitWidth: bubble.innerWidth + 2 * bubble.padX
    implicitHeight: meta.y + meta.height + (bubble.emojiOnly ? 0 : Theme.space.s)
    width: implicitWidth
    height: implicitHeight

    Rectangle {
        id: body

        readonly property int near: Theme.space.radiusInner
        readonly property int far: Theme.space.radiusBubble

        anchors.fill: parent
        visible: !bubble.emojiOnly
        radius: far
        topLeftRadius: bubble.under || bubble.joinsUp && !bubble.atRight ? near : far
        bottomLeftRadius: bubble.joinsDown && !bubble.atRight ? near : far
        topRightRadius: bubble.under || bubble.joinsUp && bubble.atRight ? near : far
        bottomRightRadius: bubble.joinsDown && bubble.atRight ? near : far
        color: !bubble.encrypted ? Theme.colors.plainFill : bubble.own ? Theme.colors.accent : Theme.colors.other
        border.pixelAligned: bubble.encrypted
        border.width: !bubble.encrypted || Theme.strong ? Theme.bubbleOutline : 0
        border.color: !bubble.encrypted ? Theme.colors.plainLine : bubble.own ? Theme.colors.accentText : Theme.colors.line
    }
    FocusRing {
        shown: bubble.focused
        around: body.far
    }

    SenderName {
        id: sender

        anchors.left: parent.left
        anchors.leftMargin: bubble.padX
        y: bubble.padY
        visible: bubble.named
        name: bubble.senderName
        hue: bubble.senderHue
        warning: bubble.senderWarning
        maxWidth: bubble.textMax
    }
    Loader {
        id: quoteSlot

        anchors.left: parent.left
        anchors.leftMargin: bubble.padX
        y: bubble.padY + (bubble.named ? sender.height : 0)
        width: bubble.innerWidth
        active: bubble.quote !== null
        sourceComponent: bubble.quote
    }
    Text {
        id: message

        // Several lines lie where their own direction puts them within a width that is not yet
        // narrowed to the bubble; a single line lies at the window's start.
        readonly property bool toRight: bubble.single ? bubble.LayoutMirroring.enabled
            : message.effectiveHorizontalAlignment === Text.AlignRight

        x: message.toRight ? bubble.width - bubble.padX - width : bubble.padX
        y: bubble.padY + (bubble.named ? sender.height : 0) + bubble.quoteHeight
        width: Math.min(Math.ceil(implicitWidth), bubble.textMax)
        text: bubble.marked
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        color: bubble.ink
        linkColor: bubble.solidOwn ? Theme.colors.onAccent : Theme.colors.accentText
        font.family: Theme.family
        font.pixelSize: bubble.emojiOnly ? Theme.emoji.px : Theme.message.px
        lineHeight: bubble.emojiOnly ? Theme.emoji.line : Theme.message.line
        lineHeightMode: Text.FixedHeight
        Accessible.ignored: true

        onLineLaidOut: line => bubble.lastLine = line.implicitWidth
        onLinkActivated: link => bubble.linkActivated(link)

        opacity: bubble.edit ? 0 : 1

        HoverHandler {
            enabled: message.hoveredLink !== ""
            cursorShape: Qt.PointingHandCursor
        }
        Tip {
            visible: bubble.hoveredLink !== ""
            text: bubble.linkWarning === "" ? bubble.hoveredLink : bubble.hoveredLink + "\n" + bubble.linkWarning
        }
    }
    HoverHandler {
        id: hover

        onHoveredChanged: touch.settle()
    }
    // Only under the pointer, and while something is selected or searched for.
    Loader {
        id: touch

        property bool kept: false

        function settle() {
            touch.kept = hover.hovered || bubble.edit !== null && (bubble.edit.selectedText !== "" || bubble.edit.activeFocus);
        }

        x: message.x
        y: message.y
        active: bubble.found !== "" || touch.kept && !bubble.emojiOnly
        sourceComponent: SelectableText {
            width: message.width
            styled: bubble.coloured(bubble.found || bubble.styled)
            line: message.lineHeight
            color: bubble.ink
            font.pixelSize: message.font.pixelSize
            onLinkActivated: link => bubble.linkActivated(link)
            onCopyWanted: text => bubble.copyWanted(text)
            onBusyChanged: Qt.callLater(touch.settle)
        }
    }

    LinkButton {
        id: more

        anchors.top: message.bottom
        anchors.topMargin: Theme.space.xs
        anchors.left: parent.left
        anchors.leftMargin: bubble.padX
        visible: bubble.foldText !== ""
        step: Theme.preview
        ink: bubble.solidOwn ? Theme.colors.onAccent : Theme.colors.accentText
        text: bubble.foldText
        onClicked: bubble.unfoldWanted()
    }

    BubbleMeta {
        id: meta

        anchors.right: parent.right
        anchors.rightMargin: bubble.emojiOnly ? 0 : bubble.padX - Theme.space.xxs
        y: bubble.timeBeside ? message.y + message.height - height + Theme.space.xxs
            : (more.visible ? more.y + more.height : message.y + message.height) + Theme.space.xxs
        ink: bubble.metaInk
        solidOwn: bubble.solidOwn
        encrypted: bubble.encrypted
        edited: bubble.edited
        editProgress: bubble.editProgress
        versions: bubble.hasVersions
        timeText: bubble.timeText
        fullTime: bubble.fullTime
        progress: bubble.progress
        progressText: bubble.progressText
        onVersionsWanted: bubble.versionsWanted()
    }
}
