// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// One line of text to fill in.
T.TextField {
    id: field

    property bool wrong: false
    property string iconName
    property bool filled: false
    property TypeStep step: Theme.message
    property real trailing: 0
    property real round: Theme.space.radiusButton

    implicitHeight: Theme.space.formField
    implicitWidth: Theme.space.details
    leftPadding: field.mirrored ? edge + field.trailing : edge + lead
    rightPadding: field.mirrored ? edge + lead : edge + field.trailing
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    color: Theme.colors.text
    selectionColor: Theme.colors.accent
    selectedTextColor: Theme.colors.onAccent
    selectByMouse: true
    font.family: Theme.family
    font.pixelSize: field.step.px
    placeholderTextColor: Theme.colors.text2

    readonly property bool mirrored: field.LayoutMirroring.enabled
    readonly property int edge: Theme.space.m + 2
    readonly property int lead: field.iconName ? Theme.space.iconInline + Theme.space.s : 0

    Accessible.role: Accessible.EditableText
    Accessible.name: field.placeholderText

    AppText {
        anchors.fill: parent
        anchors.leftMargin: field.edge + field.lead
        anchors.rightMargin: field.edge + field.trailing
        verticalAlignment: Text.AlignVCenter
        visible: field.length === 0 && field.preeditText === ""
        text: field.placeholderText
        step: field.step
        color: field.placeholderTextColor
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        Accessible.ignored: true
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: field.edge
        anchors.verticalCenter: parent.verticalCenter
        visible: field.iconName !== ""
        name: field.iconName
        size: Theme.space.iconInline
    }

    background: Rectangle {
        radius: field.round
        color: field.filled ? Theme.colors.hover : Theme.colors.raised
        border.width: field.filled && !Theme.strong ? 0 : Theme.outline
        border.color: field.wrong ? Theme.colors.danger : Theme.colors.lineStrong

        FocusRing {
            // A field is ringed however it got the keyboard: that is where typing goes.
            shown: field.activeFocus && !field.filled || field.activeFocus && field.focusReason !== Qt.MouseFocusReason
            around: parent.radius
        }
    }
}
