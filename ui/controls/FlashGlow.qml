// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// Lights up for a moment behind what was jumped to.
Rectangle {
    id: glow

    function flash() {
        flashing.restart();
    }

    anchors.fill: parent
    color: Theme.colors.accentSoft
    opacity: 0

    SequentialAnimation {
        id: flashing

        PropertyAction {
            target: glow
            property: "opacity"
            value: 1
        }
        PauseAnimation {
            duration: Theme.durations.flash
        }
        NumberAnimation {
            target: glow
            property: "opacity"
            to: 0
            duration: Theme.durations.change
        }
    }
}
