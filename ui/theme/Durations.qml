// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// How long changes take, in milliseconds. All are nothing when the user wants less motion.
QtObject {
    id: durations

    required property bool reduced

    readonly property int leave: durations.reduced ? 0 : 120
    readonly property int change: durations.reduced ? 0 : 140
    readonly property int enter: durations.reduced ? 0 : 180
    readonly property int pane: durations.reduced ? 0 : 220
    // Not motion: how long something is held back or kept.
    readonly property int sendingArcAfter: 400
    readonly property int turn: 1000
    readonly property int tooltip: 600
    readonly property int flash: 1060 // what was jumped to
    readonly property int saying: 3000
    readonly property int idle: 1500 // after that what is likely to be wanted is made ready
}
