// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A small centred remark with an icon and perhaps one thing to do.
Item {
    id: notice

    required property string text
    property string iconName: "info"
    property string actionText
    property bool focused: false

    signal acted

    implicitHeight: Math.max(Theme.space.huge, words.height + Theme.space.s)
    Accessible.role: Accessible.StaticText
    Accessible.name: notice.text

    FocusRing {
        shown: notice.focused
        inset: true
        around: Theme.space.radiusSmall
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.space.s

        Icon {
            name: notice.iconName
            size: Theme.space.iconMeta
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            id: words

            width: Math.min(implicitWidth, notice.width - link.width - Theme.space.vast)
            text: notice.text
            step: Theme.meta
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            maximumLineCount: 3
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        LinkButton {
            id: link

            visible: notice.actionText !== ""
            width: visible ? implicitWidth : 0
            text: notice.actionText
            step: Theme.meta
            anchors.verticalCenter: parent.verticalCenter
            onClicked: notice.acted()
        }
    }
}
