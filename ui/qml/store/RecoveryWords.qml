// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The twelve words, or the question for two of them.
Column {
    id: pane

    required property RecoveryViewModel recovery
    readonly property int columns: pane.width >= Theme.space.grown(360) ? 3 : 2

    function take() {
        if (pane.recovery.asking)
            first.take();
    }
    function answer() {
        pane.recovery.answer(first.text, second.text);
    }

    spacing: Theme.space.l

    Connections {
        target: pane.recovery

        function onKept() {
            first.text = "";
            second.text = "";
        }
    }
    Grid {
        id: grid

        objectName: "recoveryWords"
        width: parent.width
        visible: !pane.recovery.asking
        columns: pane.columns
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.s
        // English words are read from left to right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The twelve recovery words")

        Repeater {
            model: pane.recovery.words

            Rectangle {
                id: cell

                required property int index
                required property string modelData

                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                height: Theme.space.grown(36)
                radius: Theme.space.radiusSmall
                color: Theme.colors.raised
                border.width: Theme.outline
                border.color: Theme.colors.line
                Accessible.role: Accessible.ListItem
                Accessible.name: (cell.index + 1) + ": " + cell.modelData

                AppText {
                    id: number

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.space.grown(20)
                    text: cell.index + 1
                    step: Theme.meta
                    digits: true
                    color: Theme.colors.text2
                    Accessible.ignored: true
                }
                AppText {
                    anchors.left: number.right
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: cell.modelData
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
        }
    }
    FormField {
        id: first

        width: parent.width
        visible: pane.recovery.asking
        field.objectName: "recoveryFirst"
        label: qsTr("Word %1").arg(pane.recovery.firstPlace)
        problem: pane.recovery.firstProblem
        onAccepted: second.take()
    }
    FormField {
        id: second

        width: parent.width
        visible: pane.recovery.asking
        field.objectName: "recoverySecond"
        label: qsTr("Word %1").arg(pane.recovery.secondPlace)
        problem: pane.recovery.secondProblem
        onAccepted: pane.answer()
    }
    AppText {
        objectName: "recoveryProblem"
        width: parent.width
        visible: text !== ""
        text: pane.recovery.problem
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
