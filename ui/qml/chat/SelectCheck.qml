// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Over a message while several are chosen: takes its clicks, and shows whether it is one of them.
MouseArea {
    id: check

    required property bool chosen
    required property bool offered
    required property real margin

    signal toggled
    signal extended

    acceptedButtons: Qt.LeftButton
    cursorShape: check.offered ? Qt.PointingHandCursor : Qt.ArrowCursor
    Accessible.ignored: true
    onClicked: event => event.modifiers & Qt.ShiftModifier ? check.extended() : check.toggled()

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: check.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.space.iconStrip
        height: width
        radius: width / 2
        visible: check.offered
        color: check.chosen ? Theme.colors.accent : Theme.colors.surface
        border.width: check.chosen ? 0 : Theme.focusWidth
        border.color: Theme.colors.lineStrong

        Icon {
            anchors.centerIn: parent
            visible: check.chosen
            name: "check"
            size: Theme.space.iconInline
            tint: Theme.colors.onAccent
        }
    }
}
