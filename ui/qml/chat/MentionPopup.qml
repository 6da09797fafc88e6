// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The people whose names begin with what follows the "@".
CompletionPopup {
    id: popup

    required property MentionModel mentions

    objectName: "mentionPopup"
    title: qsTr("People to mention")
    entries: popup.mentions
    count: popup.mentions.count
    onLeaveWanted: popup.mentions.close()

    delegate: CompletionEntry {
        id: entry

        required property string nick
        required property string initials
        required property int hue
        required property string person
        required property bool present
        required property string warning

        note: entry.warning
        onChosen: row => popup.chosen(row)

        Avatar {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.space.faceList
            initials: entry.initials
            hue: entry.hue
            person: entry.person
        }
        AppText {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: sign.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            text: entry.name === entry.nick ? entry.name : qsTr("%1 · %2").arg(entry.name).arg(entry.nick)
            color: entry.present ? Theme.colors.text : Theme.colors.text2
            Accessible.ignored: true
        }
        Icon {
            id: sign

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.warning !== ""
            name: "alert"
            size: Theme.space.iconMeta
            tint: Theme.colors.danger
        }
    }
}
