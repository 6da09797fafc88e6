// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// What a message answers: whose words, one line of them, a small picture. Leads to the original.
T.AbstractButton {
    id: quote

    required property string name
    required property string line
    property int hue: -1
    // The small picture's address, or empty.
    property string picture
    // On the blue of an own message.
    property bool onAccent: false
    // The original is here, so that it can be shown.
    property bool known: true
    readonly property color ink: quote.onAccent ? Theme.colors.onAccent : Theme.colors.text
    readonly property real wanted: Math.max(label.visible ? label.implicitWidth : 0, words.implicitWidth)
        + leftPadding + rightPadding + (art.visible ? art.width + Theme.space.s : 0)

    implicitWidth: Math.ceil(quote.wanted)
    implicitHeight: Math.max(art.visible ? art.height : 0, column.height) + topPadding + bottomPadding
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m - 2
    topPadding: Theme.space.xs + 1
    bottomPadding: Theme.space.xs + 1
    focusPolicy: Qt.StrongFocus
    enabled: quote.known
    Accessible.role: Accessible.Button
    //: Read aloud: the message that this one answers
    Accessible.name: quote.name === "" ? quote.line : qsTr("Answers %1: %2").arg(quote.name).arg(quote.line)
    Keys.onReturnPressed: quote.click()
    Keys.onEnterPressed: quote.click()

    background: Rectangle {
        radius: Theme.space.radiusButton
        color: quote.onAccent ? Theme.insetOwn : Theme.colors.quote
        clip: true

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xs
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.topMargin: Theme.space.xs + 1
            anchors.bottomMargin: Theme.space.xs + 1
            width: 3
            radius: 1
            color: quote.onAccent ? Theme.colors.onAccent : Theme.colors.accentText
        }
        FocusRing {
            shown: quote.visualFocus
            around: parent.radius
        }
    }
    contentItem: Item {
        Column {
            id: column

            anchors.left: parent.left
            anchors.right: art.visible ? art.left : parent.right
            anchors.rightMargin: art.visible ? Theme.space.s : 0
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                id: label

                width: parent.width
                visible: quote.name !== ""
                text: quote.name
                step: Theme.preview
                font.weight: Font.DemiBold
                color: quote.onAccent ? Theme.colors.onAccent : quote.hue < 0 ? Theme.colors.accentText
                    : Theme.strong ? Theme.colors.text : PersonColors.name(quote.hue, Theme.dark)
                Accessible.ignored: true
            }
            AppText {
                id: words

                width: parent.width
                text: quote.line
                step: Theme.preview
                font.italic: !quote.known
                color: quote.onAccent ? Theme.colors.onAccent2 : Theme.colors.text2
                Accessible.ignored: true
            }
        }
        Image {
            id: art

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: quote.picture !== ""
            width: Theme.space.quotePhoto
            height: width
            asynchronous: true
            source: quote.picture
            Accessible.ignored: true
        }
    }
    HoverHandler {
        enabled: quote.known
        cursorShape: Qt.PointingHandCursor
    }
}
