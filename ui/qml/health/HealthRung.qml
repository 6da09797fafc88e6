// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// One step from this computer to the other side: its sign on the line, its name, since when it fails.
Item {
    id: rung

    required property string label
    required property int dot
    required property string remark
    required property string explanation
    required property string spoken
    required property bool joined
    readonly property bool works: rung.dot === LifeDots.Life.Works
    readonly property bool failed: rung.dot === LifeDots.Life.Failed
    readonly property int sign: Theme.space.badge

    implicitHeight: Math.max(name.height + (why.visible ? why.height : 0), rung.sign) + Theme.space.l - 2
    Accessible.role: Accessible.ListItem
    Accessible.name: rung.spoken

    Rectangle {
        anchors.horizontalCenter: mark.horizontalCenter
        y: rung.sign
        width: Theme.space.xxs
        height: rung.height - rung.sign
        visible: rung.joined
        color: rung.works ? Theme.colors.ok : Theme.colors.line
    }
    // Shape before colour: a disc works, a square failed, a ring is not known.
    Rectangle {
        id: mark

        anchors.left: parent.left
        width: rung.sign
        height: width
        radius: rung.failed ? Theme.space.radiusInner - 2 : width / 2
        color: rung.failed ? Theme.colors.danger : rung.works ? Theme.colors.okBg : Theme.clear
        border.width: rung.works || rung.failed ? 0 : Theme.space.xxs
        border.color: rung.dot === LifeDots.Life.Trying ? Theme.colors.honeyDot : Theme.colors.lineStrong

        Icon {
            anchors.centerIn: parent
            visible: rung.works || rung.failed
            name: rung.works ? "check" : "x"
            size: Theme.space.iconMeta
            tint: rung.works ? Theme.colors.ok : Theme.colors.surface
        }
    }
    AppText {
        id: name

        anchors.left: mark.right
        anchors.leftMargin: Theme.space.m
        anchors.right: end.left
        anchors.rightMargin: Theme.space.s
        text: rung.label
        step: Theme.preview
        font.weight: rung.works || rung.failed ? Font.DemiBold : Font.Normal
        color: rung.works || rung.failed ? Theme.colors.text : Theme.colors.text2
        Accessible.ignored: true
    }
    AppText {
        id: end

        anchors.right: parent.right
        anchors.baseline: name.baseline
        text: rung.remark
        step: Theme.meta
        digits: true
        font.weight: rung.failed ? Font.DemiBold : Font.Normal
        color: rung.failed ? Theme.colors.danger : Theme.colors.text2
        Accessible.ignored: true
    }
    AppText {
        id: why

        anchors.left: name.left
        anchors.right: parent.right
        anchors.top: name.bottom
        visible: text !== ""
        text: rung.explanation
        step: Theme.meta
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
