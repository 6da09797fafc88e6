// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/UiTypes.h"

#include <QKeySequence>
#include <QStringList>

#include <span>

namespace Ninelives {

/// What can be done by a key or from the palette: the one place where a shortcut is written.
struct CommandEntry {
    /// Where the keys work; the headings of the keyboard page.
    enum class Place { Anywhere, OpenChat, ChatList, Writing, OnMessage, PaletteOnly };
    /// Keys of a place that are handled there, by the part of the window that has the focus.
    enum class Handled { ByWindow, ByFocus };

    Ui::Command command = Ui::Command::None;
    Place place = Place::Anywhere;
    Handled handled = Handled::ByWindow;
    const char *title = nullptr; ///< for tr() in the context CommandList
    const char *icon = ""; ///< empty: not offered in the palette
    const char *keys = ""; ///< portable sequences, the first one is shown; cut by spaces
};

namespace CommandList {

/// All of them, in the order of the keyboard page.
[[nodiscard]] std::span<const CommandEntry> entries();
[[nodiscard]] QString title(const CommandEntry &entry);
[[nodiscard]] QString heading(CommandEntry::Place place);
/// The key sequences as Shortcut takes them.
[[nodiscard]] QStringList sequences(const CommandEntry &entry);
/// What is written on the keys of the first one: "Ctrl", "Shift", "M"; in the user's language.
[[nodiscard]] QStringList caps(const CommandEntry &entry);

} // namespace CommandList

} // namespace Ninelives
