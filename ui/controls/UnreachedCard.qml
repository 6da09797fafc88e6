// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// Somebody who can't read a message yet, why, and the way out.
Rectangle {
    id: card

    required property string name
    required property string initials
    required property int hue
    property string person
    required property string reason
    property bool busy: false

    signal acted

    implicitHeight: words.height + 2 * Theme.space.senders
    radius: Theme.space.radiusButton
    color: Theme.colors.honeyBg
    border.width: Theme.strong ? Theme.outline : 0
    border.color: Theme.colors.honeyLine

    Avatar {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.m
        y: Theme.space.senders
        size: Theme.space.faceList
        initials: card.initials
        hue: card.hue
        person: card.person
    }
    Column {
        id: words

        anchors.left: face.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        y: Theme.space.senders

        AppText {
            width: parent.width
            text: qsTr("%1 can’t read it yet").arg(card.name)
            step: Theme.preview
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: card.reason
            step: Theme.meta
            color: Theme.colors.honeyText
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        LinkButton {
            objectName: "sendToThem"
            anchors.left: parent.left
            topPadding: Theme.space.xxs
            step: Theme.meta
            enabled: !card.busy
            text: qsTr("Send it to them now")
            Accessible.name: qsTr("Send it to %1 now").arg(card.name)
            onClicked: card.acted()
        }
    }
}
