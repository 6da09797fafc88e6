// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// How many are unread, 0 for a bare dot; hollow in a muted chat.
Rectangle {
    id: badge

    required property int count
    property bool hollow: false

    implicitHeight: Theme.space.badge
    implicitWidth: Math.ceil(Math.max(implicitHeight, label.implicitWidth + Theme.space.m))
    width: implicitWidth
    height: implicitHeight
    radius: height / 2
    color: badge.hollow ? Theme.clear : Theme.colors.accent
    border.width: badge.hollow ? 1.5 : 0
    border.color: Theme.colors.lineStrong
    Accessible.ignored: true

    AppText {
        id: label

        anchors.centerIn: parent
        text: badge.count === 0 ? "" : badge.count > 99 ? qsTr("99+") : badge.count.toLocaleString(Qt.locale(), "f", 0)
        digits: true
        step: Theme.meta
        font.weight: Font.DemiBold
        color: badge.hollow ? Theme.colors.text2 : Theme.colors.onAccent
    }
}
