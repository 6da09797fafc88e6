// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The field to write in. Grows with the text up to `highest`. The text leaves it only when the
// message is stored.
FocusScope {
    id: pane

    required property ComposerViewModel composer
    required property VoicePlayer player
    required property SpellingViewModel spelling
    required property bool encrypted
    property bool enterSends: true
    property real highest: Theme.space.details
    property int margin: Theme.space.l
    // Nothing can be written here: a sentence stands in place of the field.
    readonly property bool closed: pane.composer.cannotWrite !== ""
    readonly property SendFilesModel files: pane.composer.files
    readonly property bool attached: pane.files.count > 0 && !pane.composer.editing
    // A voice message is being recorded, or waits to be sent: it stands in place of the field.
    readonly property bool recorded: pane.composer.recorder.state !== Ui.RecorderState.Idle && !pane.composer.editing
    // The window without what lies over it, and what that lies on.
    readonly property Item ground: T.ApplicationWindow.contentItem
    readonly property Item overlay: T.Overlay.overlay
    readonly property int padY: Math.round((Theme.space.composer - Theme.message.line) / 2)

    signal sent
    // The picker should open with its lower end corner there.
    signal emojiWanted(real x, real y)

    onRecordedChanged: pane.take()
    Keys.onEscapePressed: event => event.accepted = pane.recorded && pane.composer.recorder.discard()
    // Or the window's Esc would leave the chat.
    Keys.onShortcutOverride: event => event.accepted = pane.recorded && event.key === Qt.Key_Escape

    function take() {
        (pane.recorded ? send : field).forceActiveFocus(Qt.OtherFocusReason);
    }
    // A chat may arrive late: what was opened over the window meanwhile keeps the keyboard, and gives
    // it to the field when it closes.
    function takeUnlessCovered() {
        const nobody = pane.Window.activeFocusItem === pane.overlay.parent; // something fades out
        if (pane.ground.focus || nobody) {
            pane.take();
        } else {
            (pane.recorded ? send : field).focus = true;
            pane.focus = true;
        }
    }

    // Asks for photos and files to go with what is written.
    function attach() {
        if (!pane.closed && !pane.composer.editing)
            attachMenu.choose();
    }

    // Puts an emoji where the cursor stands.
    function insert(sign: string) {
        field.put(sign);
        pane.take();
    }
    function pickEmoji() {
        if (!pane.closed && !pane.recorded)
            pane.emojiWanted(box.x + smile.x + smile.width, box.y - Theme.space.s);
    }

    implicitHeight: pane.closed ? Math.max(Theme.space.composer, sentence.height + 2 * Theme.space.m)
        : chips.y + chips.height + Math.max(Theme.space.composer, Math.min(scroller.contentHeight, pane.highest))

    Connections {
        target: pane.composer

        function onSent() {
            pane.sent();
        }
        function onEditBegun() {
            pane.take();
        }
        function onAnswerBegun() {
            pane.take();
        }
        function onTextChanged() {
            field.follow(pane.composer.text);
        }
    }
    AppText {
        id: sentence

        objectName: "composerSentence"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: pane.margin
        anchors.rightMargin: pane.margin
        anchors.verticalCenter: parent.verticalCenter
        visible: pane.closed
        horizontalAlignment: Text.AlignHCenter
        text: pane.composer.cannotWrite
        color: Theme.colors.text2
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Rectangle {
        id: box

        visible: !pane.closed

        anchors.fill: parent
        anchors.leftMargin: pane.margin
        anchors.rightMargin: pane.margin
        radius: Theme.space.radiusComposer
        color: Theme.colors.raised
        border.pixelAligned: pane.encrypted
        border.width: pane.encrypted ? Theme.outline : Theme.bubbleOutline
        border.color: !pane.encrypted ? Theme.colors.plainLine : field.activeFocus ? Theme.colors.lineStrong : Theme.colors.line

        Loader {
            id: chips

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space.m
            anchors.rightMargin: Theme.space.m
            y: active ? Theme.space.xs : 0
            height: active ? implicitHeight : 0
            active: pane.attached
            sourceComponent: AttachmentChips {
                files: pane.files
                onMoreWanted: pane.attach()
            }
        }
        IconButton {
            id: adder

            objectName: "attachButton"
            anchors.left: parent.left
            anchors.leftMargin: Math.round((Theme.space.composer - height) / 2)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: anchors.leftMargin
            iconName: "plus"
            visible: !pane.recorded
            enabled: !pane.composer.editing
            text: qsTr("Attach photos or files")
            onClicked: attachMenu.popup(adder, 0, -attachMenu.implicitHeight - Theme.space.xs)
        }
        Icon {
            id: lock

            anchors.left: adder.right
            anchors.leftMargin: Theme.space.xs
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.round((Theme.space.composer - height) / 2)
            visible: !pane.recorded
            name: pane.encrypted ? "lock" : "unlock"
            size: Theme.space.iconInline
            tint: pane.encrypted ? Theme.colors.accentText : Theme.colors.plainText
        }
        Flickable {
            id: scroller

            anchors.left: lock.right
            anchors.leftMargin: Theme.space.s
            anchors.right: smile.left
            anchors.rightMargin: Theme.space.s
            anchors.top: chips.bottom
            anchors.bottom: parent.bottom
            clip: true
            visible: !pane.recorded
            contentHeight: field.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}
            T.TextArea.flickable: ComposerField {
                id: field

                composer: pane.composer
                spelling: pane.spelling
                encrypted: pane.encrypted
                enterSends: pane.enterSends
                padY: pane.padY
                completions: [completion, emojiNames]
            }
        }
        IconButton {
            id: smile

            objectName: "emojiButton"
            anchors.right: send.left
            anchors.bottom: send.bottom
            visible: !pane.recorded
            iconName: "smile"
            text: qsTr("Emoji")
            onClicked: pane.pickEmoji()
        }
        SendButton {
            id: send

            anchors.right: parent.right
            anchors.rightMargin: Math.round((Theme.space.composer - height) / 2)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.round((Theme.space.composer - height) / 2)
            composer: pane.composer
            encrypted: pane.encrypted
            shown: field.length > 0 || pane.attached || pane.recorded
            visible: !microphone.visible
        }
        IconButton {
            id: microphone

            objectName: "microphoneButton"
            anchors.fill: send
            visible: field.length === 0 && !pane.attached && !pane.recorded && !pane.composer.editing
            iconName: "mic"
            text: qsTr("Record a voice message")
            onClicked: pane.composer.recorder.start()
        }
        Loader {
            anchors.fill: parent
            active: pane.recorded
            sourceComponent: RecordingBar {
                composer: pane.composer
                player: pane.player
            }
        }
    }
    AttachMenu {
        id: attachMenu

        files: pane.files
    }
    MentionPopup {
        id: completion

        parent: box
        mentions: pane.composer.mentions
        onChosen: row => field.complete(completion.mentions.start, completion.mentions.textOf(row))
    }
    EmojiCompletion {
        id: emojiNames

        parent: box
        names: pane.composer.emojiNames
        onChosen: row => field.complete(emojiNames.names.start, emojiNames.names.textOf(row))
    }
    TapHandler {
        enabled: !pane.closed
        onTapped: pane.take()
    }
}
