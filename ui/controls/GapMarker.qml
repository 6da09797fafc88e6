// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Theme

// Messages are missing here: a dotted line with the reason, and perhaps something to do.
Item {
    id: marker

    required property string text
    property string actionText

    signal acted

    implicitHeight: Math.max(Theme.space.page, words.height + Theme.space.m)
    Accessible.role: Accessible.StaticText
    Accessible.name: marker.text

    component Dots: Row {
        id: dots

        height: 2
        spacing: 6
        clip: true
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: Math.min(200, Math.max(0, Math.floor(dots.width / 8)))

            Rectangle {
                width: 2
                height: 2
                radius: 1
                color: Theme.colors.lineStrong
            }
        }
    }

    Dots {
        anchors.left: parent.left
        anchors.right: middle.left
        anchors.rightMargin: Theme.space.m
    }
    Row {
        id: middle

        anchors.centerIn: parent
        spacing: Theme.space.s

        AppText {
            id: words

            width: Math.min(implicitWidth, marker.width - link.width - Theme.space.vast)
            text: marker.text
            step: Theme.meta
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            maximumLineCount: 3
            horizontalAlignment: Text.AlignHCenter
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        LinkButton {
            id: link

            visible: marker.actionText !== ""
            width: visible ? implicitWidth : 0
            text: marker.actionText
            step: Theme.meta
            anchors.verticalCenter: parent.verticalCenter
            onClicked: marker.acted()
        }
    }
    Dots {
        anchors.left: middle.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
    }
}
