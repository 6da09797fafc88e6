// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// One device: name, trust, fingerprint, and what can be decided about it.
Card {
    id: card

    required property string label
    required property string fingerprint
    required property int trust
    required property bool thisDevice
    required property bool active
    required property string accessibleText
    required property string note

    signal renewWanted
    signal compareWanted
    signal trustPicked(int trust)

    implicitHeight: column.height + 2 * Theme.space.m
    Accessible.role: Accessible.Grouping
    Accessible.name: card.accessibleText

    Column {
        id: column

        x: Theme.space.m
        y: Theme.space.m
        width: parent.width - 2 * Theme.space.m
        spacing: Theme.space.s

        Flow {
            width: parent.width
            spacing: Theme.space.s

            AppText {
                text: card.label
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Rectangle {
                visible: card.thisDevice
                width: mine.implicitWidth + 2 * Theme.space.senders
                height: Theme.space.grown(22)
                radius: height / 2
                color: Theme.colors.accentSoft

                AppText {
                    id: mine

                    anchors.centerIn: parent
                    //: The device the user sits at
                    text: qsTr("this device")
                    step: Theme.meta
                    font.weight: Font.DemiBold
                    color: Theme.colors.accentText
                }
            }
            TrustPill {
                visible: !card.thisDevice
                kind: card.trust
            }
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: card.note
            step: Theme.meta
            color: Theme.colors.text2
            wrapMode: Text.Wrap
        }
        // Keys are read from left to right in every language, but lie where the text begins.
        FingerprintGrid {
            anchors.left: card.LayoutMirroring.enabled ? undefined : parent.left
            anchors.right: card.LayoutMirroring.enabled ? parent.right : undefined
            visible: card.fingerprint !== ""
            fingerprint: card.fingerprint
            step: Theme.preview
            columns: card.width > Theme.space.dialog ? 4 : 2
        }
        AppText {
            anchors.left: parent.left
            visible: card.fingerprint === ""
            text: qsTr("Its key has not been seen yet.")
            step: Theme.meta
            color: Theme.colors.text2
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s
            visible: !card.thisDevice && card.fingerprint !== ""

            PushButton {
                extent: Theme.space.buttonSmall
                visible: card.trust !== Ui.TrustState.Verified
                text: qsTr("Compare")
                onClicked: card.compareWanted()
            }
            PushButton {
                objectName: "deviceSendAnyway"
                extent: Theme.space.buttonSmall
                visible: card.active && card.trust === Ui.TrustState.New
                // The words of its news, which may be closed by now: the same choice.
                text: qsTranslate("DeviceNewsStrip", "Send anyway")
                onClicked: card.trustPicked(Ui.TrustState.TrustedUnseen)
            }
            PushButton {
                extent: Theme.space.buttonSmall
                visible: card.trust === Ui.TrustState.Verified
                text: qsTr("Mark as not verified")
                onClicked: card.trustPicked(Ui.TrustState.TrustedUnseen)
            }
            PushButton {
                extent: Theme.space.buttonSmall
                visible: card.active && card.trust !== Ui.TrustState.Blocked
                //: With this device, when its messages can't be read
                text: qsTr("Renew the secure link")
                onClicked: card.renewWanted()
            }
            PushButton {
                extent: Theme.space.buttonSmall
                visible: card.trust !== Ui.TrustState.Blocked
                kind: PushButton.Kind.Danger
                text: qsTr("Block")
                onClicked: card.trustPicked(Ui.TrustState.Blocked)
            }
            PushButton {
                extent: Theme.space.buttonSmall
                visible: card.trust === Ui.TrustState.Blocked
                text: qsTr("Unblock")
                onClicked: card.trustPicked(Ui.TrustState.TrustedUnseen)
            }
        }
    }
}
