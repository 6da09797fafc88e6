// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Ui
import Ninelives.ViewModels

// The way in: a welcome, then signing in.
FocusScope {
    id: page

    required property SignInViewModel signIn
    property bool signingIn: false

    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: page.signingIn ? signInPage : welcomePage
    }
    Component {
        id: welcomePage

        WelcomePage {
            onSignInWanted: page.signingIn = true
        }
    }
    Component {
        id: signInPage

        SignInPage {
            signIn: page.signIn
            onBackWanted: page.signingIn = false
        }
    }
}
