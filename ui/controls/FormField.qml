// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme

// A labelled field with a hint below, which becomes the reason when something is wrong.
Item {
    id: form

    required property string label
    property string hint
    property string problem
    property alias text: field.text
    property alias placeholder: field.placeholderText
    property alias field: field
    // Follows what is typed, such as the "@provider" of an address.
    property string suffix
    property bool secret: false
    property bool revealed: false

    signal accepted
    signal edited

    implicitWidth: Theme.space.details
    implicitHeight: below.visible ? below.y + below.height : field.y + field.height

    function take() {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    AppText {
        id: name

        width: parent.width
        text: form.label
        step: Theme.preview
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Field {
        id: field

        anchors.top: name.bottom
        anchors.topMargin: Theme.space.xs
        width: parent.width
        wrong: form.problem !== ""
        trailing: show.visible ? show.width + Theme.space.s : ending.visible ? ending.width + Theme.space.s : 0
        echoMode: form.secret && !form.revealed ? TextInput.Password : TextInput.Normal
        passwordCharacter: "•"
        inputMethodHints: form.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            : Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        Accessible.name: form.suffix ? form.label + ", " + form.suffix : form.label
        Accessible.description: form.problem || form.hint
        onAccepted: form.accepted()
        onTextEdited: form.edited()

        AppText {
            id: ending

            anchors.right: parent.right
            anchors.rightMargin: field.edge
            anchors.verticalCenter: parent.verticalCenter
            visible: form.suffix !== ""
            width: Math.min(implicitWidth, field.width * 0.6)
            text: form.suffix
            step: Theme.message
            color: Theme.colors.text2
            Accessible.ignored: true
        }
        LinkButton {
            id: show

            anchors.right: parent.right
            anchors.rightMargin: field.edge
            anchors.verticalCenter: parent.verticalCenter
            visible: form.secret && field.length > 0
            step: Theme.preview
            //: Button inside a password field
            text: form.revealed ? qsTr("Hide") : qsTr("Show")
            Accessible.name: form.revealed ? qsTr("Hide password") : qsTr("Show password")
            onClicked: form.revealed = !form.revealed
        }
    }
    AppText {
        id: below

        anchors.top: field.bottom
        anchors.topMargin: Theme.space.xs + Theme.space.xxs
        width: parent.width
        visible: text !== ""
        text: form.problem || form.hint
        step: Theme.meta
        color: form.problem ? Theme.colors.danger : Theme.colors.text2
        wrapMode: Text.Wrap
        Accessible.role: form.problem ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: text
    }
}
