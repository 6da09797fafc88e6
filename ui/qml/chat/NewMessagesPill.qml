// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme

// Leads back to the newest message, and says how many arrived meanwhile.
T.Button {
    id: pill

    required property int count

    implicitHeight: Theme.space.grown(34)
    implicitWidth: content.implicitWidth + 2 * Theme.space.m
    focusPolicy: Qt.StrongFocus
    objectName: "newMessagesPill"
    Accessible.role: Accessible.Button
    Accessible.name: pill.count > 0 ? pill.text : qsTr("To the newest message")
    Keys.onReturnPressed: pill.click()
    Keys.onEnterPressed: pill.click()

    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.space.s

            Icon {
                name: "cd"
                size: Theme.space.iconInline
                tint: pill.count > 0 ? Theme.colors.onAccent : Theme.colors.text
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                visible: pill.count > 0
                text: pill.text
                step: Theme.preview
                font.weight: Font.DemiBold
                digits: true
                color: Theme.colors.onAccent
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: pill.count > 0 ? (pill.hovered ? Theme.colors.accentHover : Theme.colors.accent)
            : pill.hovered ? Theme.colors.hover : Theme.colors.raised
        border.width: pill.count > 0 ? 0 : Theme.outline
        border.color: Theme.colors.line

        FocusRing {
            shown: pill.visualFocus
            around: parent.radius
        }
    }
}
