// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What every colour scheme defines. The use of each colour is written beside it.
QtObject {
    required property color canvas // window, sidebar
    required property color surface // conversation sheet
    required property color sunken // wells, day pill, code
    required property color raised // cards, popovers, fields in dialogs
    required property color hover // hovered row, search field
    required property color line // hairlines (decorative)
    required property color lineStrong // control outlines
    required property color text // text
    required property color text2 // secondary text, placeholder, icons
    required property color text3 // disabled, decorative icons only
    required property color accent // own encrypted bubble, primary button
    required property color accentHover // primary hover/pressed
    required property color accentText // links, active icons, own ticks outside bubbles
    required property color accentSoft // selected row, chips
    required property color onAccent // text on accent
    required property color onAccent2 // time and ticks on accent
    required property color other // others' encrypted bubble
    required property color quote // what a message answers, in others' bubbles
    required property color plainFill // bubble fill, not encrypted
    required property color plainLine // bubble outline, not encrypted
    required property color plainText // meta text and lock, not encrypted
    required property color ginger // unread line, draft, mention text
    required property color gingerFill // mention badge
    required property color gingerSoft // ginger chip
    required property color honeyBg // waiting strip
    required property color honeyLine // waiting strip outline
    required property color honeyText // waiting strip text
    required property color honeyDot // waiting icon/dot
    required property color danger // failure text, icon
    required property color dangerBg // failure strip
    required property color ok // ok text, dots
    required property color okBg // ok fill
    required property color shade // popover shadow
    required property color mark // search highlight (text colour on it)
    required property color scrim // behind dialogs
    required property color focus // focus ring
    // Outlines are 2 px and surfaces are told apart by them, not by shades.
    property bool strong: false
    property bool dark: false
}
