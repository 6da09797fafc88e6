// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// A question or a form over everything else. Takes the keyboard and gives it back when it closes.
T.Popup {
    id: dialog

    required property string title
    property string text
    property string iconName
    property color iconTint: Theme.colors.accentText
    property int dialogWidth: Theme.space.dialog
    default property alias content: column.data
    property alias footer: buttons.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(dialog.dialogWidth, parent.width - 2 * Theme.space.l) : dialog.dialogWidth
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.space.l) : implicitHeight
    implicitHeight: pane.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.xxl
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durations.enter
            easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.durations.leave
            easing.type: Easing.InCubic
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.colors.scrim
    }
    background: Card {
        Shadow {}
    }
    contentItem: FocusScope {
        id: pane

        focus: true
        implicitHeight: column.height + buttons.height + (buttons.height > 0 ? Theme.space.xxl : 0)
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        Accessible.description: dialog.text

        Flickable {
            id: scroller

            // Room for the focus rings of what lies at its edges.
            readonly property int edge: Theme.focusWidth + Theme.focusGap

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: -scroller.edge
            height: Math.min(contentHeight, parent.height + scroller.edge - buttons.height - (buttons.height > 0 ? Theme.space.l : 0))
            contentHeight: column.height + 2 * scroller.edge
            clip: contentHeight > height
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}

            Column {
                id: column

                x: scroller.edge
                y: scroller.edge
                width: scroller.width - 2 * scroller.edge
                spacing: Theme.space.m

                Row {
                    width: parent.width
                    spacing: Theme.space.m

                    Icon {
                        id: sign

                        visible: dialog.iconName !== ""
                        name: dialog.iconName
                        tint: dialog.iconTint
                        size: Theme.space.iconStrip
                    }
                    AppText {
                        width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                        text: dialog.title
                        step: Theme.dialog
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                }
                AppText {
                    width: parent.width
                    visible: text !== ""
                    text: dialog.text
                    color: Theme.colors.text2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
        }
        Flow {
            id: buttons

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            width: parent.width
            spacing: Theme.space.m
            // The buttons stand at the end of the reading direction.
            layoutDirection: Qt.RightToLeft
        }
    }
}
