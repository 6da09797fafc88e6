// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// A button with words. One primary button per view at most.
T.Button {
    id: button

    enum Kind {
        Secondary,
        Primary,
        Danger
    }

    property int kind: PushButton.Kind.Secondary
    property int extent: Theme.space.button
    property string iconName
    readonly property bool primary: button.kind === PushButton.Kind.Primary
    readonly property bool small: button.extent <= Theme.space.buttonSmall
    readonly property color ink: button.primary ? Theme.colors.onAccent
        : button.kind === PushButton.Kind.Danger ? Theme.colors.danger : Theme.colors.text

    implicitHeight: button.extent
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: button.small ? Theme.space.m : Theme.space.l
    rightPadding: leftPadding
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
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight

        Row {
            id: content

            anchors.centerIn: parent
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
                step: button.small ? Theme.preview : Theme.list
                color: button.ink
                font.weight: Font.DemiBold
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: button.small ? Theme.space.radiusSmall : Theme.space.radiusButton
        color: button.primary
            ? (button.hovered || button.down ? Theme.colors.accentHover : Theme.colors.accent)
            : (button.hovered || button.down ? Theme.colors.hover : Theme.colors.raised)
        border.width: button.primary ? 0 : Theme.outline
        border.color: Theme.colors.line

        FocusRing {
            shown: button.visualFocus
            around: parent.radius
        }
    }
}
