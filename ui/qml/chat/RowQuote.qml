// SPDX-License-Identifier: GPL-3.0-or-later
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What a message answers, as its bubble shows it.
QuoteBox {
    id: box

    required property quoteTile quote

    name: box.quote.name
    line: box.quote.text
    hue: box.quote.hue
    known: box.quote.messageId > 0
    picture: box.quote.photoId <= 0 ? "" : Theme.photoUrl(box.quote.photoHere ? "attachment" : "preview", box.quote.photoId, Theme.space.quotePhoto, Theme.space.quotePhoto, [6, 6, 6, 6].join("-"), 2 * Theme.space.quotePhoto)
}
