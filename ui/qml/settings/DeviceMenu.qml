// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Ui
import Ninelives.ViewModels

// What can be done with another own device.
PopupMenu {
    id: menu

    property int row: -1
    property string label
    property string name
    property string fingerprint
    property int trust: Ui.TrustState.New
    property bool active: true
    property bool removable: false
    readonly property bool usable: menu.active && menu.trust !== Ui.TrustState.Blocked

    signal compareWanted
    signal renameWanted
    signal renewWanted
    signal removeWanted
    signal trustPicked(int trust)

    objectName: "deviceMenu"
    title: menu.label

    PopupMenuItem {
        objectName: "menuCompare"
        visible: menu.fingerprint !== "" && menu.trust !== Ui.TrustState.Verified
        iconName: "shield"
        text: qsTr("Compare")
        onTriggered: menu.compareWanted()
    }
    PopupMenuItem {
        objectName: "menuSendAnyway"
        visible: menu.active && menu.trust === Ui.TrustState.New && menu.fingerprint !== ""
        iconName: "check"
        // The words of another person's new device: the same choice.
        text: qsTranslate("DeviceNewsStrip", "Send anyway")
        onTriggered: menu.trustPicked(Ui.TrustState.TrustedUnseen)
    }
    PopupMenuItem {
        visible: menu.trust === Ui.TrustState.Verified
        iconName: "shieldq"
        text: qsTr("Mark as not verified")
        onTriggered: menu.trustPicked(Ui.TrustState.TrustedUnseen)
    }
    PopupMenuItem {
        objectName: "menuRename"
        iconName: "pen"
        text: qsTr("Rename")
        onTriggered: menu.renameWanted()
    }
    PopupMenuItem {
        visible: menu.usable && menu.fingerprint !== ""
        iconName: "refresh"
        //: With this device, when its messages can't be read
        text: qsTr("Renew the secure link")
        onTriggered: menu.renewWanted()
    }
    PopupMenuItem {
        visible: menu.usable
        iconName: "block"
        text: qsTr("Block")
        onTriggered: menu.trustPicked(Ui.TrustState.Blocked)
    }
    PopupMenuItem {
        visible: menu.trust === Ui.TrustState.Blocked && menu.fingerprint !== ""
        iconName: "block"
        text: qsTr("Unblock")
        onTriggered: menu.trustPicked(Ui.TrustState.TrustedUnseen)
    }
    PopupMenuItem {
        objectName: "menuRemove"
        visible: menu.removable
        iconName: "trash"
        dangerous: true
        text: qsTr("Remove…")
        onTriggered: menu.removeWanted()
    }
}
