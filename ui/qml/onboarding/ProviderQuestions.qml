// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What a provider wants to know besides a name and a password.
Column {
    id: pane

    required property ProviderForm questions
    required property string provider

    signal focused(Item item)
    signal accepted

    // The question that gets the keyboard as soon as it is there.
    property int wanted: -1

    function take(row: int) {
        const question = all.itemAt(row) as ProviderQuestion;
        pane.wanted = question ? -1 : row;
        if (question)
            question.take();
    }

    visible: all.count > 0
    spacing: Theme.space.l

    Item {
        width: 1
        height: Theme.space.s
    }
    AppText {
        width: parent.width
        text: qsTr("%1 also wants to know").arg(pane.provider)
        step: Theme.message
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppText {
        width: parent.width
        visible: text !== ""
        text: pane.questions.instructions
        step: Theme.preview
        color: Theme.colors.text2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Repeater {
        id: all

        model: pane.questions.rows

        ProviderQuestion {
            required property int index
            required property formRow modelData

            width: pane.width
            row: index
            asked: modelData
            questions: pane.questions
            problem: pane.questions.problemRow === index ? pane.questions.problem : ""
            onFocused: item => pane.focused(item)
            onAccepted: pane.accepted()
            Component.onCompleted: if (index === pane.wanted) Qt.callLater(pane.take, index)
        }
    }
}
