// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Keys as a code for somebody's camera: always dark on light.
Rectangle {
    id: code

    // The link that the code holds; empty: none yet.
    required property string link
    property real extent: Theme.space.grown(150)

    implicitWidth: code.extent
    implicitHeight: code.extent
    radius: Theme.space.radiusSheet
    color: Theme.onPhoto
    border.width: Theme.outline
    border.color: Theme.colors.line
    visible: code.link !== ""

    Image {
        anchors.fill: parent
        anchors.margins: Theme.space.m
        sourceSize.width: width
        sourceSize.height: height
        source: code.link === "" ? "" : "image://qr/" + Qt.btoa(code.link)
        fillMode: Image.Pad
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The keys of your devices as a code for a phone’s camera")
    }
}
