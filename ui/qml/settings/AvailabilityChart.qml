// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// One provider's last 30 days: a bar for each, as high as it worked; hollow where nothing was seen.
Item {
    id: chart

    required property string provider
    required property list<real> shares
    required property string summary
    required property string spoken

    implicitHeight: bars.y + bars.height + Theme.space.m
    Accessible.role: Accessible.Chart
    Accessible.name: chart.spoken

    AppText {
        id: name

        y: Theme.space.s
        text: chart.provider
        step: Theme.preview
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    AppText {
        anchors.right: parent.right
        anchors.baseline: name.baseline
        text: chart.summary
        step: Theme.preview
        digits: true
        color: Theme.colors.text2
        Accessible.ignored: true
    }
    Row {
        id: bars

        anchors.top: name.bottom
        anchors.topMargin: Theme.space.s
        spacing: Theme.space.xxs

        Repeater {
            model: chart.shares

            Rectangle {
                id: day

                required property real modelData
                readonly property bool seen: day.modelData >= 0

                width: (chart.width - 29 * Theme.space.xxs) / 30
                height: Theme.space.huge
                radius: Theme.space.xxs
                color: day.seen ? Theme.colors.dangerBg : Theme.clear
                border.width: Theme.outline
                border.color: day.seen && day.modelData < 1 ? Theme.colors.danger : Theme.colors.line

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: day.seen ? parent.height * day.modelData : 0
                    radius: parent.radius
                    color: Theme.colors.ok
                }
            }
        }
    }
}
