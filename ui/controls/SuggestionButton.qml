// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// What may have been meant by a search that found nothing; pressed, it is searched for. As wide as
// it is given, in as many lines as that takes.
T.Button {
    id: button

    required property string suggestion
    // On a card, where it lies over something else.
    property bool boxed: false
    readonly property real edge: button.boxed ? Theme.space.m : 0

    visible: button.suggestion !== ""
    implicitWidth: Math.ceil(words.implicitWidth) + 2 * button.edge
    implicitHeight: Math.max(Theme.space.buttonSmall, words.height + (button.boxed ? 2 * Theme.space.s : 0))
    focusPolicy: Qt.StrongFocus
    //: Below a search that found nothing
    text: qsTr("Did you mean “%1”?").arg(button.suggestion)
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()
    onVisibleChanged: if (button.visible) button.Accessible.announce(button.text, Accessible.Polite)

    contentItem: Item {
        AppText {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: button.edge
            anchors.rightMargin: button.edge
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            step: Theme.preview
            font.weight: Font.DemiBold
            font.underline: button.hovered
            color: Theme.colors.accentText
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.ignored: true
        }
    }
    background: Item {
        Card {
            anchors.fill: parent
            visible: button.boxed

            Shadow {}
        }
        FocusRing {
            shown: button.visualFocus
            around: button.boxed ? Theme.space.radiusSheet : Theme.space.radiusInner
        }
    }
}
