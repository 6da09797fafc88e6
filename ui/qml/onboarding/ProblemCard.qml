// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Controls
import Ninelives.Theme

// What went wrong, when it belongs to no single field.
Row {
    id: card

    required property string text

    visible: card.text !== ""
    spacing: Theme.space.s

    Icon {
        id: sign

        name: "alert"
        tint: Theme.colors.danger
    }
    AppText {
        width: card.width - sign.width - card.spacing
        text: card.text
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
