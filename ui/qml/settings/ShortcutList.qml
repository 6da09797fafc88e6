// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// All keys, as the window itself uses them, under where they work.
Column {
    id: list

    required property CommandModel commands

    Repeater {
        model: list.commands

        Column {
            id: line

            required property int index
            required property string title
            required property string heading
            required property list<string> caps
            required property bool listed
            // The first one of its place.
            readonly property bool first: line.listed && list.commands.beginsHeading(line.index)

            width: list.width
            visible: line.listed

            SectionTitle {
                width: parent.width
                visible: line.first
                text: line.heading
            }
            Item {
                width: parent.width
                height: Math.max(Theme.space.button, name.height + Theme.space.s)
                Accessible.role: Accessible.StaticText
                Accessible.name: line.title + ": " + line.caps.join("+")

                AppText {
                    id: name

                    anchors.left: parent.left
                    anchors.right: keys.left
                    anchors.rightMargin: Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.title
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Row {
                    id: keys

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space.xs
                    // Keys are pressed in this order in every direction of reading.
                    layoutDirection: keys.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

                    Repeater {
                        model: line.caps

                        KeyCap {
                            required property string modelData

                            text: modelData
                        }
                    }
                }
            }
        }
    }
}
