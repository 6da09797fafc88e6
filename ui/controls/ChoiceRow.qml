// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Theme

// One of a few words.
Item {
    id: row

    required property string title
    required property list<string> options
    required property int chosen
    property string explanation

    signal picked(int option)

    implicitHeight: row.stacked ? words.height + segments.height + 2 * Theme.space.m + Theme.space.s
        : Math.max(words.height, segments.height) + 2 * Theme.space.m
    readonly property bool stacked: measured.width + options.wanted + Theme.space.xxl + Theme.space.s > row.width
    Accessible.role: Accessible.Grouping
    Accessible.name: row.title

    // Its width does not depend on how the label is laid out.
    TextMetrics {
        id: measured

        text: row.title
        font: name.font
    }
    Column {
        id: words

        anchors.left: parent.left
        width: row.stacked ? parent.width : parent.width - segments.width - Theme.space.l
        y: row.stacked ? Theme.space.m : (parent.height - height) / 2

        AppText {
            id: name

            width: parent.width
            text: row.title
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: row.explanation
            step: Theme.meta
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: segments

        // At the start when stacked: one anchor, or its width would follow two for a moment.
        anchors.right: parent.right
        anchors.rightMargin: row.stacked ? row.width - width : 0
        y: row.stacked ? words.y + words.height + Theme.space.s : (parent.height - height) / 2
        width: options.width + Theme.space.s
        height: options.height + Theme.space.s
        radius: (Theme.space.chip + Theme.space.s) / 2
        color: Theme.colors.sunken
        border.width: Theme.strong ? Theme.outline : 0
        border.color: Theme.colors.line

        // In a narrow place they take several lines.
        Flow {
            id: options

            readonly property real wanted: {
                let sum = 0;
                for (let option = 0; option < chips.count; ++option)
                    sum += chips.itemAt(option)?.implicitWidth ?? 0;
                return Math.ceil(sum);
            }

            anchors.centerIn: parent
            width: Math.min(options.wanted, row.width - Theme.space.s)

            Repeater {
                id: chips

                model: row.options

                Chip {
                    required property int index
                    required property string modelData

                    text: modelData
                    checked: index === row.chosen
                    Accessible.name: row.title + ": " + modelData
                    onClicked: row.picked(index)
                }
            }
        }
    }
}
