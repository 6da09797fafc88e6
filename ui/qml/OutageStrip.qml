// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The account's strip above sidebar and sheet. Takes no room while there is nothing to say.
Item {
    id: outage

    required property OutageStripViewModel strip
    property bool edgeToEdge: false
    property bool detailsOpen: false
    property alias button: body.button

    signal passwordWanted
    signal detailsToggled

    implicitHeight: outage.strip.shown ? body.implicitHeight : 0
    height: implicitHeight
    visible: height > 0
    clip: true
    objectName: "outageStrip"

    Accessible.role: Accessible.AlertMessage
    Accessible.name: outage.strip.accessibleText

    Behavior on height {
        NumberAnimation {
            duration: Theme.durations.pane
            easing.type: Easing.OutCubic
        }
    }
    Connections {
        target: outage.strip

        function onPasswordWanted() {
            outage.passwordWanted();
        }
        function onLoginPageWanted(page: url) {
            Qt.openUrlExternally(page);
        }
    }
    StateStrip {
        id: body

        width: parent.width
        height: implicitHeight
        anchors.bottom: parent.bottom
        kind: outage.strip.kind
        line1: outage.strip.line1
        line2: outage.strip.line2
        iconName: outage.strip.icon
        nextTryText: outage.strip.nextTryText
        actionText: outage.strip.actionText
        edgeToEdge: outage.edgeToEdge
        hasDetails: outage.strip.detailsUseful
        detailsOpen: outage.detailsOpen
        onDetailsToggled: outage.detailsToggled()
        onActed: outage.strip.act()
    }
}
