// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// Words that do something, without a box.
T.Button {
    id: button

    property TypeStep step: Theme.list
    property string iconName
    property color ink: Theme.colors.accentText
    // Looks like text until the pointer is on it.
    property bool quiet: false

    implicitHeight: Math.max(button.step.line, implicitContentHeight)
    implicitWidth: implicitContentWidth
    opacity: button.enabled ? 1 : Theme.disabledOpacity
    focusPolicy: Qt.StrongFocus

    containmentMask: Reach {
        around: button
    }
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()

    contentItem: Row {
        spacing: Theme.space.s

        Icon {
            visible: button.iconName !== ""
            name: button.iconName
            size: Theme.space.iconInline
            tint: button.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            text: button.text
            step: button.step
            color: button.ink
            font.weight: button.quiet ? Font.Normal : Font.DemiBold
            font.underline: button.hovered
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Item {
        FocusRing {
            shown: button.visualFocus
            around: Theme.space.radiusInner
        }
    }
}
