// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// What is thought of a device's key.
Rectangle {
    id: pill

    enum Kind {
        New,
        Unseen,
        Verified,
        Blocked
    }

    // A TrustPill.Kind; the same numbers as the model's trust.
    required property int kind
    readonly property color ink: pill.kind === TrustPill.Kind.Verified ? Theme.colors.ok
        : pill.kind === TrustPill.Kind.New ? Theme.colors.honeyText
        : pill.kind === TrustPill.Kind.Blocked ? Theme.colors.danger : Theme.colors.text2
    readonly property string words: pill.kind === TrustPill.Kind.Verified ? qsTr("Verified")
        : pill.kind === TrustPill.Kind.New ? qsTr("New, not compared")
        : pill.kind === TrustPill.Kind.Blocked ? qsTr("Blocked") : qsTr("Trusted unseen")

    implicitHeight: Theme.space.grown(22)
    implicitWidth: content.implicitWidth + 2 * Theme.space.senders
    radius: height / 2
    color: pill.kind === TrustPill.Kind.Verified ? Theme.colors.okBg
        : pill.kind === TrustPill.Kind.New ? Theme.colors.honeyBg
        : pill.kind === TrustPill.Kind.Blocked ? Theme.colors.dangerBg : Theme.colors.sunken
    border.width: Theme.strong ? Theme.outline : 0
    border.color: pill.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: pill.words

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.space.xs

        Icon {
            visible: name !== ""
            name: pill.kind === TrustPill.Kind.Verified ? "shield"
                : pill.kind === TrustPill.Kind.New ? "shieldq"
                : pill.kind === TrustPill.Kind.Blocked ? "block" : ""
            size: Theme.space.iconMeta
            tint: pill.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            text: pill.words
            step: Theme.meta
            font.weight: Font.DemiBold
            color: pill.ink
        }
    }
}
