// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Leads to the groups of the emoji picker.
Row {
    id: tabs

    required property EmojiModel emoji
    property int group: -1

    signal wanted(int group)

    height: Theme.space.button

    Repeater {
        // As Emoji::Group, after the recent ones.
        model: ["🕘", "😀", "👋", "🐱", "🍎", "🚗", "⚽", "💡", "🔣", "🏁"]

        T.Button {
            id: tab

            required property int index
            required property string modelData

            objectName: "emojiGroup" + (tab.index - 1)
            width: tabs.width / 10
            height: tabs.height
            text: tabs.emoji.groupName(tab.index - 1)
            focusPolicy: Qt.StrongFocus
            checked: tabs.group === tab.index - 1
            Accessible.role: Accessible.PageTab
            Accessible.name: tab.text
            Accessible.selected: tab.checked
            Keys.onReturnPressed: tab.click()
            Keys.onEnterPressed: tab.click()
            onClicked: tabs.wanted(tab.index - 1)

            contentItem: EmojiText {
                text: tab.modelData
                px: Theme.space.iconInline
                opacity: tab.checked || tab.hovered || tab.activeFocus ? 1 : Theme.quietSign
            }
            background: Rectangle {
                radius: Theme.space.radiusSmall
                color: tab.checked ? Theme.colors.accentSoft : tab.hovered ? Theme.colors.hover : Theme.clear
                border.width: tab.checked && Theme.strong ? Theme.outline : 0
                border.color: Theme.colors.focus

                FocusRing {
                    shown: tab.visualFocus
                    around: parent.radius
                    inset: true
                }
            }
            Tip {
                visible: tab.hovered && !tab.down
                text: tab.text
            }
        }
    }
}
