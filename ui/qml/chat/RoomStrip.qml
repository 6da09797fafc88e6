// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// Under the header of a room that the user can't be in at the moment: why, and what can be done.
Item {
    id: pane

    required property RoomViewModel room

    signal leaveWanted

    visible: pane.room.troubleLine1 !== ""
    height: visible ? strip.implicitHeight : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: pane.room.troubleLine1 + " " + pane.room.troubleLine2

    StateStrip {
        id: strip

        objectName: "roomStrip"
        width: parent.width
        height: implicitHeight
        edgeToEdge: true
        kind: pane.room.troubleNeedsUser ? StateStrip.Kind.NeedsUser : StateStrip.Kind.Waiting
        line1: pane.room.troubleLine1
        line2: pane.room.problem || pane.room.troubleLine2
        iconName: pane.room.troubleNeedsUser ? "alert" : "serveroff"
        actionText: pane.room.troubleAction
        button.objectName: "roomStripButton"
        onActed: {
            if (pane.room.troubleKind === Ui.RoomAction.TryNow)
                pane.room.tryAgain();
            else if (pane.room.troubleKind === Ui.RoomAction.Leave)
                pane.leaveWanted();
            else
                enter.open();
        }
    }
    EnterRoomDialog {
        id: enter

        room: pane.room
    }
}
