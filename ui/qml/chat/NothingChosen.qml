// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// The sheet while no chat is open.
Item {
    id: nothing

    required property bool noChats

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.xxl
        spacing: Theme.space.l

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "mark"
            size: Theme.space.grown(96)
            tint: Theme.colors.accent
            opacity: 0.2
        }
        AppText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.colors.text2
            text: nothing.noChats ? qsTr("Ctrl N starts a chat") : qsTr("Ctrl K finds anything")
        }
    }
}
