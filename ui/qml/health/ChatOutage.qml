// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Under the header of a chat that alone is affected: the contact's server, the place for photos.
Item {
    id: pane

    required property ConversationViewModel conversation
    // Never two strips at once in one place.
    property bool allowed: true

    visible: pane.allowed && pane.conversation.outageLine1 !== ""
    height: visible ? strip.implicitHeight : 0
    objectName: "chatOutage"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: pane.conversation.outageLine1 + " " + pane.conversation.outageLine2

    StateStrip {
        id: strip

        width: parent.width
        height: implicitHeight
        edgeToEdge: true
        kind: StateStrip.Kind.Waiting
        line1: pane.conversation.outageLine1
        line2: pane.conversation.outageLine2
        iconName: pane.conversation.outageIcon
        actionText: qsTr("Try now")
        button.objectName: "chatOutageButton"
        onActed: pane.conversation.tryOutageAgain()
    }
}
