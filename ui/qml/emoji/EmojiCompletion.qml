// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The emoji whose names begin with what follows the ":".
CompletionPopup {
    id: popup

    required property EmojiCompletionModel names

    objectName: "emojiCompletion"
    title: qsTr("Emoji")
    entries: popup.names
    count: popup.names.count
    onLeaveWanted: popup.names.close()

    delegate: CompletionEntry {
        id: entry

        required property string sign
        required property string shortName

        height: Theme.space.button
        onChosen: row => popup.chosen(row)

        EmojiText {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.space.faceList
            text: entry.sign
            px: Theme.space.iconTool
        }
        AppText {
            anchors.left: picture.right
            anchors.leftMargin: Theme.space.s
            anchors.right: typed.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            text: entry.name
            Accessible.ignored: true
        }
        AppText {
            id: typed

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width / 2)
            text: entry.shortName
            step: Theme.meta
            color: Theme.colors.text2
            Accessible.ignored: true
        }
    }
}
