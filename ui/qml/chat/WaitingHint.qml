// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// During an outage: what happens to what is written now.
Item {
    id: hint

    required property string text
    property int margin: Theme.space.l

    visible: hint.text !== ""
    implicitHeight: visible ? label.height + Theme.space.s : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: hint.text

    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: hint.margin + Theme.space.s
        y: (Theme.meta.line - height) / 2
        width: Theme.space.s
        height: width
        radius: width / 2
        color: Theme.colors.honeyDot
    }
    AppText {
        id: label

        anchors.left: dot.right
        anchors.leftMargin: Theme.space.s
        anchors.right: parent.right
        anchors.rightMargin: hint.margin
        text: hint.text
        step: Theme.meta
        color: Theme.colors.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
