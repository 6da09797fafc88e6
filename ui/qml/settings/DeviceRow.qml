// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Another own device: what it is called, what is thought of it, when it was last used.
Item {
    id: row

    required property string label
    required property string fingerprint
    required property int trust
    required property bool active
    required property bool removable
    required property bool old
    required property string note
    required property string iconName
    required property string accessibleText
    property bool line: false
    readonly property bool comparable: row.active && row.fingerprint !== "" && row.trust === Ui.TrustState.New

    signal compareWanted
    signal removeWanted
    signal menuWanted(Item over)

    implicitHeight: Math.max(words.height, buttons.height) + 2 * Theme.space.m
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText + (row.note ? ", " + row.note : "")

    Rectangle {
        width: parent.width
        height: Theme.outline
        visible: row.line
        color: Theme.colors.line
    }
    Rectangle {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.space.grown(40)
        height: width
        radius: Theme.space.radiusButton
        color: Theme.colors.sunken

        Icon {
            anchors.centerIn: parent
            name: row.iconName
            tint: Theme.colors.text2
        }
    }
    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Theme.space.m
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.xxs

        Flow {
            width: parent.width
            spacing: Theme.space.s

            AppText {
                text: row.label
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            TrustPill {
                kind: row.trust
            }
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: row.note
            step: Theme.meta
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.ignored: true
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        PushButton {
            objectName: "deviceCompare"
            anchors.verticalCenter: parent.verticalCenter
            visible: row.comparable
            extent: Theme.space.buttonSmall
            text: qsTr("Compare")
            onClicked: row.compareWanted()
        }
        PushButton {
            objectName: "deviceRemove"
            anchors.verticalCenter: parent.verticalCenter
            visible: row.removable && row.old && !row.comparable
            extent: Theme.space.buttonSmall
            kind: PushButton.Kind.Danger
            text: qsTr("Remove")
            onClicked: row.removeWanted()
        }
        IconButton {
            id: more

            objectName: "deviceMore"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "more"
            text: qsTr("More about %1").arg(row.label)
            onClicked: row.menuWanted(more)
        }
    }
}
