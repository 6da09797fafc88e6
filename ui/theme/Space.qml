// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// Distances, radii and sizes that are not type. Those in `scaled` groups grow with the user's scale.
QtObject {
    id: space

    required property real scale
    required property bool compact

    // distances
    readonly property int hair: 1
    readonly property int xxs: 2
    readonly property int xs: 4
    readonly property int s: 8
    readonly property int m: 12
    readonly property int l: 16
    readonly property int xl: 20
    readonly property int xxl: 24
    readonly property int huge: 32
    readonly property int page: 40
    readonly property int vast: 56
    readonly property int senders: 10

    // radii
    readonly property int radiusInner: 6
    readonly property int radiusSmall: 8
    readonly property int radiusButton: 10
    readonly property int radiusRow: 12
    readonly property int radiusSheet: 14
    readonly property int radiusBubble: 18
    readonly property int radiusComposer: 22

    // scaled sizes
    readonly property int sidebar: grown(320)
    readonly property int sidebarMedium: grown(264)
    readonly property int sidebarMin: grown(264)
    readonly property int sidebarMax: grown(420)
    readonly property int details: grown(320)
    readonly property int header: grown(60)
    readonly property int row: grown(space.compact ? 52 : 64)
    readonly property int button: grown(36)
    readonly property int buttonSmall: grown(28)
    readonly property int buttonLarge: grown(44)
    readonly property int field: grown(36)
    readonly property int formField: grown(44)
    readonly property int composer: grown(46)
    readonly property int chip: grown(28)
    readonly property int badge: grown(20)
    readonly property int reaction: grown(24)
    readonly property int bubbleMax: grown(560)
    readonly property int timelineMax: grown(960)
    readonly property int dialog: grown(440)
    readonly property int settings: grown(820)

    // icons and faces; the corners of a room's picture as a share of its width
    readonly property real roomRound: 0.3
    readonly property int faceReader: grown(16)
    readonly property int faceList: grown(28)
    readonly property int quotePhoto: grown(36)
    readonly property int memberRow: grown(46)
    readonly property int readerRow: grown(40)
    readonly property int popover: grown(328)
    readonly property int palette: grown(600)
    readonly property int paletteTop: 104
    readonly property int pickerHeight: grown(360)
    readonly property int emojiCell: grown(38)
    readonly property real sheetShare: 0.6 // of a narrow window's height
    readonly property int iconMeta: grown(14)
    readonly property int iconInline: grown(16)
    readonly property int iconTool: grown(20)
    readonly property int iconStrip: grown(24)
    readonly property int face: grown(44)
    readonly property int faceHeader: grown(38)
    readonly property int faceFoot: grown(32)
    readonly property int faceLarge: grown(72)

    // photos and files
    readonly property int photoMaxWidth: grown(396)
    readonly property int photoMaxHeight: grown(360)
    readonly property int photoMinWidth: grown(120)
    readonly property int photoMinHeight: grown(96)
    readonly property int photoUnknown: grown(240)
    readonly property int photoRing: grown(52)
    readonly property int photoPill: grown(22)
    readonly property int photoGap: 3
    readonly property int fileIcon: grown(40)
    readonly property int fileMax: grown(420)
    readonly property int wave: grown(190)
    readonly property int waveHeight: grown(22)
    readonly property int chipPhoto: grown(72)
    readonly property int filmHeight: grown(54)

    // the window
    readonly property int windowWidth: 1180
    readonly property int windowHeight: 760
    readonly property int windowMinWidth: 400
    readonly property int windowMinHeight: 480
    readonly property int wide: grown(900)
    readonly property int narrow: grown(640)
    readonly property int detailsBeside: grown(1120)
    readonly property real bubbleShare: 0.74

    function grown(px: real): int {
        return Math.round(px * space.scale);
    }
}
