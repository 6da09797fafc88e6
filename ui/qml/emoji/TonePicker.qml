// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// An emoji without and with the five skin tones.
T.Popup {
    id: popup

    required property EmojiModel emoji
    property list<string> signs

    signal taken(int tone)

    function ask() {
        popup.signs = popup.emoji.tones();
        if (popup.signs.length === 0)
            return;
        popup.open();
        tones.itemAt(popup.emoji.skinTone).forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "tonePicker"
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.xs
    margins: Theme.space.s
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: Card {
        Shadow {}
    }
    contentItem: Row {
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Skin tone")

        Repeater {
            id: tones

            model: popup.signs

            T.Button {
                id: tone

                required property int index
                required property string modelData

                objectName: "tone" + tone.index
                width: Theme.space.emojiCell
                height: Theme.space.emojiCell
                text: popup.emoji.toneName(tone.index)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: tone.text
                KeyNavigation.left: tones.itemAt(tone.LayoutMirroring.enabled ? tone.index + 1 : tone.index - 1)
                KeyNavigation.right: tones.itemAt(tone.LayoutMirroring.enabled ? tone.index - 1 : tone.index + 1)
                Keys.onReturnPressed: tone.click()
                Keys.onEnterPressed: tone.click()
                onClicked: {
                    popup.close();
                    popup.taken(tone.index);
                }

                contentItem: EmojiText {
                    text: tone.modelData
                }
                background: Rectangle {
                    radius: Theme.space.radiusSmall
                    color: tone.index === popup.emoji.skinTone ? Theme.colors.accentSoft : tone.hovered ? Theme.colors.hover : Theme.clear

                    FocusRing {
                        shown: tone.visualFocus
                        around: parent.radius
                        inset: true
                    }
                }
                Tip {
                    visible: tone.hovered && !tone.down
                    text: tone.text
                }
            }
        }
    }
}
