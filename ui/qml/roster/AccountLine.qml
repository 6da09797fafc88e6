// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// One own account: who, and how it is connected.
Item {
    id: line

    required property AccountViewModel account

    implicitHeight: Theme.space.row
    Accessible.role: Accessible.StaticText
    Accessible.name: line.account.address + ", " + line.account.dotsText

    Avatar {
        id: face

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.space.faceHeader
        initials: line.account.initials
        hue: line.account.hue
    }
    AppText {
        anchors.left: face.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
        anchors.bottom: parent.verticalCenter
        text: line.account.address
        font.weight: Font.DemiBold
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    LifeDots {
        id: dots

        anchors.left: face.right
        anchors.leftMargin: Theme.space.m
        anchors.verticalCenter: words.verticalCenter
        rungs: line.account.dots
    }
    AppText {
        id: words

        anchors.left: dots.right
        anchors.leftMargin: Theme.space.s
        anchors.right: parent.right
        anchors.top: parent.verticalCenter
        text: line.account.statusText
        step: Theme.preview
        color: Theme.colors.text2
        Accessible.ignored: true
    }
}
