// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// A new device or key, told once and calmly: nothing waits for an answer.
Rectangle {
    id: strip

    required property DeviceNews news
    // Whose device; empty: the user's own.
    property string person
    property DeviceListModel devices: null
    property bool edgeToEdge: true

    implicitHeight: strip.news.text === "" ? 0 : column.height + 2 * Theme.space.m
    height: implicitHeight
    visible: strip.news.text !== ""
    radius: strip.edgeToEdge ? 0 : Theme.space.radiusRow
    color: Theme.colors.sunken
    border.width: Theme.strong ? Theme.outline : 0
    border.color: Theme.colors.line
    objectName: "deviceNews"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: strip.news.address ? strip.news.address + ": " + strip.news.text : strip.news.text

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        y: column.y
        name: "laptop"
        tint: Theme.colors.text2
    }
    Column {
        id: column

        anchors.left: sign.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        y: Theme.space.m
        spacing: Theme.space.s

        AppText {
            objectName: "newsAccount"
            width: parent.width
            visible: text !== ""
            text: strip.news.address
            step: Theme.preview
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: strip.news.text
            step: Theme.preview
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s

            PushButton {
                objectName: "newsCompare"
                visible: !strip.news.asksIfOwn && strip.news.fingerprint !== ""
                extent: Theme.space.buttonSmall
                text: qsTr("Compare")
                onClicked: compare.ask(0, strip.news.label, strip.news.fingerprint)
            }
            PushButton {
                visible: strip.news.heldBack
                extent: Theme.space.buttonSmall
                //: To a device that nobody has compared
                text: qsTr("Send anyway")
                onClicked: strip.news.sendAnyway()
            }
            PushButton {
                objectName: "newsDismiss"
                extent: Theme.space.buttonSmall
                //: First: the answer to "Was it you?"
                text: strip.news.asksIfOwn ? qsTr("Yes") : qsTr("Close")
                onClicked: strip.news.dismiss()
            }
            PushButton {
                objectName: "newsRemove"
                visible: strip.news.asksIfOwn
                extent: Theme.space.buttonSmall
                kind: PushButton.Kind.Danger
                text: qsTr("No, remove it")
                onClicked: strip.news.removeDevice()
            }
        }
    }
    CompareDialog {
        id: compare

        person: strip.person
        devices: strip.devices
        onDecided: (row, same) => strip.news.decide(same)
    }
}
