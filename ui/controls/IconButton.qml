// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// A button that shows only an icon; its text is the tooltip and the accessible name.
T.Button {
    id: button

    required property string iconName
    property color ink: button.hovered ? Theme.colors.text : Theme.colors.text2
    property color fill: Theme.clear
    property color hoverFill: Theme.colors.hover
    property int extent: Theme.space.button
    property real round: Theme.space.radiusButton
    property bool turns: false
    property int iconSize: Theme.space.iconTool
    property color outlineColor: Theme.clear
    property real outlineWidth: 0

    implicitWidth: button.extent
    implicitHeight: button.extent
    opacity: button.enabled ? 1 : Theme.disabledOpacity
    focusPolicy: Qt.StrongFocus

    containmentMask: Reach {
        around: button
    }
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            size: button.iconSize
            tint: button.ink
            turns: button.turns
        }
    }
    background: Rectangle {
        radius: button.round
        color: button.hovered || button.down ? button.hoverFill : button.fill
        border.color: button.outlineColor
        border.width: button.outlineWidth

        FocusRing {
            shown: button.visualFocus
            around: parent.radius
        }
    }

    Tip {
        visible: button.hovered && !button.down && button.text !== ""
        text: button.text
    }
}
