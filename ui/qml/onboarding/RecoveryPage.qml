// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// After the first sign-in: twelve words that open the chats when this computer forgets the key.
FocusScope {
    id: page

    required property RecoveryViewModel recovery

    objectName: "recoveryPage"
    focus: true
    Component.onCompleted: next.forceActiveFocus(Qt.TabFocusReason)

    Flickable {
        id: scroller

        anchors.fill: parent
        contentHeight: Math.max(height, content.height + 2 * Theme.space.page)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}

        Column {
            id: content

            anchors.centerIn: parent
            width: Math.min(scroller.width - 2 * Theme.space.xxl, Theme.space.grown(470))
            spacing: Theme.space.l

            AppText {
                width: parent.width
                text: page.recovery.asking ? qsTr("Do you have them?") : qsTr("Write them down")
                step: Theme.onboarding
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                width: parent.width
                text: page.recovery.asking ? qsTr("Two of the words, to be sure that they are on paper.")
                    : qsTr("These twelve words open your chats on this computer when its keyring is gone or a passphrase is forgotten. They are shown once. Keep them on paper, away from this computer.")
                color: Theme.colors.text2
                wrapMode: Text.Wrap
            }
            RecoveryWords {
                id: words

                width: parent.width
                recovery: page.recovery
            }
            Row {
                anchors.left: parent.left
                spacing: Theme.space.m

                PushButton {
                    id: next

                    objectName: "recoveryNext"
                    extent: Theme.space.buttonLarge
                    kind: PushButton.Kind.Primary
                    text: page.recovery.asking ? qsTr("Done") : qsTr("I have written them down")
                    onClicked: {
                        if (page.recovery.asking) {
                            words.answer();
                        } else {
                            page.recovery.ask();
                            words.take();
                        }
                    }
                }
                PushButton {
                    objectName: "recoveryLater"
                    extent: Theme.space.buttonLarge
                    text: page.recovery.asking ? qsTr("Show them again") : qsTr("Later")
                    onClicked: page.recovery.asking ? page.recovery.showAgain() : page.recovery.later()
                }
            }
        }
    }
}
