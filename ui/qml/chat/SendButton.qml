// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Sends what is written, chosen or recorded; hollow where it would not be encrypted.
IconButton {
    id: send

    required property ComposerViewModel composer
    required property bool encrypted
    property bool shown: true

    objectName: "sendButton"
    iconName: "send"
    round: height / 2
    turns: true
    enabled: send.composer.canSend
    opacity: enabled ? 1 : Theme.disabledOpacity
    fill: send.encrypted ? Theme.colors.accent : Theme.clear
    hoverFill: send.encrypted ? Theme.colors.accentHover : Theme.colors.hover
    ink: send.encrypted ? Theme.colors.onAccent : Theme.colors.plainText
    outlineColor: Theme.colors.plainLine
    outlineWidth: send.encrypted ? 0 : Theme.bubbleOutline
    text: send.encrypted ? qsTr("Send") : qsTr("Send without encryption")
    onClicked: send.composer.send()

    states: State {
        name: "hidden"
        when: !send.shown

        PropertyChanges {
            send.opacity: 0
        }
    }
    transitions: Transition {
        NumberAnimation {
            property: "opacity"
            duration: Theme.durations.change
        }
    }
}
