// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The window: shows what the profile's state asks for.
T.ApplicationWindow {
    id: window

    required property AppViewModel app

    width: Theme.space.windowWidth
    height: Theme.space.windowHeight
    minimumWidth: Theme.space.windowMinWidth
    minimumHeight: Theme.space.windowMinHeight
    title: window.app.windowTitle
    color: Theme.colors.canvas
    onClosing: close => {
        if (window.app.desktop.staysWhenClosed) {
            close.accepted = false;
            window.hide();
        }
    }

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    // Out of the way, never for good: into the tray, or down where there is none.
    function leave() {
        if (window.app.desktop.staysWhenClosed)
            window.hide();
        else
            window.showMinimized();
    }

    Binding {
        window.app.windowActive: window.active
    }
    Binding {
        window.app.chatShown: (shell.item as Shell)?.chatShown ?? false
    }
    Binding {
        target: Theme
        property: "scheme"
        value: window.app.theme
    }
    Binding {
        target: Theme
        property: "contrast"
        value: window.app.appearance.contrast
    }
    Binding {
        target: Theme
        property: "scale"
        value: window.app.appearance.textSize / 100
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.app.appearance.lessMotion || window.app.appearance.systemLessMotion
    }
    Binding {
        target: Theme
        property: "systemStrong"
        value: window.app.appearance.systemStrong
    }
    Binding {
        target: Theme
        property: "compact"
        value: window.app.appearance.compactRows
    }
    Connections {
        target: window.app

        function onChatChosen() {
            const open = shell.item as Shell;
            if (open)
                open.settingsOpen = false;
        }
    }
    Shortcut {
        // In a chat it is one of the commands that have a name.
        sequence: "Ctrl+Q"
        enabled: window.app.state !== Ui.AppState.Ready
        context: Qt.ApplicationShortcut
        onActivated: window.app.desktop.quit()
    }
    Shortcut {
        sequence: "Ctrl+W"
        context: Qt.ApplicationShortcut
        onActivated: window.leave()
    }

    // Before the profile is open, the window already has its shape.
    EmptyShell {
        anchors.fill: parent
        visible: window.app.state === Ui.AppState.Opening
    }
    Loader {
        anchors.fill: parent
        active: window.app.state === Ui.AppState.NeedsPassphrase || window.app.state === Ui.AppState.CannotOpen
        sourceComponent: StorePage {
            app: window.app
        }
    }
    Loader {
        id: shell

        anchors.fill: parent
        active: window.app.state === Ui.AppState.Ready && !window.app.addingAccount && !window.app.link.pageShown
            && !(window.app.settings?.recovery.offering ?? false)
        focus: active
        sourceComponent: Shell {
            app: window.app
        }
    }
    Loader {
        anchors.fill: parent
        active: window.app.state === Ui.AppState.Ready && !window.app.addingAccount
            && (window.app.settings?.recovery.offering ?? false)
        focus: active
        sourceComponent: RecoveryPage {
            recovery: window.app.settings.recovery
        }
    }
    Loader {
        anchors.fill: parent
        active: window.app.state === Ui.AppState.Ready && !window.app.addingAccount && window.app.link.pageShown
            && !(window.app.settings?.recovery.offering ?? false)
        focus: active
        sourceComponent: LinkPage {
            link: window.app.link
            accounts: window.app.accounts
        }
    }
    Loader {
        anchors.fill: parent
        active: window.app.state === Ui.AppState.SignIn || window.app.addingAccount
        focus: active
        sourceComponent: OnboardingPage {
            onboarding: window.app.onboarding
            backup: window.app.settings.backup
            onRestartWanted: window.app.startAgain()
            further: window.app.addingAccount
            onLeaveWanted: window.app.setAddingAccount(false)
        }
    }
}
