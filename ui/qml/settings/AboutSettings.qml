// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Which program this is.
SettingsCard {
    Item {
        width: parent.width
        height: Theme.space.s
    }
    Brand {}
    AppText {
        width: parent.width
        text: qsTr("Version %1").arg(Application.version)
        step: Theme.preview
        color: Theme.colors.text2
    }
    AppText {
        width: parent.width
        text: qsTr("Free software under the GNU General Public License, version 3 or later.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
    }
    Item {
        width: parent.width
        height: Theme.space.s
    }
}
