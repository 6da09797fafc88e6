// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// Somebody wrote the user's name.
Rectangle {
    implicitHeight: Theme.space.badge
    implicitWidth: Theme.space.badge + Theme.space.xs
    radius: height / 2
    color: Theme.colors.gingerFill
    Accessible.ignored: true

    AppText {
        anchors.centerIn: parent
        //: The sign for a mention
        text: qsTr("@")
        step: Theme.meta
        font.weight: Font.DemiBold
        color: Theme.colors.onAccent
    }
}
