// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// A scroll bar that stays out of the way.
T.ScrollBar {
    id: bar

    implicitWidth: Theme.space.s
    implicitHeight: Theme.space.s
    padding: Theme.space.xxs
    minimumSize: 0.08
    visible: bar.size < 1 && bar.policy !== T.ScrollBar.AlwaysOff
    Accessible.role: Accessible.ScrollBar
    Accessible.name: qsTr("Scroll bar")

    contentItem: Rectangle {
        id: handle

        implicitWidth: Theme.space.xs
        implicitHeight: Theme.space.xs
        radius: width / 2
        color: Theme.colors.lineStrong
        opacity: 0

        states: State {
            name: "seen"
            when: bar.active || bar.hovered

            PropertyChanges {
                handle.opacity: 1
            }
        }
        transitions: Transition {
            NumberAnimation {
                property: "opacity"
                duration: Theme.durations.leave
            }
        }
    }
}
