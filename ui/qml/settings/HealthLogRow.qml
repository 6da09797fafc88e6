// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// One line of the private log.
Item {
    id: row

    required property string timeText
    required property string plainText
    required property bool failed

    implicitHeight: words.height + Theme.space.s
    Accessible.role: Accessible.ListItem
    Accessible.name: row.timeText + " " + row.plainText

    AppText {
        id: when

        anchors.left: parent.left
        width: Theme.space.header + Theme.space.header
        text: row.timeText
        step: Theme.preview
        digits: true
        color: Theme.colors.text2
        Accessible.ignored: true
    }
    Icon {
        id: sign

        anchors.left: when.right
        name: row.failed ? "alert" : "check"
        size: Theme.space.iconInline
        tint: row.failed ? Theme.colors.danger : Theme.colors.ok
    }
    AppText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space.s
        anchors.right: parent.right
        text: row.plainText
        step: Theme.preview
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
