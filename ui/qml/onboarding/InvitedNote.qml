// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// Somebody waits for an answer to their invitation.
Row {
    id: note

    required property string text

    visible: note.text !== ""
    spacing: Theme.space.s

    Icon {
        id: sign

        name: "userplus"
        tint: Theme.colors.accentText
    }
    AppText {
        objectName: "welcomeInvited"
        width: note.width - sign.width - note.spacing
        text: note.text
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
