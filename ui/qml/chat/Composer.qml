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
    readonly property int padY: Math.round((Theme.space.composer - Theme.message.line) / 2)

    signal sent

    onRecordedChanged: pane.take()
    Keys.onEscapePressed: event => event.accepted = pane.recorded && pane.composer.recorder.discard()
    // Or the window's Esc would leave the chat.
    Keys.onShortcutOverride: event => event.accepted = pane.recorded && event.key === Qt.Key_Escape

    function take() {
        (pane.recorded ? send : field).forceActiveFocus(Qt.OtherFocusReason);
    }

    // Asks for photos and files to go with what is written.
    function attach() {
        if (!pane.closed && !pane.composer.editing)
            attachMenu.choose();
    }

    // Puts the name of that row in place of what was written of it.
    function mention(row: int) {
        const words = pane.composer.mentions.textOf(row);
        const start = pane.composer.mentions.start;
        if (words === "" || start < 0)
            return;
        field.remove(start, field.cursorPosition);
        field.insert(start, words);
        pane.composer.mentions.close();
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
            anchors.right: send.left
            anchors.rightMargin: Theme.space.s
            anchors.top: chips.bottom
            anchors.bottom: parent.bottom
            clip: true
            visible: !pane.recorded
            contentHeight: field.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}
            T.TextArea.flickable: T.TextArea {
                id: field

                // What was typed while a message was being stored stays, and so does the place where
                // the next letter goes.
                function follow(wanted: string) {
                    if (field.text === wanted)
                        return;
                    if (wanted !== "" && field.text.endsWith(wanted)) {
                        field.remove(0, field.length - wanted.length);
                    } else {
                        field.text = wanted;
                        field.cursorPosition = field.length;
                    }
                }

                objectName: "composerField"
                focus: true
                activeFocusOnTab: true
                topPadding: pane.padY
                bottomPadding: pane.padY
                leftPadding: 0
                rightPadding: 0
                implicitHeight: contentHeight + topPadding + bottomPadding
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                // What is written decides its own direction; an empty field follows the window.
                horizontalAlignment: field.length > 0 ? undefined : TextEdit.AlignLeft
                color: Theme.colors.text
                selectionColor: Theme.colors.accent
                selectedTextColor: Theme.colors.onAccent
                selectByMouse: true
                font.family: Theme.family
                font.pixelSize: Theme.message.px
                Accessible.role: Accessible.EditableText
                Accessible.name: pane.composer.placeholder
                Accessible.multiLine: true

                Component.onCompleted: field.follow(pane.composer.text)
                onTextChanged: {
                    pane.composer.text = text;
                    pane.composer.mentions.look(text, cursorPosition);
                }
                onCursorPositionChanged: if (pane.composer.mentions.start >= 0) pane.composer.mentions.look(text, cursorPosition)
                onActiveFocusChanged: if (!activeFocus) pane.composer.mentions.close()
                // Tab leaves the field, as everywhere else.
                Keys.onTabPressed: event => {
                    if (!completion.handle(event.key))
                        field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
                }
                Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                // Or the window's Esc would leave the field.
                Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && (pane.composer.editing || pane.composer.answering || completion.offered)
                Keys.onPressed: event => {
                    const pasted = event.matches(StandardKey.Paste) && !pane.composer.editing && pane.files.paste();
                    if (pasted || completion.handle(event.key)) {
                        event.accepted = true;
                        return;
                    }
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    const sends = pane.enterSends ? !(event.modifiers & (Qt.ShiftModifier | Qt.AltModifier)) : event.modifiers & Qt.ControlModifier;
                    const leaves = event.key === Qt.Key_Escape && (pane.composer.editing || pane.composer.answering);
                    const recalls = event.key === Qt.Key_Up && field.length === 0;
                    event.accepted = enter && Boolean(sends) || leaves || recalls;
                    if (leaves)
                        pane.composer.leave();
                    else if (recalls)
                        pane.composer.editLast();
                    else if (event.accepted)
                        pane.composer.send();
                }

                AppText {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    y: pane.padY
                    visible: field.length === 0 && field.preeditText === ""
                    text: pane.composer.placeholder
                    step: Theme.message
                    lineHeightMode: Text.ProportionalHeight
                    lineHeight: 1
                    color: pane.encrypted ? Theme.colors.text2 : Theme.colors.plainText
                    Accessible.ignored: true
                }
            }
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
        onChosen: row => pane.mention(row)
    }
    TapHandler {
        enabled: !pane.closed
        onTapped: pane.take()
    }
}
