// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Theme

// A key's fingerprint in groups that two people can read to each other. Never mirrored.
Grid {
    id: grid

    required property string fingerprint
    property TypeStep step: Theme.message

    columns: 2
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.xs
    layoutDirection: Qt.LeftToRight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Fingerprint: %1").arg(grid.fingerprint)

    Repeater {
        model: grid.fingerprint.split(" ")

        AppText {
            required property string modelData

            text: modelData
            step: grid.step
            font.family: Theme.monoFamily
            Accessible.ignored: true
        }
    }
}
