// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// Under an own message of a group: how many have it, with up to three faces.
T.Button {
    id: line

    // Each with the members initials and hue.
    required property var faces
    // Lies over what is below instead of making room for itself.
    property bool floating: false
    property bool open: false

    implicitWidth: Math.ceil(row.width) + 2 * Theme.space.s
    implicitHeight: Theme.space.badge + Theme.space.xxs
    focusPolicy: Qt.StrongFocus
    containmentMask: Reach {
        around: line
    }
    Accessible.role: Accessible.Button
    Accessible.name: line.text
    Keys.onReturnPressed: line.click()
    Keys.onEnterPressed: line.click()

    contentItem: Item {
        Row {
            id: row

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.xs

            Row {
                visible: line.faces.length > 0
                spacing: -Theme.space.xxs

                Repeater {
                    model: line.faces

                    Avatar {
                        required property var modelData

                        initials: modelData.initials
                        hue: modelData.hue
                        person: modelData.person
                        size: Theme.space.faceReader
                    }
                }
            }
            AppText {
                text: line.text
                step: Theme.meta
                font.weight: line.open ? Font.DemiBold : Font.Normal
                color: line.open ? Theme.colors.accentText : Theme.colors.text2
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: line.open ? Theme.colors.accentSoft : line.hovered ? Theme.colors.hover : line.floating ? Theme.colors.raised : Theme.clear
        border.width: line.floating || line.open && Theme.strong ? Theme.outline : 0
        border.color: Theme.colors.line

        FocusRing {
            shown: line.visualFocus
            around: parent.radius
        }
    }
}
