// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// A line of a menu.
T.MenuItem {
    id: item

    property string iconName
    property bool dangerous: false
    property string shortcutText
    readonly property color ink: item.dangerous ? Theme.colors.danger : Theme.colors.text

    implicitHeight: item.visible ? Theme.space.button : 0
    implicitWidth: row.implicitWidth + keys.implicitWidth + 2 * Theme.space.m + Theme.space.xxl
    opacity: item.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.MenuItem
    Accessible.name: item.text

    contentItem: Item {
        Row {
            id: row

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.m

            Icon {
                visible: item.iconName !== ""
                name: item.iconName
                tint: item.dangerous ? Theme.colors.danger : Theme.colors.text2
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: item.text
                color: item.ink
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        AppText {
            id: keys

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            text: item.shortcutText
            step: Theme.meta
            color: Theme.colors.text2
            Accessible.ignored: true
        }
    }
    arrow: Icon {
        x: item.mirrored ? Theme.space.m : item.width - width - Theme.space.m
        y: (item.height - height) / 2
        visible: item.subMenu !== null
        name: "cr"
        turns: true
        size: Theme.space.iconMeta
        tint: Theme.colors.text2
    }
    background: Rectangle {
        radius: Theme.space.radiusSmall
        color: item.highlighted ? Theme.colors.hover : Theme.clear
        border.width: item.highlighted && Theme.strong ? Theme.outline : 0
        border.color: Theme.colors.focus
    }
}
