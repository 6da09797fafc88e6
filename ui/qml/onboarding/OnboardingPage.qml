// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Ui
import Ninelives.ViewModels

// The way in: a welcome, then a new account or signing in.
FocusScope {
    id: page

    enum Step {
        Welcome,
        SignIn,
        Create
    }

    required property OnboardingViewModel onboarding
    required property BackupViewModel backup
    // There is an account already, and one can go back to it.
    property bool further: false
    property int step: OnboardingPage.Step.Welcome
    // Once the dialog is closed: it gives the keyboard back to the page that it came from.
    property bool createNext: false

    signal leaveWanted
    signal restartWanted

    // Signing in, perhaps to link this device with another one then.
    function startSignIn(linking: bool) {
        page.onboarding.linking = linking;
        page.step = OnboardingPage.Step.SignIn;
    }
    function startCreating() {
        page.createNext = false;
        page.step = OnboardingPage.Step.Create;
    }
    // While an account is being made nobody leaves: its password would be lost with the answer.
    function back() {
        if (page.onboarding.create.busy)
            return;
        page.onboarding.linking = false;
        if (page.step !== OnboardingPage.Step.Welcome)
            page.step = OnboardingPage.Step.Welcome;
        else if (page.further)
            page.leaveWanted();
    }

    focus: true
    Keys.onEscapePressed: page.back()
    Component.onDestruction: if (!page.onboarding.create.busy) page.onboarding.create.leave()

    Connections {
        target: page.onboarding

        function onCreateWanted() {
            page.createNext = linkDialog.visible;
            linkDialog.close();
            if (!page.createNext)
                page.step = OnboardingPage.Step.Create;
        }
        function onPersonWanted() {
            linkDialog.close();
        }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: [welcomePage, signInPage, createPage][page.step]
    }
    Component {
        id: welcomePage

        WelcomePage {
            further: page.further
            waitingText: page.onboarding.waitingText
            onCreateWanted: page.step = OnboardingPage.Step.Create
            onSignInWanted: page.startSignIn(false)
            onDeviceWanted: page.startSignIn(true)
            onLinkWanted: linkDialog.open()
            onRestoreWanted: restoreDialog.begin(BackupDialog.Task.Restore)
            onLeaveWanted: page.leaveWanted()
        }
    }
    Component {
        id: signInPage

        SignInPage {
            signIn: page.onboarding.signIn
            linking: page.onboarding.linking
            onBackWanted: page.back()
        }
    }
    Component {
        id: createPage

        CreateAccountPage {
            create: page.onboarding.create
            onSignInWanted: page.startSignIn(false)
            onInvitationDropped: page.onboarding.forgetInvitation()
            onBackWanted: {
                page.onboarding.create.leave();
                page.back();
            }
        }
    }
    BackupDialog {
        id: restoreDialog

        backup: page.backup
        onRestartWanted: page.restartWanted()
    }
    InvitationLinkDialog {
        id: linkDialog

        onboarding: page.onboarding
        onClosed: {
            if (page.createNext)
                Qt.callLater(page.startCreating);
        }
    }
}
