// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// One question of a provider: its picture, its link, and what it is answered with.
Column {
    id: question

    required property int row
    required property formRow asked
    required property ProviderForm questions
    required property string problem

    signal focused(Item item)
    signal accepted

    readonly property bool isText: question.asked.kind === Ui.FormRowKind.Text || question.asked.kind === Ui.FormRowKind.Secret || question.asked.kind === Ui.FormRowKind.Lines
    readonly property bool isChoice: question.asked.kind === Ui.FormRowKind.Choice
    readonly property bool isChoices: question.asked.kind === Ui.FormRowKind.Choices
    readonly property bool isList: question.isChoice || question.isChoices

    function take() {
        question.forceLayout(); // or it could not be scrolled to
        if (question.isText)
            entry.take();
        else if (question.isChoice)
            chips.itemAt(Math.max(0, question.questions.chosen(question.row)))?.forceActiveFocus(Qt.TabFocusReason);
        else if (question.isChoices)
            (switches.itemAt(0) as SwitchRow)?.take();
        else if (question.asked.kind === Ui.FormRowKind.Switch)
            answer.take();
    }

    spacing: Theme.space.s

    AppText {
        width: parent.width
        visible: question.isList || question.asked.kind === Ui.FormRowKind.Note
        text: question.asked.kind === Ui.FormRowKind.Note ? question.asked.hint : question.asked.label
        step: Theme.preview
        font.weight: question.isList ? Font.DemiBold : Font.Normal
        color: question.isList ? Theme.colors.text : Theme.colors.text2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Image {
        objectName: "formPicture"
        anchors.left: parent.left
        visible: question.asked.picture !== ""
        source: question.asked.picture === "" ? "" : "image://whole/" + question.asked.picture
        width: Math.min(implicitWidth, parent.width)
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignLeft
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A picture from the provider; type what it shows.")
    }
    LinkButton {
        anchors.left: parent.left
        visible: question.asked.link !== ""
        step: Theme.preview
        iconName: "globe"
        text: qsTr("Answer on the provider’s website")
        Accessible.description: question.asked.link
        onClicked: Qt.openUrlExternally(question.asked.link)
    }
    FormField {
        id: entry

        width: parent.width
        visible: question.isText
        field.objectName: "formRow" + question.row
        label: question.asked.label
        hint: question.asked.hint
        secret: question.asked.kind === Ui.FormRowKind.Secret
        text: question.asked.text
        problem: question.problem
        onEdited: question.questions.setText(question.row, entry.text)
        onAccepted: question.accepted()
        field.onActiveFocusChanged: if (entry.field.activeFocus) question.focused(entry)
    }
    SwitchRow {
        id: answer

        width: parent.width
        visible: question.asked.kind === Ui.FormRowKind.Switch
        title: question.asked.label
        explanation: question.asked.hint
        on: question.questions.isOn(question.row)
        onFocusedChanged: if (answer.focused) question.focused(answer)
        onToggled: on => {
            answer.on = on;
            question.questions.setOn(question.row, on);
        }
    }
    Flow {
        width: parent.width
        visible: question.isChoice
        spacing: Theme.space.s

        Repeater {
            id: chips

            model: question.isChoice ? question.asked.options : []

            Chip {
                required property int index
                required property string modelData

                text: modelData
                checked: question.questions.isChosen(question.row, index)
                Accessible.name: question.asked.label + ": " + modelData
                onClicked: question.questions.setChosen(question.row, index)
                onActiveFocusChanged: if (activeFocus) question.focused(this)
            }
        }
    }
    Repeater {
        id: switches

        model: question.isChoices ? question.asked.options : []

        SwitchRow {
            id: option

            required property int index
            required property string modelData

            width: question.width
            title: modelData
            on: question.questions.isChosen(question.row, index)
            onFocusedChanged: if (option.focused) question.focused(option)
            onToggled: on => {
                option.on = on;
                question.questions.toggle(question.row, option.index);
            }
        }
    }
    AppText {
        width: parent.width
        visible: !question.isText && text !== ""
        text: question.problem || (question.isList ? question.asked.hint : "")
        step: Theme.meta
        color: question.problem ? Theme.colors.danger : Theme.colors.text2
        wrapMode: Text.Wrap
        Accessible.role: question.problem ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: text
    }
}
