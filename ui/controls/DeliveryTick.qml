// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// How far an own message has come, as a sign. Shapes differ, so it reads without colour.
Item {
    id: tick

    enum Progress {
        None,
        Queued,
        Sending,
        Uncertain,
        Server,
        Delivered,
        Read,
        Failed
    }

    // A DeliveryTick.Progress; the same numbers as the model's.
    required property int progress
    property color ink: Theme.colors.text2
    // The read pill, and the sign on it.
    property color pill: Theme.colors.accent
    property color pillInk: Theme.colors.onAccent
    property color failedDisc: Theme.colors.danger
    property color failedInk: Theme.colors.onAccent
    // What the sign says in words, for tooltips and screen readers.
    property string words
    readonly property int high: Theme.space.iconMeta
    readonly property bool read: tick.progress === DeliveryTick.Progress.Read
    readonly property bool failed: tick.progress === DeliveryTick.Progress.Failed
    readonly property bool sending: tick.progress === DeliveryTick.Progress.Sending
    readonly property bool turning: tick.sending && tick.arcDue
    property bool arcDue: false

    implicitHeight: tick.high
    implicitWidth: tick.read ? Theme.space.grown(24)
        : tick.progress === DeliveryTick.Progress.Delivered ? Theme.space.grown(18)
        : tick.progress === DeliveryTick.Progress.None ? 0 : tick.high
    width: implicitWidth
    height: implicitHeight
    visible: tick.progress !== DeliveryTick.Progress.None

    Accessible.role: Accessible.Graphic
    Accessible.name: tick.words
    Accessible.ignored: tick.words === ""

    onSendingChanged: tick.arcDue = false

    Timer {
        interval: Theme.durations.sendingArcAfter
        running: tick.sending
        onTriggered: tick.arcDue = true
    }
    Image {
        anchors.fill: parent
        visible: tick.read || tick.failed
        sourceSize.width: width
        sourceSize.height: height
        source: tick.read ? Theme.iconUrl("tick-read-pill", tick.pill)
            : tick.failed ? Theme.iconUrl("tick-failed-disc", tick.failedDisc) : ""
    }
    Image {
        id: sign

        anchors.fill: parent
        sourceSize.width: width
        sourceSize.height: height
        source: tick.failed ? Theme.iconUrl("tick-failed-ink", tick.failedInk)
            : tick.read ? Theme.iconUrl("tick-read-ink", tick.pillInk)
            : tick.progress === DeliveryTick.Progress.Delivered ? Theme.iconUrl("tick-delivered", tick.ink)
            : tick.progress === DeliveryTick.Progress.Server ? Theme.iconUrl("tick-server", tick.ink)
            : tick.turning ? Theme.iconUrl("tick-sending", tick.ink)
            : tick.visible ? Theme.iconUrl("tick-queued", tick.ink) : ""
    }
    RotationAnimator {
        target: sign
        from: 0
        to: 360
        duration: Theme.durations.turn
        loops: Animation.Infinite
        running: tick.turning && tick.visible && !Theme.reducedMotion && Application.active
        onStopped: sign.rotation = 0
    }
}
