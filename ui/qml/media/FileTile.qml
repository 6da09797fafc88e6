// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// A file in a message: icon, name, size; programs stand out. The time stands at the end.
T.AbstractButton {
    id: file

    required property attachmentTile tile
    required property bool own
    required property bool encrypted
    required property real maxWidth
    property int topLeft: Theme.space.radiusBubble
    property int topRight: Theme.space.radiusBubble
    property int bottomRight: Theme.space.radiusBubble
    property int bottomLeft: Theme.space.radiusBubble
    // Room for the time, which the message lays over the lower end of its last file.
    property real metaWidth: 0
    readonly property bool solidOwn: file.own && file.encrypted
    readonly property bool failed: file.tile.state === Ui.TransferState.Failed
    readonly property bool moving: file.tile.state === Ui.TransferState.Uploading || file.tile.state === Ui.TransferState.Fetching
    readonly property bool waiting: file.tile.state === Ui.TransferState.Waiting
    readonly property bool remote: file.tile.state === Ui.TransferState.Remote
    readonly property bool warned: file.tile.program && !file.failed && !file.moving && !file.waiting
    readonly property color ink: file.solidOwn ? Theme.colors.onAccent : Theme.colors.text
    readonly property color ink2: file.solidOwn ? Theme.colors.onAccent2 : file.encrypted ? Theme.colors.text2 : Theme.colors.plainText
    readonly property real textMax: file.maxWidth - icon.width - 3 * Theme.space.m
    readonly property real wanted: Math.max(name.implicitWidth, line.implicitWidth + (file.metaWidth > 0 ? file.metaWidth + Theme.space.m : 0), Theme.space.grown(120))

    signal opened
    signal acted(int action)

    implicitWidth: Math.min(file.maxWidth, icon.width + 3 * Theme.space.m + Math.ceil(file.wanted))
    implicitHeight: Math.max(icon.height, words.height) + 2 * Theme.space.m
    objectName: "fileTile"
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: file.tile.accessibleName
    Accessible.onPressAction: file.click()
    Keys.onReturnPressed: file.click()
    Keys.onEnterPressed: file.click()
    onClicked: {
        if (file.tile.acts && !file.moving)
            file.acted(file.tile.action);
        else if (file.tile.here && !file.failed)
            file.opened();
    }

    contentItem: Item {
        Rectangle {
            id: icon

            x: file.LayoutMirroring.enabled ? parent.width - width - Theme.space.m : Theme.space.m
            y: Theme.space.m
            width: Theme.space.fileIcon
            height: Theme.space.fileIcon
            radius: Theme.space.radiusButton
            color: file.warned ? Theme.colors.honeyBg : file.solidOwn ? Theme.insetOwn : Theme.colors.raised
            border.width: Theme.strong ? Theme.outline : 0
            border.color: Theme.colors.line

            Icon {
                anchors.centerIn: parent
                visible: !file.moving && !file.waiting
                name: file.warned || file.failed ? "alert" : file.remote ? "download" : file.tile.kind === Ui.AttachmentKind.Voice ? "mic" : "file"
                tint: file.warned ? Theme.colors.honeyDot : file.failed && !file.solidOwn ? Theme.colors.danger : file.ink
            }
            Loader {
                anchors.centerIn: parent
                active: file.moving || file.waiting
                sourceComponent: TransferRing {
                    extent: Theme.space.fileIcon
                    fill: Theme.clear
                    ink: file.ink
                    progress: file.tile.progress
                    text: file.tile.state === Ui.TransferState.Fetching ? qsTr("Stop loading") : qsTr("Stop sending")
                    onClicked: file.acted(Ui.TransferAction.Cancel)
                }
            }
        }
        Column {
            id: words

            x: file.LayoutMirroring.enabled ? Theme.space.m : icon.x + icon.width + Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - icon.width - 3 * Theme.space.m

            AppText {
                id: name

                width: parent.width
                text: file.tile.kind === Ui.AttachmentKind.Voice ? qsTr("Voice message") : file.tile.name
                font.weight: Font.DemiBold
                color: file.ink
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            AppText {
                id: line

                width: parent.width
                text: file.tile.line
                step: Theme.preview
                digits: true
                color: file.failed && !file.solidOwn ? Theme.colors.danger : file.ink2
                wrapMode: Text.Wrap
                maximumLineCount: 4
                Accessible.ignored: true
            }
            LinkButton {
                anchors.left: parent.left
                visible: file.failed && file.tile.actionText !== ""
                height: visible ? implicitHeight : 0
                step: Theme.preview
                ink: file.solidOwn ? Theme.colors.onAccent : Theme.colors.accentText
                text: file.tile.actionText
                onClicked: file.acted(file.tile.action)
            }
            // The time's own line where it does not fit beside the words.
            Item {
                width: 1
                height: file.metaWidth > 0 && line.contentWidth + file.metaWidth + Theme.space.m > words.width || file.failed && file.metaWidth > 0 ? Theme.meta.line : 0
            }
        }
    }
    background: Rectangle {
        topLeftRadius: file.topLeft
        topRightRadius: file.topRight
        bottomRightRadius: file.bottomRight
        bottomLeftRadius: file.bottomLeft
        color: !file.encrypted ? Theme.colors.plainFill : file.own ? Theme.colors.accent : Theme.colors.other
        border.pixelAligned: file.encrypted
        border.width: !file.encrypted || Theme.strong ? Theme.bubbleOutline : 0
        border.color: !file.encrypted ? Theme.colors.plainLine : file.own ? Theme.colors.accentText : Theme.colors.line

        FocusRing {
            shown: file.visualFocus
            around: Theme.space.radiusBubble
        }
    }
    Tip {
        visible: file.hovered && name.truncated
        text: file.tile.name
    }
}
