// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// The mark and the name.
Row {
    spacing: Theme.space.l
    Accessible.role: Accessible.StaticText
    Accessible.name: Application.displayName

    Icon {
        name: "mark"
        size: Theme.space.page
        tint: Theme.colors.accent
        anchors.verticalCenter: parent.verticalCenter
    }
    AppText {
        //: The program's name; not translated
        text: qsTr("Ninelives")
        step: Theme.dialog
        font.weight: Font.DemiBold
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
