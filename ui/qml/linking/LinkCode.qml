// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The code for a camera, and what is being waited for below it.
Column {
    id: pane

    required property LinkViewModel link

    spacing: Theme.space.l

    Rectangle {
        id: card

        // A camera needs some white around it.
        readonly property int edge: Theme.space.grown(24)

        width: parent.width
        height: width
        radius: Theme.space.radiusBubble + Theme.space.xxs
        // A camera wants dark on light, whatever the theme.
        color: Theme.onPhoto
        border.width: Theme.outline
        border.color: Theme.colors.line
        opacity: pane.link.expired ? Theme.disabledOpacity : 1

        Image {
            id: picture

            objectName: "linkCode"
            anchors.fill: parent
            anchors.margins: card.edge
            sourceSize.width: width
            sourceSize.height: height
            visible: pane.link.code !== "" && !pane.link.expired
            source: visible ? "image://qr/" + Qt.btoa(pane.link.code) : ""
            fillMode: Image.Pad
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The code for the other device’s camera. It holds the same as the eight words.")
        }
        // So small that the code can be read around it.
        Rectangle {
            anchors.centerIn: parent
            visible: picture.visible
            width: Math.round(picture.width * 0.17)
            height: width
            color: Theme.onPhoto

            Icon {
                anchors.centerIn: parent
                name: "mark"
                size: Math.round(parent.width * 0.82)
                tint: Theme.lightColors.accent
            }
        }
        Icon {
            anchors.centerIn: parent
            visible: pane.link.code === "" || pane.link.expired
            name: "qr"
            size: Theme.space.faceLarge
            tint: Theme.lightColors.text3
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space.s

        Rectangle {
            id: dot

            width: Theme.space.s
            height: width
            radius: width / 2
            color: Theme.colors.honeyDot
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            objectName: "linkStatus"
            width: Math.min(implicitWidth, pane.width - dot.width - parent.spacing)
            text: pane.link.statusText
            step: Theme.preview
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
