// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// Chats and commands by a few letters (Ctrl+K). In a narrow window it comes up from below.
T.Popup {
    id: popup

    required property PaletteModel palette
    property bool narrow: false
    readonly property real most: popup.parent ? popup.parent.height - 2 * Theme.space.l : 0

    // Not once it has faded in: by then something else may have the keyboard.
    function begin() {
        popup.palette.begin();
        field.focus = true;
    }
    function run(row: int) {
        // First closed: what is run may open something that wants the keyboard.
        popup.close();
        popup.palette.activate(row);
    }
    function searchMessages() {
        popup.close();
        popup.palette.searchMessages();
    }
    function step(by: int) {
        list.currentIndex = (list.currentIndex + by + list.count) % Math.max(1, list.count);
    }

    objectName: "palette"
    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: !parent ? 0 : popup.narrow ? parent.height - height : Math.max(Theme.space.l, Math.min(Theme.space.paletteTop, parent.height - height - Theme.space.l))
    width: !parent ? Theme.space.palette : popup.narrow ? parent.width : Math.min(Theme.space.palette, parent.width - 2 * Theme.space.l)
    height: Math.min(head.height + list.contentHeight + 2 * Theme.space.s, popup.most)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: popup.begin()

    Binding {
        target: popup.palette
        property: "markColor"
        value: Theme.colors.mark
    }
    // What is found anew begins with its first row.
    Connections {
        target: popup.palette

        function onChanged() {
            list.currentIndex = 0;
        }
    }
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
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Find a chat or a command")

        Item {
            id: head

            width: parent.width
            height: Theme.space.vast

            Icon {
                id: glass

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.xl
                anchors.verticalCenter: parent.verticalCenter
                name: "search"
                tint: Theme.colors.text
            }
            T.TextField {
                id: field

                objectName: "paletteField"
                anchors.left: glass.right
                anchors.leftMargin: Theme.space.m
                anchors.right: hint.left
                anchors.rightMargin: Theme.space.m
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.space.field
                focus: true
                verticalAlignment: TextInput.AlignVCenter
                color: Theme.colors.text
                selectionColor: Theme.colors.accent
                selectedTextColor: Theme.colors.onAccent
                font.family: Theme.family
                font.pixelSize: Theme.dialog.px
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                text: popup.palette.query
                onTextEdited: popup.palette.query = text
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Find a chat or a command")
                Accessible.description: (list.currentItem as PaletteRow)?.accessibleText ?? ""
                Keys.onDownPressed: popup.step(1)
                Keys.onUpPressed: popup.step(-1)
                Keys.onReturnPressed: event => event.modifiers & Qt.ControlModifier ? popup.searchMessages() : popup.run(list.currentIndex)
                Keys.onEnterPressed: event => event.modifiers & Qt.ControlModifier ? popup.searchMessages() : popup.run(list.currentIndex)
                // The key that opened it closes it.
                Keys.onPressed: event => {
                    event.accepted = event.key === Qt.Key_K && event.modifiers === Qt.ControlModifier;
                    if (event.accepted)
                        popup.close();
                }

                AppText {
                    anchors.fill: parent
                    verticalAlignment: Text.AlignVCenter
                    visible: field.length === 0 && field.preeditText === ""
                    text: qsTr("Find a chat or a command")
                    step: Theme.dialog
                    lineHeightMode: Text.ProportionalHeight
                    lineHeight: 1
                    color: Theme.colors.text2
                    Accessible.ignored: true
                }
            }
            AppText {
                id: hint

                anchors.right: parent.right
                anchors.rightMargin: Theme.space.xl
                anchors.verticalCenter: parent.verticalCenter
                width: popup.narrow ? 0 : implicitWidth
                text: qsTr("Esc closes")
                step: Theme.meta
                color: Theme.colors.text2
                Accessible.ignored: true
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.outline
                color: Theme.colors.line
            }
        }
        ListView {
            id: list

            objectName: "paletteList"
            anchors.top: head.bottom
            anchors.topMargin: Theme.space.s
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.s
            anchors.left: parent.left
            anchors.right: parent.right
            model: popup.palette
            leftMargin: Theme.space.s
            rightMargin: Theme.space.s
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            currentIndex: 0
            T.ScrollBar.vertical: SlimScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")
            onCurrentItemChanged: list.say((list.currentItem as PaletteRow)?.accessibleText ?? "")

            function say(words: string) {
                if (popup.opened && words !== "")
                    Accessible.announce(words, Accessible.Polite);
            }

            section.property: "section"
            section.delegate: AppText {
                required property string section

                width: list.width - 2 * Theme.space.s
                leftPadding: Theme.space.m
                topPadding: Theme.space.xs
                bottomPadding: Theme.space.xs
                text: section
                step: Theme.meta
                font.weight: Font.DemiBold
                color: Theme.colors.text2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            delegate: PaletteRow {
                required property int index

                width: list.width - 2 * Theme.space.s
                chosen: ListView.isCurrentItem
                onClicked: popup.run(index)
            }
        }
    }
}
