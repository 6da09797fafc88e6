// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// A few words about what was just done; they go by themselves.
Rectangle {
    id: saying

    function say(words: string) {
        label.text = words;
        leaving.restart();
        Accessible.announce(words, Accessible.Polite);
    }

    visible: leaving.running
    width: label.width + 2 * Theme.space.l
    height: Theme.space.button
    radius: height / 2
    color: Theme.viewerHover
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    AppText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, Theme.space.dialog)
        color: Theme.onPhoto
        Accessible.ignored: true
    }
    Timer {
        id: leaving

        interval: Theme.durations.saying
    }
}
