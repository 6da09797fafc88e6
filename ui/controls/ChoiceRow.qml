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
    readonly property bool stacked: name.implicitWidth + segments.width + Theme.space.xxl > row.width
    Accessible.role: Accessible.Grouping
    Accessible.name: row.title

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

        anchors.right: row.stacked ? undefined : parent.right
        anchors.left: row.stacked ? parent.left : undefined
        y: row.stacked ? words.y + words.height + Theme.space.s : (parent.height - height) / 2
        width: options.width + Theme.space.s
        height: Theme.space.chip + Theme.space.s
        radius: height / 2
        color: Theme.colors.sunken
        border.width: Theme.strong ? Theme.outline : 0
        border.color: Theme.colors.line

        Row {
            id: options

            anchors.centerIn: parent

            Repeater {
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
