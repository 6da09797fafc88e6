// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The code as words, how long it can be used, and what comes after it.
Column {
    id: pane

    required property LinkViewModel link

    function take() {
        fresh.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space.s

    AppText {
        width: parent.width
        text: qsTr("Or type these words")
        step: Theme.message
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppText {
        width: parent.width
        bottomPadding: Theme.space.xs
        //: Continues "Or type these words"
        text: qsTr("on the device you already use")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
    }
    WordGrid {
        width: parent.width
        visible: !pane.link.expired
        words: pane.link.words
    }
    Item {
        width: 1
        height: Theme.space.xxs
    }
    Flow {
        id: foot

        width: parent.width
        spacing: Theme.space.m

        AppText {
            objectName: "linkValid"
            // The buttons stand at the end where there is room.
            width: Math.max(implicitWidth, buttons.width + implicitWidth + foot.spacing <= foot.width ? foot.width - buttons.width - foot.spacing : 0)
            height: Theme.space.buttonSmall
            verticalAlignment: Text.AlignVCenter
            text: pane.link.expired ? qsTr("This code ran out.") : pane.link.validText
            step: Theme.preview
            digits: true
            color: Theme.colors.text2
            // A screen reader is not to count down.
            Accessible.ignored: !pane.link.expired
        }
        Row {
            id: buttons

            spacing: Theme.space.m

            PushButton {
                objectName: "linkCopy"
                extent: Theme.space.buttonSmall
                visible: !pane.link.expired
                enabled: pane.link.words.length > 0
                iconName: pane.link.copied ? "check" : "copy"
                text: pane.link.copied ? qsTr("Copied") : qsTr("Copy")
                onClicked: pane.link.copyWords()
            }
            PushButton {
                id: fresh

                objectName: "linkNewCode"
                extent: Theme.space.buttonSmall
                iconName: "refresh"
                text: qsTr("New code")
                onClicked: pane.link.newCode()
            }
        }
    }
    Item {
        width: 1
        height: Theme.space.s
    }
    Rectangle {
        width: parent.width
        height: Theme.outline
        color: Theme.colors.line
    }
    Item {
        width: 1
        height: Theme.space.xs
    }
    AppText {
        width: parent.width
        //: What happens once two devices are linked
        text: qsTr("After that")
        step: Theme.preview
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppText {
        width: parent.width
        text: qsTr("The newest 200 messages arrive first, usually within half a minute. Older ones and photos follow in the background; you can chat meanwhile.")
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
