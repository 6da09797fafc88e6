// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// Who wrote a message in a room, in the person's colour; with a sign when the name may mislead.
Item {
    id: sender

    required property string name
    required property int hue
    required property real maxWidth
    property string warning

    implicitWidth: Math.min(Math.ceil(label.implicitWidth) + (sign.visible ? sign.width + Theme.space.xs : 0), sender.maxWidth)
    implicitHeight: Theme.preview.line
    width: implicitWidth
    height: implicitHeight

    AppText {
        id: label

        anchors.left: parent.left
        width: Math.min(Math.ceil(implicitWidth), sender.maxWidth - (sign.visible ? sign.width + Theme.space.xs : 0))
        text: sender.name
        step: Theme.preview
        font.weight: Font.DemiBold
        color: Theme.strong ? Theme.colors.text : PersonColors.name(sender.hue, Theme.dark)
        Accessible.ignored: true
    }
    Icon {
        id: sign

        anchors.left: label.right
        anchors.leftMargin: Theme.space.xs
        anchors.verticalCenter: label.verticalCenter
        visible: sender.warning !== ""
        name: "alert"
        size: Theme.space.iconMeta
        tint: Theme.colors.danger
        Accessible.ignored: !visible
        Accessible.role: Accessible.Graphic
        Accessible.name: sender.warning

        HoverHandler {
            id: hover
        }
        Tip {
            visible: hover.hovered
            text: sender.warning
        }
    }
}
