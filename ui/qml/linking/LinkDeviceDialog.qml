// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The old device: it is told the code of the new one, asks once more, and gives its history away.
ModalDialog {
    id: dialog

    required property LinkViewModel link
    required property AccountListModel accounts
    readonly property bool searching: dialog.link.entry.busy || dialog.link.phase === Ui.LinkPhase.Searching
    readonly property bool asking: dialog.link.giving && dialog.link.phase === Ui.LinkPhase.Confirming
    readonly property bool done: dialog.link.giving && dialog.link.phase === Ui.LinkPhase.Done && !dialog.again
    readonly property bool entering: !dialog.searching && !dialog.asking && !dialog.done && !dialog.link.moving
    // A further device, after one is done.
    property bool again: false

    // Where the keyboard belongs now: on what does nothing, or where one types.
    function take() {
        if (!dialog.visible)
            return;
        if (dialog.entering)
            entry.take();
        else if (dialog.asking)
            refuse.forceActiveFocus(Qt.TabFocusReason);
        else
            leave.forceActiveFocus(Qt.TabFocusReason);
    }
    function follow() {
        dialog.again = dialog.again && !dialog.asking;
        Qt.callLater(dialog.take);
    }

    objectName: "linkDialog"
    dialogWidth: Theme.space.bubbleMax
    iconName: "devices"
    title: dialog.asking ? qsTr("Is this your new device?") : qsTr("Link a device")
    text: dialog.entering ? qsTr("On the new device sign in and choose “Link with my other device”. It shows eight words.")
        : dialog.asking ? qsTr("It knows the code. If you see the same name over there, it gets your messages, encrypted on the way.")
        : dialog.link.moving ? qsTr("You can close this and go on chatting.") : ""
    onAboutToShow: dialog.again = dialog.link.phase === Ui.LinkPhase.Done
    onVisibleChanged: dialog.take()
    onEnteringChanged: dialog.follow()
    onAskingChanged: dialog.follow()
    onClosed: dialog.link.leaveDialog()

    LinkEntry {
        id: entry

        width: parent.width
        visible: dialog.entering
        link: dialog.link
        accounts: dialog.accounts
    }
    AppText {
        width: parent.width
        visible: dialog.entering && text !== "" && dialog.link.entry.problem === "" && dialog.link.entry.text === ""
        text: dialog.link.giving ? dialog.link.problem : ""
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    AppText {
        objectName: "linkOtherName"
        width: parent.width
        visible: dialog.asking
        //: The name that a device gives itself
        text: qsTr("It shows this name: %1").arg(dialog.link.otherName)
        step: Theme.dialog
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    AppText {
        objectName: "linkDialogStatus"
        width: parent.width
        visible: !dialog.entering && !dialog.asking
        text: dialog.searching ? qsTr("Looking for your new device") : dialog.link.statusText
        step: Theme.message
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    HistoryProgress {
        width: parent.width
        visible: dialog.link.moving
        link: dialog.link
        step: Theme.preview
    }
    StopLinkDialog {
        id: question

        link: dialog.link
    }
    footer: [
        PushButton {
            objectName: "linkSubmit"
            visible: dialog.entering
            kind: PushButton.Kind.Primary
            enabled: dialog.link.entry.canSubmit
            text: qsTr("Link")
            onClicked: dialog.link.entry.submit()
        },
        PushButton {
            objectName: "linkAgree"
            visible: dialog.asking
            text: qsTr("Give it my messages")
            onClicked: dialog.link.confirm(true)
        },
        PushButton {
            id: refuse

            objectName: "linkRefuse"
            visible: dialog.asking
            text: qsTr("No, stop")
            onClicked: dialog.close()
        },
        PushButton {
            id: leave

            objectName: "linkLeave"
            visible: !dialog.asking
            text: dialog.link.moving || dialog.done ? qsTr("Close") : qsTr("Cancel")
            onClicked: dialog.close()
        },
        PushButton {
            objectName: "linkDialogPause"
            visible: dialog.link.moving
            iconName: dialog.link.paused ? "play" : "pause"
            text: dialog.link.paused ? qsTr("Go on") : qsTr("Pause")
            onClicked: dialog.link.setPaused(!dialog.link.paused)
        },
        PushButton {
            objectName: "linkDialogStop"
            visible: dialog.link.moving
            kind: PushButton.Kind.Danger
            text: qsTr("Stop it…")
            onClicked: question.open()
        }
    ]
}
