// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Offers all emoji: a card beside what asked for one, in a narrow window a sheet at its lower edge.
// The keyboard stays in the search field, arrows move through the emoji.
T.Popup {
    id: picker

    required property EmojiModel emoji
    property bool sheet: false
    // For whom asks: the message that is reacted to, 0: none.
    property real message: 0
    property Item beside: null
    // Where the pointer was last: emoji that move below a resting one are not chosen.
    property point pointer: Qt.point(-1, -1)
    property real besideX: 0
    property real besideY: 0

    signal picked(string sign)

    // Opens over `item`, with its lower end corner at that place.
    function openOver(item: Item, x: real, y: real) {
        picker.beside = item;
        picker.besideX = x;
        picker.besideY = y;
        picker.pointer = Qt.point(-1, -1);
        search.text = "";
        picker.emoji.begin();
        grid.positionViewAtBeginning();
        picker.open();
    }
    function choose(sign: string) {
        if (sign === "")
            return;
        picker.close();
        picker.picked(sign);
    }
    function hover(emoji: int, place: point) {
        const moved = picker.pointer.x >= 0 && (picker.pointer.x !== place.x || picker.pointer.y !== place.y);
        picker.pointer = place;
        if (moved)
            picker.emoji.current = emoji;
    }
    function move(event: var): bool {
        const way = search.LayoutMirroring.enabled ? -1 : 1;
        if (event.key === Qt.Key_Down && event.modifiers & Qt.AltModifier)
            tones.ask();
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
            picker.emoji.step(event.key === Qt.Key_Right ? way : -way, 0);
        else if (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
            picker.emoji.step(0, event.key === Qt.Key_Down ? 1 : -1);
        else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
            picker.emoji.step(0, event.key === Qt.Key_PageDown ? 5 : -5);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            picker.choose(picker.emoji.take());
        else
            return false;
        return true;
    }

    objectName: "emojiPicker"
    parent: picker.sheet || picker.beside === null ? T.Overlay.overlay : picker.beside
    x: picker.sheet ? 0 : picker.besideX - (grid.LayoutMirroring.enabled ? 0 : width)
    y: picker.sheet && parent ? parent.height - height : picker.besideY - height
    width: picker.sheet && parent ? parent.width : Theme.space.popover
    height: picker.sheet && parent ? Math.min(Theme.space.pickerHeight, parent.height * Theme.space.sheetShare) : Theme.space.pickerHeight
    margins: picker.sheet ? 0 : Theme.space.s
    padding: Theme.space.m
    bottomPadding: Theme.space.s
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    // Not once it has faded in: whoever is faster has put the keyboard elsewhere by then.
    onAboutToShow: search.focus = true

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durations.enter
            easing.type: Easing.OutCubic
        }
    }
    background: Card {
        bottomLeftRadius: picker.sheet ? 0 : radius
        bottomRightRadius: bottomLeftRadius

        Shadow {}
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Emoji")

        Field {
            id: search

            objectName: "emojiSearch"
            width: parent.width
            implicitHeight: Theme.space.field
            filled: true
            iconName: "search"
            step: Theme.list
            focus: true
            maximumLength: 100
            placeholderText: qsTr("Search, or :name:")
            onTextEdited: {
                picker.emoji.query = text;
                grid.positionViewAtBeginning();
            }
            // Or the window's Alt+Down would show the next chat.
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Down || event.key === Qt.Key_Up
            Keys.onPressed: event => event.accepted = picker.move(event)
        }
        ListView {
            id: grid

            readonly property int columns: width > 0 ? Math.max(4, Math.floor(width / Theme.space.emojiCell)) : picker.emoji.columns

            function announce(name: string) {
                Accessible.announce(name, Accessible.Polite);
            }

            objectName: "emojiGrid"
            anchors.top: search.bottom
            anchors.topMargin: Theme.space.xs
            anchors.bottom: tabs.top
            width: parent.width
            clip: true
            model: picker.emoji
            reuseItems: true
            cacheBuffer: 0 // lines are made when they are seen, and then used again
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            T.ScrollBar.vertical: SlimScrollBar {}
            onColumnsChanged: picker.emoji.columns = columns
            Component.onCompleted: picker.emoji.columns = columns
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Emoji")

            delegate: EmojiLine {
                columns: grid.columns
                cell: Math.floor(grid.width / grid.columns)
                current: picker.emoji.current
                onHovered: (emoji, place) => picker.hover(emoji, place)
                onTaken: emoji => {
                    if (emoji >= 0) {
                        picker.emoji.current = emoji;
                        picker.choose(picker.emoji.take());
                    }
                }
                onTonesWanted: emoji => {
                    if (emoji >= 0) {
                        picker.emoji.current = emoji;
                        tones.ask();
                    }
                }
            }
        }
        AppText {
            anchors.centerIn: grid
            visible: picker.emoji.empty
            text: qsTr("No emoji is called so.")
            color: Theme.colors.text2
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        EmojiTabs {
            id: tabs

            anchors.bottom: parent.bottom
            width: parent.width
            emoji: picker.emoji
            group: picker.emoji.query === "" ? picker.emoji.groupOfRow(grid.indexAt(0, grid.contentY + 1)) : -2
            onWanted: group => {
                search.text = "";
                picker.emoji.query = "";
                const row = picker.emoji.goTo(group);
                if (row >= 0)
                    grid.positionViewAtIndex(row, ListView.Beginning);
            }
        }
    }
    Connections {
        target: picker.emoji
        enabled: picker.visible

        function onCurrentChanged() {
            if (picker.emoji.currentRow >= 0)
                grid.positionViewAtIndex(picker.emoji.currentRow, ListView.Contain);
            grid.announce(picker.emoji.currentName);
        }
    }
    TonePicker {
        id: tones

        parent: grid
        x: (grid.width - width) / 2
        y: Theme.space.xs
        emoji: picker.emoji
        onTaken: tone => picker.choose(picker.emoji.takeToned(tone))
        onClosed: search.focus = true
    }
}
