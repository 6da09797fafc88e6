// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Somebody in a room: face, name, whether they are here, and what they are.
Item {
    id: row

    required property string personKey
    required property string name
    required property string address
    required property string nick
    required property string initials
    required property int hue
    required property string statusText
    required property bool troubled
    required property string roleText
    required property int affiliation
    required property bool present
    required property bool self
    required property string warning
    required property string accessibleText
    property bool ringed: false

    signal menuWanted(real x, real y)

    implicitHeight: Theme.space.memberRow
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.onPressAction: row.menuWanted(row.width - Theme.space.l, row.height / 2)

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
        radius: Theme.space.radiusRow
        color: hover.hovered ? Theme.colors.hover : Theme.clear

        FocusRing {
            shown: row.ringed
            inset: true
            around: parent.radius
        }
    }
    Avatar {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.space.faceFoot
        initials: row.initials
        hue: row.hue
        person: row.address
        opacity: row.present || row.self ? 1 : 0.6
    }
    AppText {
        id: name

        anchors.left: face.right
        anchors.leftMargin: Theme.space.m
        anchors.bottom: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), row.width - 2 * Theme.space.l - face.width - Theme.space.m - role.width - Theme.space.s
            - (row.warning ? sign.width + Theme.space.xs : 0))
        text: row.name
        Accessible.ignored: true
    }
    Icon {
        id: sign

        anchors.left: name.right
        anchors.leftMargin: Theme.space.xs
        anchors.verticalCenter: name.verticalCenter
        visible: row.warning !== ""
        name: "alert"
        size: Theme.space.iconMeta
        tint: Theme.colors.danger

        HoverHandler {
            id: warned
        }
        Tip {
            visible: warned.hovered
            text: row.warning
        }
    }
    AppText {
        anchors.left: name.left
        anchors.right: role.left
        anchors.rightMargin: Theme.space.s
        anchors.top: parent.verticalCenter
        text: row.warning && row.address ? row.address : row.statusText
        step: Theme.meta
        color: row.troubled ? Theme.colors.honeyText : Theme.colors.text2
        Accessible.ignored: true
    }
    AppText {
        id: role

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        text: row.roleText
        step: Theme.meta
        color: Theme.colors.text2
        Accessible.ignored: true
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onTapped: eventPoint => row.menuWanted(eventPoint.position.x, eventPoint.position.y)
    }
}
