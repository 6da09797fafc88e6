// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// A month to choose a day from; days with messages bear a dot.
T.Popup {
    id: popover

    required property CalendarModel calendar
    required property string title
    property string hint
    readonly property real cell: Theme.space.button

    signal picked

    function begin() {
        popover.open();
        grid.forceActiveFocus(Qt.PopupFocusReason);
    }

    width: 7 * popover.cell + 2 * padding
    height: pane.implicitHeight + 2 * padding
    padding: Theme.space.m
    margins: Theme.space.s
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durations.enter
            easing.type: Easing.OutCubic
        }
    }
    background: Card {
        Shadow {}
    }
    contentItem: FocusScope {
        id: pane

        focus: true
        implicitHeight: head.height + names.height + grid.height + Theme.space.s + (guide.visible ? guide.height + Theme.space.s : 0)
        Accessible.role: Accessible.Dialog
        Accessible.name: popover.title
        Accessible.description: popover.hint

        Item {
            id: head

            width: parent.width
            height: Theme.space.button

            IconButton {
                id: back

                objectName: "calendarBack"
                anchors.left: parent.left
                iconName: "cl"
                turns: true
                text: qsTr("Month before")
                onClicked: popover.calendar.moveMonths(-1)
            }
            AppText {
                objectName: "calendarTitle"
                anchors.left: back.right
                anchors.right: on.left
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                text: popover.calendar.title
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                id: on

                objectName: "calendarOn"
                anchors.right: parent.right
                iconName: "cr"
                turns: true
                enabled: popover.calendar.hasNext
                text: qsTr("Month after")
                onClicked: popover.calendar.moveMonths(1)
            }
        }
        Row {
            id: names

            anchors.top: head.bottom

            Repeater {
                model: popover.calendar.weekdays

                AppText {
                    required property string modelData

                    width: popover.cell
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    step: Theme.meta
                    color: Theme.colors.text2
                    Accessible.ignored: true
                }
            }
        }
        GridView {
            id: grid

            objectName: "calendarGrid"
            anchors.top: names.bottom
            anchors.topMargin: Theme.space.s
            width: parent.width
            height: 6 * popover.cell
            cellWidth: popover.cell
            cellHeight: popover.cell
            interactive: false
            focus: true
            activeFocusOnTab: true
            model: popover.calendar
            currentIndex: popover.calendar.chosen
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            Accessible.role: Accessible.Table
            Accessible.name: popover.calendar.title
            Keys.onLeftPressed: popover.calendar.moveDays(grid.LayoutMirroring.enabled ? 1 : -1)
            Keys.onRightPressed: popover.calendar.moveDays(grid.LayoutMirroring.enabled ? -1 : 1)
            Keys.onUpPressed: popover.calendar.moveDays(-7)
            Keys.onDownPressed: popover.calendar.moveDays(7)
            Keys.onReturnPressed: popover.picked()
            Keys.onEnterPressed: popover.picked()
            Keys.onSpacePressed: popover.picked()
            Keys.onPressed: event => {
                const way = event.key === Qt.Key_PageUp ? -1 : event.key === Qt.Key_PageDown ? 1 : 0;
                event.accepted = way !== 0;
                if (way !== 0)
                    popover.calendar.moveMonths(event.modifiers & Qt.ShiftModifier ? way * 12 : way);
            }
            delegate: Day {}
        }
        AppText {
            id: guide

            objectName: "calendarHint"
            anchors.top: grid.bottom
            anchors.topMargin: Theme.space.s
            width: parent.width
            visible: text !== ""
            text: popover.hint
            step: Theme.meta
            color: Theme.colors.text2
            wrapMode: Text.Wrap
            onTextChanged: if (popover.opened && text !== "") guide.Accessible.announce(text, Accessible.Polite)
        }
    }

    component Day: T.AbstractButton {
        id: day

        required property int index
        required property string dayText
        required property bool inMonth
        required property bool today
        required property bool filled
        required property bool inRange
        required property bool offered
        required property string accessibleText
        readonly property bool chosen: day.index === popover.calendar.chosen

        width: popover.cell
        height: popover.cell
        enabled: day.offered
        focusPolicy: Qt.NoFocus
        opacity: day.inMonth && day.offered ? 1 : Theme.disabledOpacity
        Accessible.role: Accessible.Cell
        Accessible.name: day.accessibleText
        Accessible.selected: day.chosen || day.inRange
        Accessible.focusable: true
        onClicked: {
            popover.calendar.choose(day.index);
            popover.picked();
        }

        background: Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.space.hair
            radius: Theme.space.radiusSmall
            color: day.chosen || day.inRange ? Theme.colors.accentSoft : day.hovered ? Theme.colors.hover : Theme.clear
            border.width: day.today ? Theme.outline : 0
            border.color: Theme.colors.accentText

            FocusRing {
                shown: day.chosen && grid.activeFocus
                inset: true
                around: parent.radius
            }
        }
        contentItem: Item {
            AppText {
                anchors.centerIn: parent
                text: day.dayText
                step: Theme.preview
                digits: true
                font.weight: day.filled ? Font.DemiBold : Font.Normal
                color: day.chosen || day.inRange || day.filled ? Theme.colors.accentText : Theme.colors.text
                Accessible.ignored: true
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space.xs
                visible: day.filled
                width: Theme.space.xs
                height: width
                radius: width / 2
                color: Theme.colors.accentText
            }
        }
    }
}
