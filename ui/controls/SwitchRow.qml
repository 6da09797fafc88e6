// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A setting that is on or off, with what it means.
Item {
    id: row

    required property string title
    property string explanation
    property bool on: false
    // The object name of the switch itself, for tests.
    property string switchName

    readonly property bool focused: toggle.activeFocus

    signal toggled(bool on)

    function take() {
        toggle.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(words.height, toggle.height) + 2 * Theme.space.m

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: toggle.left
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            text: row.title
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: row.explanation
            step: Theme.meta
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    ToggleSwitch {
        id: toggle

        objectName: row.switchName
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.title
        checked: row.on
        Accessible.description: row.explanation
        // The switch shows what is, not what was asked for: the owner may say no.
        onToggled: {
            row.toggled(checked);
            checked = Qt.binding(() => row.on);
        }
    }
    TapHandler {
        onTapped: toggle.click()
    }
}
