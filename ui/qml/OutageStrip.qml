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
    // Read aloud when it changes; countdowns and what waits are not.
    readonly property string said: outage.strip.shown ? outage.strip.line1 : ""

    signal passwordWanted
    signal detailsToggled

    function say(words: string) {
        Accessible.announce(words, Accessible.Assertive);
    }

    onSaidChanged: if (outage.said) outage.say(outage.said)

    implicitHeight: outage.strip.shown ? body.implicitHeight : 0
    height: 0
    visible: height > 0
    clip: true
    objectName: "outageStrip"

    Accessible.role: Accessible.AlertMessage
    Accessible.name: outage.strip.accessibleText

    states: State {
        name: "shown"
        when: outage.strip.shown

        PropertyChanges {
            outage.height: body.implicitHeight
        }
    }
    transitions: Transition {
        NumberAnimation {
            property: "height"
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
