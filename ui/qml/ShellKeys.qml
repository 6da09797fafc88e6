// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.ViewModels

// The keyboard map of the window.
Item {
    id: keys

    required property AppViewModel app
    // In the order of F6.
    required property list<Item> panes

    signal searchWanted
    signal newChatWanted
    signal newGroupWanted
    signal settingsWanted
    signal detailsWanted
    signal ladderWanted
    signal leaveWanted
    signal newestWanted
    signal attachWanted

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

    Shortcut {
        sequence: "Ctrl+K"
        onActivated: keys.searchWanted()
    }
    Shortcut {
        sequence: "Ctrl+N"
        onActivated: keys.newChatWanted()
    }
    Shortcut {
        sequence: "Ctrl+Shift+N"
        onActivated: keys.newGroupWanted()
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: keys.settingsWanted()
    }
    Shortcut {
        sequence: "Ctrl+I"
        onActivated: keys.detailsWanted()
    }
    Shortcut {
        sequence: "Ctrl+Shift+O"
        onActivated: keys.ladderWanted()
    }
    Shortcut {
        sequence: "Ctrl+O"
        enabled: keys.app.conversation.open
        onActivated: keys.attachWanted()
    }
    Shortcut {
        sequence: "Ctrl+J"
        onActivated: keys.newestWanted()
    }
    Shortcut {
        sequences: ["Alt+Down", "Ctrl+Tab"]
        onActivated: keys.app.stepChat(1, false)
    }
    Shortcut {
        sequences: ["Alt+Up", "Ctrl+Shift+Tab"]
        onActivated: keys.app.stepChat(-1, false)
    }
    Shortcut {
        sequence: "Alt+Shift+Down"
        onActivated: keys.app.stepChat(1, true)
    }
    Shortcut {
        sequence: "Alt+Shift+Up"
        onActivated: keys.app.stepChat(-1, true)
    }
    Shortcut {
        sequence: "Ctrl+Shift+M"
        enabled: keys.app.conversation.open
        onActivated: keys.app.conversation.setMuted(!keys.app.conversation.muted)
    }
    Shortcut {
        sequence: "F6"
        onActivated: keys.cycle(1)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: keys.cycle(-1)
    }
    Shortcut {
        sequence: "Esc"
        onActivated: keys.leaveWanted()
    }
}
