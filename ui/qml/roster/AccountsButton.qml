// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme

// Lies over the foot while there are several accounts: lists them all.
T.Button {
    id: button

    focusPolicy: Qt.StrongFocus
    text: qsTr("All accounts")
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()
    background: Item {
        FocusRing {
            shown: button.visualFocus
            inset: true
            around: Theme.space.radiusSmall
        }
    }
}
