// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.ViewModels

// What can be done with somebody in a room, as far as the user may.
PopupMenu {
    id: menu

    required property RoomViewModel room
    property string address
    property string nick
    property string name
    property int affiliation: Ui.Affiliation.None
    property bool present: false
    readonly property bool known: menu.address !== ""
    readonly property bool channel: !menu.room.isGroup

    function show(row: MemberRow, x: real, y: real) {
        if (row.self)
            return;
        menu.address = row.address;
        menu.nick = row.nick;
        menu.name = row.name;
        menu.affiliation = row.affiliation;
        menu.present = row.present;
        menu.popup(row, x, y);
    }
    function may(wanted: int): bool {
        return menu.known && menu.room.mayMake(menu.affiliation, wanted);
    }

    title: menu.name

    PopupMenuItem {
        iconName: "user"
        text: menu.known ? menu.address : menu.name
        enabled: false
    }
    PopupMenuItem {
        iconName: "star"
        text: qsTr("Make an owner")
        enabled: menu.may(Ui.Affiliation.Owner)
        visible: enabled
        onTriggered: menu.room.setAffiliation(menu.address, Ui.Affiliation.Owner)
    }
    PopupMenuItem {
        objectName: "makeAdmin"
        iconName: "star"
        text: qsTr("Make an admin")
        enabled: menu.may(Ui.Affiliation.Admin)
        visible: enabled
        onTriggered: menu.room.setAffiliation(menu.address, Ui.Affiliation.Admin)
    }
    PopupMenuItem {
        iconName: "user"
        text: menu.affiliation > Ui.Affiliation.Member ? qsTr("Make an ordinary member") : qsTr("Make a member")
        enabled: menu.may(Ui.Affiliation.Member)
        visible: enabled
        onTriggered: menu.room.setAffiliation(menu.address, Ui.Affiliation.Member)
    }
    PopupMenuItem {
        iconName: "check"
        text: qsTr("Let them write")
        enabled: menu.channel && menu.room.canModerate && menu.present
        visible: enabled
        onTriggered: menu.room.setVoice(menu.nick, true)
    }
    PopupMenuItem {
        iconName: "mic"
        text: qsTr("Only let them read")
        enabled: menu.channel && menu.room.canModerate && menu.present
        visible: enabled
        onTriggered: menu.room.setVoice(menu.nick, false)
    }
    PopupMenuItem {
        iconName: "x"
        dangerous: true
        text: qsTr("Send out")
        enabled: menu.channel && menu.room.canModerate && menu.present
        visible: enabled
        onTriggered: menu.room.kick(menu.nick)
    }
    PopupMenuItem {
        objectName: "removeMember"
        iconName: "x"
        dangerous: true
        text: qsTr("Remove")
        enabled: !menu.channel && menu.may(Ui.Affiliation.None)
        visible: enabled
        onTriggered: menu.room.setAffiliation(menu.address, Ui.Affiliation.None)
    }
    PopupMenuItem {
        iconName: "block"
        dangerous: true
        text: qsTr("Remove and keep out")
        enabled: menu.may(Ui.Affiliation.Outcast)
        visible: enabled
        onTriggered: menu.room.setAffiliation(menu.address, Ui.Affiliation.Outcast)
    }
}
