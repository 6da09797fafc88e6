// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A label on the type scale. Shows its text as it is: never as markup.
Text {
    id: label

    property TypeStep step: Theme.list
    // Digits of one width, for times and counters.
    property bool digits: false

    textFormat: Text.PlainText
    color: Theme.colors.text
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
    font.family: Theme.family
    font.pixelSize: label.step.px
    font.features: label.digits ? Theme.tabular : ({})
    lineHeight: label.step.line
    lineHeightMode: Text.FixedHeight
}
