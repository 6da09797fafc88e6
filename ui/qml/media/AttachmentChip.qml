// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// One photo or file that is about to be sent.
Item {
    id: chip

    required property int index
    required property string name
    required property string source
    required property string sizeText
    required property bool picture
    required property string problem
    required property string accessibleText
    readonly property bool troubled: chip.problem !== ""

    signal removeWanted
    signal turnWanted

    width: (chip.picture ? Theme.space.chipPhoto : Theme.space.grown(168)) + Theme.space.s
    height: Theme.space.chipPhoto + Theme.space.s
    Accessible.role: Accessible.ListItem
    Accessible.name: chip.accessibleText

    Rectangle {
        id: box

        y: Theme.space.s
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s
        height: Theme.space.chipPhoto
        radius: Theme.space.radiusButton
        color: Theme.colors.sunken
        border.width: chip.troubled ? Theme.bubbleOutline : chip.picture ? 0 : Theme.outline
        border.color: chip.troubled ? Theme.colors.danger : Theme.colors.line

        Image {
            anchors.fill: parent
            anchors.margins: chip.troubled ? Theme.bubbleOutline : 0
            visible: chip.picture
            sourceSize.width: width
            sourceSize.height: height
            asynchronous: true
            retainWhileLoading: true
            source: chip.source ? chip.source + "/" + Math.round(1000 * Theme.space.radiusButton / Theme.space.chipPhoto) : ""
            opacity: chip.troubled ? Theme.disabledOpacity : 1
            Accessible.ignored: true
        }
        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            visible: !chip.picture

            Icon {
                anchors.left: parent.left
                name: chip.troubled ? "alert" : "file"
                tint: chip.troubled ? Theme.colors.danger : Theme.colors.text2
                size: Theme.space.iconInline
            }
            AppText {
                width: parent.width
                text: chip.name
                step: Theme.meta
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                text: chip.sizeText
                step: Theme.meta
                color: Theme.colors.text2
                Accessible.ignored: true
            }
        }
    }
    ChipButton {
        anchors.horizontalCenter: box.right
        anchors.horizontalCenterOffset: -Theme.space.xs
        y: 0
        iconName: "x"
        text: qsTr("Don’t send %1").arg(chip.name)
        onClicked: chip.removeWanted()
    }
    ChipButton {
        anchors.left: box.left
        anchors.bottom: box.bottom
        anchors.margins: Theme.space.xs
        visible: chip.picture
        iconName: "rotate"
        text: qsTr("Turn %1").arg(chip.name)
        onClicked: chip.turnWanted()
    }
    HoverHandler {
        id: hover
    }
    Tip {
        visible: hover.hovered && chip.troubled
        text: chip.problem
    }

    component ChipButton: IconButton {
        extent: Theme.space.badge
        round: extent / 2
        iconSize: Theme.space.iconMeta
        ink: Theme.onPhoto
        fill: Theme.veil
        hoverFill: Theme.viewerHover
    }
}
