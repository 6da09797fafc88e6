// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// Above the composer while a message is being changed or answered: which one, and the way out.
Item {
    id: bar

    required property string text
    //: Above the field to write in, before the text that is being changed
    property string title: qsTr("Editing")
    property string iconName: "pen"
    property string leaveText: qsTr("Stop editing")
    property string leaveName: "cancelEdit"
    property int margin: Theme.space.l

    signal cancelled

    implicitHeight: visible ? Theme.space.button + Theme.space.xs : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: title.text + ", " + bar.text

    Icon {
        id: pen

        anchors.left: parent.left
        anchors.leftMargin: bar.margin + Theme.space.s
        anchors.verticalCenter: title.verticalCenter
        name: bar.iconName
        size: Theme.space.iconInline
        tint: Theme.colors.accentText
    }
    AppText {
        id: title

        anchors.left: pen.right
        anchors.leftMargin: Theme.space.s
        height: Theme.space.button
        verticalAlignment: Text.AlignVCenter
        text: bar.title
        font.weight: Font.DemiBold
        color: Theme.colors.accentText
        Accessible.ignored: true
    }
    AppText {
        anchors.left: title.right
        anchors.leftMargin: Theme.space.s
        anchors.right: out.left
        anchors.rightMargin: Theme.space.s
        height: Theme.space.button
        verticalAlignment: Text.AlignVCenter
        text: bar.text
        elide: Text.ElideRight
        maximumLineCount: 1
        color: Theme.colors.text2
        Accessible.ignored: true
    }
    IconButton {
        id: out

        objectName: bar.leaveName
        anchors.right: parent.right
        anchors.rightMargin: bar.margin
        iconName: "x"
        text: bar.leaveText
        onClicked: bar.cancelled()
    }
}
