// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Ui
import Ninelives.ViewModels

// The keyboard map of the window: the keys are CommandModel's, and so is what needs no window. The
// rest becomes a signal here, whoever asked for it.
Item {
    id: keys

    required property AppViewModel app
    // In the order of F6.
    required property list<Item> panes
    readonly property var acts: ({
            [Ui.Command.FindAnything]: keys.paletteWanted,
            [Ui.Command.SearchMessages]: keys.searchWanted,
            [Ui.Command.NewChat]: keys.newChatWanted,
            [Ui.Command.NewGroup]: keys.newGroupWanted,
            [Ui.Command.JoinChannel]: keys.joinWanted,
            [Ui.Command.LinkDevice]: keys.linkWanted,
            [Ui.Command.BringChats]: keys.bringWanted,
            [Ui.Command.NextPane]: () => keys.cycle(1),
            [Ui.Command.PreviousPane]: () => keys.cycle(-1),
            [Ui.Command.Leave]: keys.leaveWanted,
            [Ui.Command.ConnectionDetails]: keys.ladderWanted,
            [Ui.Command.Settings]: keys.settingsWanted,
            [Ui.Command.Quit]: keys.quitWanted,
            [Ui.Command.Attach]: keys.attachWanted,
            [Ui.Command.Emoji]: keys.emojiWanted,
            [Ui.Command.SearchChat]: keys.chatSearchWanted,
            [Ui.Command.GoToDate]: keys.dateWanted,
            [Ui.Command.ChooseMessages]: keys.selectWanted,
            [Ui.Command.Newest]: keys.newestWanted,
            [Ui.Command.Details]: keys.detailsWanted,
            [Ui.Command.Export]: keys.exportWanted
        })

    signal paletteWanted
    signal searchWanted
    signal newChatWanted
    signal newGroupWanted
    signal joinWanted
    signal linkWanted
    signal bringWanted
    signal settingsWanted
    // One of the commands that name a page of the settings.
    signal settingsPageWanted(int command)
    signal detailsWanted
    signal ladderWanted
    signal leaveWanted
    signal newestWanted
    signal chatSearchWanted
    signal dateWanted
    signal selectWanted
    signal attachWanted
    signal exportWanted
    signal quitWanted
    signal emojiWanted

    function cycle(step: int) {
        const from = keys.panes.findIndex(pane => pane && pane.activeFocus);
        for (let tried = 1; tried <= keys.panes.length; ++tried) {
            const next = keys.panes[(from + step * tried + keys.panes.length * tried) % keys.panes.length];
            if (next && next.visible && next.enabled) {
                next.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }
    function perform(command: int) {
        const act = keys.acts[command];
        if (act)
            act();
        else
            keys.settingsPageWanted(command);
    }

    Connections {
        target: keys.app.commands

        function onWanted(command: int) {
            keys.perform(command);
        }
    }
    Repeater {
        model: keys.app.commands

        Item {
            id: entry

            required property int command
            required property list<var> sequences
            required property bool available

            Shortcut {
                sequences: entry.sequences
                enabled: entry.available && entry.sequences.length > 0
                onActivated: keys.app.commands.run(entry.command)
            }
        }
    }
}
