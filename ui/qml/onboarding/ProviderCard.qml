// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// One provider to choose, as a radio button with room for words.
Rectangle {
    id: card

    required property string name
    required property string about
    required property string facts
    required property bool chosen

    signal picked

    implicitHeight: words.height + 2 * Theme.space.m
    radius: Theme.space.radiusRow
    color: card.chosen ? Theme.colors.accentSoft : hover.hovered ? Theme.colors.hover : Theme.colors.raised
    border.width: card.chosen ? Theme.focusWidth : Theme.outline
    border.color: card.chosen ? Theme.colors.accentText : Theme.colors.line
    activeFocusOnTab: card.chosen || card.activeFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: card.name + ", " + card.about + ", " + card.facts
    Accessible.checkable: true
    Accessible.checked: card.chosen
    Accessible.focusable: true
    Accessible.onPressAction: card.picked()
    Keys.onSpacePressed: card.picked()

    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.m + Theme.space.xxs
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.space.iconTool
        height: width
        radius: width / 2
        color: card.chosen ? Theme.colors.accent : Theme.clear
        border.width: card.chosen ? 0 : Theme.focusWidth
        border.color: Theme.colors.lineStrong

        Rectangle {
            anchors.centerIn: parent
            visible: card.chosen
            width: Math.round(parent.width * 0.4)
            height: width
            radius: width / 2
            color: Theme.colors.onAccent
        }
    }
    Column {
        id: words

        anchors.left: dot.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.xxs

        Flow {
            width: parent.width
            spacing: Theme.space.s

            AppText {
                text: card.name
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            AppText {
                text: card.about
                step: Theme.preview
                color: Theme.colors.text2
                Accessible.ignored: true
            }
        }
        AppText {
            width: parent.width
            text: card.facts
            step: Theme.meta
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.ignored: true
        }
    }
    FocusRing {
        shown: card.activeFocus
        around: card.radius
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: card.picked()
    }
}
