// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme

// How far a photo or file has come, with the button that stops it.
T.Button {
    id: ring

    // 0 to 1; below: not known.
    required property real progress
    property string iconName: "x"
    property color ink: Theme.onPhoto
    property color fill: Theme.veil
    property int extent: Theme.space.photoRing

    implicitWidth: ring.extent
    implicitHeight: ring.extent
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: ring.text
    Keys.onReturnPressed: ring.click()
    Keys.onEnterPressed: ring.click()

    contentItem: Item {
        Image {
            anchors.fill: parent
            sourceSize.width: ring.extent
            sourceSize.height: ring.extent
            source: Theme.ringUrl(ring.progress, ring.ink)
        }
        Icon {
            anchors.centerIn: parent
            name: ring.iconName
            tint: ring.ink
        }
    }
    background: Rectangle {
        radius: width / 2
        color: ring.fill

        FocusRing {
            shown: ring.visualFocus
            around: parent.radius
        }
    }
    Tip {
        visible: ring.hovered && ring.text !== ""
        text: ring.text
    }
}
