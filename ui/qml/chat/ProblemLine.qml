// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// What the last action met, in one sentence above the composer.
Item {
    id: problem

    required property string text
    property int margin: Theme.space.l

    visible: problem.text !== ""
    implicitHeight: visible ? label.height + Theme.space.s : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: problem.text

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: problem.margin + Theme.space.xs
        name: "alert"
        size: Theme.space.iconInline
        tint: Theme.colors.danger
    }
    AppText {
        id: label

        anchors.left: sign.right
        anchors.leftMargin: Theme.space.xs
        anchors.right: parent.right
        anchors.rightMargin: problem.margin
        text: problem.text
        step: Theme.meta
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
