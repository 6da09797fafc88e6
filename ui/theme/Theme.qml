// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Every colour, size, type step and duration of the window. Nothing outside this folder names one.
QtObject {
    id: theme

    enum Scheme {
        System,
        Light,
        Dark
    }
    enum Contrast {
        SystemContrast,
        Normal,
        Strong
    }

    // Choices of the user, and what the system prefers; set by the window.
    property int scheme: Theme.Scheme.System
    property int contrast: Theme.Contrast.SystemContrast
    property bool systemStrong: false
    property bool reducedMotion: false
    property real scale: 1
    // Lower rows in the list of chats.
    property bool compact: false

    readonly property bool dark: theme.scheme === Theme.Scheme.System
        ? Application.styleHints.colorScheme === Qt.Dark : theme.scheme === Theme.Scheme.Dark
    readonly property bool strong: theme.contrast === Theme.Contrast.SystemContrast
        ? theme.systemStrong : theme.contrast === Theme.Contrast.Strong

    readonly property LightColors lightColors: LightColors {}
    readonly property DarkColors darkColors: DarkColors {}
    readonly property StrongLightColors strongLightColors: StrongLightColors {}
    readonly property StrongDarkColors strongDarkColors: StrongDarkColors {}
    readonly property ColorScheme colors: theme.strong
        ? (theme.dark ? theme.strongDarkColors : theme.strongLightColors)
        : (theme.dark ? theme.darkColors : theme.lightColors)

    readonly property Space space: Space {
        scale: theme.scale
        compact: theme.compact
    }
    readonly property Durations durations: Durations {
        reduced: theme.reducedMotion
    }

    // Outlines of bubbles, fields and cards.
    readonly property real outline: theme.strong ? 2 : 1
    readonly property real bubbleOutline: theme.strong ? 2 : 1.5
    readonly property int focusWidth: 2
    readonly property int focusGap: 2
    // Whatever can be clicked is at least as large as this.
    readonly property int smallestTarget: 28
    readonly property real disabledOpacity: 0.5
    readonly property real draggedOpacity: 0.8
    readonly property real quietSign: 0.7
    readonly property color clear: "transparent"
    // Behind a QR code and under photos the colour does not follow the theme.
    readonly property color insetOwn: Qt.rgba(0, 0, 0, 0.18)

    // Over photos, in every theme: behind pills and rings, and what is drawn on them.
    readonly property color veil: Qt.rgba(0x14 / 255, 0x10 / 255, 0x0C / 255, 0.66)
    readonly property color onPhoto: "#FFFFFF"
    readonly property real failedPhoto: 0.16
    // The photo viewer is black in every theme.
    readonly property color viewer: "#0F0F11"
    readonly property color viewerText2: "#B9B8C0"
    readonly property color viewerHover: "#2B2B30"
    readonly property color viewerFocus: "#A6B7FF"

    // The bars of a voice message, and what of them was not heard yet.
    readonly property int waveBars: 38
    readonly property real waveRest: 0.45

    readonly property string family: "Inter"
    readonly property string monoFamily: "Noto Sans Mono"
    readonly property string emojiFamily: "Noto Color Emoji"
    // Digits of one width, so that times and counters do not jitter.
    readonly property var tabular: ({
            "tnum": 1
        })

    readonly property TypeStep meta: TypeStep {
        px: theme.space.grown(12)
        line: theme.space.grown(16)
    }
    readonly property TypeStep preview: TypeStep {
        px: theme.space.grown(13)
        line: theme.space.grown(18)
    }
    readonly property TypeStep list: TypeStep {
        px: theme.space.grown(14)
        line: theme.space.grown(20)
    }
    readonly property TypeStep message: TypeStep {
        px: theme.space.grown(15)
        line: theme.space.grown(21)
    }
    readonly property TypeStep dialog: TypeStep {
        px: theme.space.grown(17)
        line: theme.space.grown(24)
    }
    readonly property TypeStep page: TypeStep {
        px: theme.space.grown(22)
        line: theme.space.grown(28)
    }
    readonly property TypeStep onboarding: TypeStep {
        px: theme.space.grown(28)
        line: theme.space.grown(36)
    }
    readonly property TypeStep welcome: TypeStep {
        px: theme.space.grown(40)
        line: theme.space.grown(48)
    }
    readonly property TypeStep emojiSign: TypeStep {
        px: theme.space.grown(24)
        line: theme.space.grown(30)
    }
    readonly property TypeStep emoji: TypeStep {
        px: theme.space.grown(40)
        line: theme.space.grown(48)
    }

    // A colour as the icon provider takes it.
    function iconUrl(name: string, tint: color): string {
        return "image://icon/" + name + "/" + tint.toString().slice(1);
    }
    // How far something has come, in the colour of what it is drawn on.
    function ringUrl(progress: real, tint: color): string {
        return "image://ring/" + Math.round(24 * Math.max(0, Math.min(1, progress))) + "/" + tint.toString().slice(1);
    }
    // What fills a box of a photo whose longer side is `side` pixels then; see AttachmentImageProvider.
    function photoUrl(kind: string, attachment: real, wide: int, high: int, corners: string, side: int): string {
        return "image://" + kind + "/" + attachment + "/" + wide + "x" + high + "/" + corners + "/" + side;
    }
    // A drawing with corners of `round` pixels, shown `wide` pixels wide.
    function artUrl(name: string, round: real, wide: real): string {
        return "image://art/" + name + "/" + Math.round(1000 * round / wide);
    }
}
