// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme
import Ninelives.ViewModels

// A moving picture over its first frame. It moves while the window is in front; where motion is not
// wanted, only once it is asked to.
FilmItem {
    id: film

    required property attachmentTile tile
    // The user's wish: Undecided follows the settings.
    property int wish: Film.Wish.Undecided
    readonly property bool wished: film.wish === Film.Wish.Undecided ? !Theme.reducedMotion : film.wish === Film.Wish.Move

    enum Wish {
        Undecided,
        Move,
        Stand
    }

    function toggle() {
        film.wish = film.wished ? Film.Wish.Stand : Film.Wish.Move;
    }

    objectName: "film"
    attachmentId: film.tile.attachmentId
    running: film.wished && Window.active
    Accessible.ignored: true
}
