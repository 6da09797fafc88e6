// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// A line of the chat list: a chat, somebody who asks to become a contact, or an invitation.
T.ItemDelegate {
    id: row

    enum Kind {
        Chat,
        Request,
        Invitation
    }
    // What the second line says; the same numbers as the model's.
    enum Preview {
        Empty,
        Message,
        Draft,
        Typing,
        Failed,
        Unreadable,
        Request,
        Invitation
    }

    required property int rowKind
    required property string title
    required property string address
    required property string initials
    required property int hue
    required property string preview
    required property int previewKind
    required property int tick
    required property string timeText
    required property int unread
    required property bool muted
    required property bool pinned
    required property bool encrypted
    required property bool selected
    // 0 with a person, 1 a group, 2 a channel; the same numbers as the model's.
    required property int chatKind
    required property bool mentioned
    required property bool markedUnread
    required property bool archived
    required property bool departed
    required property bool quiet
    required property string picture
    required property string accessibleText
    // Whose chat it is, while there are several own accounts; else empty.
    required property string accountAddress
    required property int accountHue
    property bool ringed: false
    readonly property bool request: row.rowKind === ConversationRow.Kind.Request
    readonly property bool invited: row.rowKind === ConversationRow.Kind.Invitation
    readonly property bool asks: row.request || row.invited
    readonly property bool room: row.chatKind > 0
    readonly property bool loud: (row.unread > 0 || row.markedUnread) && !row.quiet || row.asks || row.mentioned && !row.muted
    readonly property color previewInk: row.previewKind === ConversationRow.Preview.Failed ? Theme.colors.danger
        : row.previewKind === ConversationRow.Preview.Typing ? Theme.colors.accentText
        : row.loud ? Theme.colors.text : Theme.colors.text2

    signal menuWanted(real x, real y)

    implicitHeight: Theme.space.row
    highlighted: row.selected
    focusPolicy: Qt.NoFocus
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.selected: row.selected
    Accessible.focusable: true
    Accessible.onPressAction: row.click()

    background: Rectangle {
        radius: Theme.space.radiusRow
        color: row.selected ? Theme.colors.accentSoft : row.hovered || row.down ? Theme.colors.hover : Theme.clear
        border.width: row.selected && Theme.strong ? Theme.outline : 0
        border.color: Theme.colors.accentText

        FocusRing {
            shown: row.ringed
            inset: true
            around: parent.radius
        }
    }
    contentItem: Item {
        Avatar {
            id: face

            size: Theme.compact ? Theme.space.faceHeader : Theme.space.face
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !row.asks
            initials: row.initials
            hue: row.hue
            person: row.address
            room: row.room
            picture: row.picture
        }
        Rectangle {
            anchors.fill: face
            visible: row.asks
            radius: row.invited ? Math.round(width * Theme.space.roomRound) : width / 2
            color: Theme.colors.accentSoft

            Icon {
                anchors.centerIn: parent
                name: row.invited ? "users" : "userplus"
                tint: Theme.colors.accentText
            }
        }
        AccountMark {
            anchors.right: face.right
            anchors.bottom: face.bottom
            anchors.margins: -Theme.space.xxs
            address: row.accountAddress
            hue: row.accountHue
            backdrop: row.selected ? Theme.colors.accentSoft : Theme.colors.canvas
        }
        Item {
            id: upper

            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: parent.right
            anchors.bottom: parent.verticalCenter
            height: Theme.list.line

            AppText {
                id: name

                anchors.left: parent.left
                width: Math.min(Math.ceil(implicitWidth), upper.width - time.width - marks.width - 2 * Theme.space.s)
                text: row.title
                font.weight: Font.DemiBold
                color: row.departed ? Theme.colors.text2 : Theme.colors.text
                Accessible.ignored: true
            }
            Row {
                id: marks

                anchors.left: name.right
                anchors.leftMargin: Theme.space.s
                anchors.verticalCenter: name.verticalCenter
                spacing: Theme.space.xs

                Icon {
                    visible: !row.encrypted && !row.asks
                    name: "unlock"
                    tint: Theme.colors.plainText
                    size: Theme.space.iconMeta
                }
                Icon {
                    visible: row.quiet && !row.asks
                    name: "belloff"
                    size: Theme.space.iconMeta
                }
            }
            AppText {
                id: time

                anchors.right: parent.right
                anchors.baseline: name.baseline
                text: row.timeText
                step: Theme.meta
                digits: true
                color: row.loud ? Theme.colors.accentText : Theme.colors.text2
                font.weight: row.loud ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
        }
        Item {
            anchors.left: upper.left
            anchors.right: parent.right
            anchors.top: parent.verticalCenter
            height: Theme.list.line

            DeliveryTick {
                id: sign

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                progress: row.previewKind === ConversationRow.Preview.Message ? row.tick : DeliveryTick.Progress.None
                ink: row.tick === DeliveryTick.Progress.Read ? Theme.colors.accent : Theme.colors.text2
            }
            Icon {
                id: key

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: row.previewKind === ConversationRow.Preview.Unreadable
                name: "key"
                size: Theme.space.iconMeta
            }
            AppText {
                id: draft

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: row.previewKind === ConversationRow.Preview.Draft
                //: Before a text that was written but not sent
                text: qsTr("Draft")
                step: Theme.preview
                font.weight: Font.DemiBold
                color: Theme.colors.ginger
                Accessible.ignored: true
            }
            AppText {
                anchors.left: draft.visible ? draft.right : key.visible ? key.right : sign.visible ? sign.right : parent.left
                anchors.leftMargin: draft.visible ? Theme.space.xs : key.visible || sign.visible ? Theme.space.radiusInner : 0
                anchors.right: ends.left
                anchors.rightMargin: ends.width > 0 ? Theme.space.s : 0
                anchors.verticalCenter: parent.verticalCenter
                text: row.preview
                step: Theme.preview
                color: row.previewInk
                font.weight: row.previewKind === ConversationRow.Preview.Failed ? Font.DemiBold : Font.Normal
                maximumLineCount: 1
                Accessible.ignored: true
            }
            Row {
                id: ends

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.xs

                MentionBadge {
                    visible: row.mentioned
                }
                Badge {
                    visible: row.unread > 0 || row.markedUnread || row.asks
                    count: row.asks ? 1 : row.unread
                    hollow: row.quiet
                }
                Icon {
                    visible: row.pinned && row.unread === 0 && !row.markedUnread
                    name: "pin"
                    size: Theme.space.iconMeta
                }
            }
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => row.menuWanted(eventPoint.position.x, eventPoint.position.y)
    }
}
