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
    visible: true
    title: window.app.windowTitle
    color: Theme.colors.canvas
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        window.app.windowActive: window.active
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
        value: window.app.appearance.lessMotion
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        context: Qt.ApplicationShortcut
        onActivated: window.close()
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
        anchors.fill: parent
        active: window.app.state === Ui.AppState.SignIn
        sourceComponent: OnboardingPage {
            signIn: window.app.signIn
        }
    }
    Loader {
        anchors.fill: parent
        active: window.app.state === Ui.AppState.Ready
        focus: true
        sourceComponent: Shell {
            app: window.app
        }
    }
}
