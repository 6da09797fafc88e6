// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Composition.h"
#include "ui/viewmodels/UiTypes.h"

#include <QPoint>
#include <QSize>
#include <QString>

#include <optional>

class QGuiApplication;

namespace Ninelives {

/// What the command line of the window says. `--profile` and `--key-file` mean what they mean for
/// ninelivesctl.
struct WindowOptions {
    ProfileOptions profile;
    std::optional<Ui::ThemeChoice> theme; ///< for this run
    QString title;                        ///< instead of the usual one, to find the window by
    QString openWith;                     ///< an address whose chat is opened
    QString link;                         ///< an `xmpp:` link, or empty
    bool hidden = false;                  ///< starts without showing the window
    QSize size;
    std::optional<QPoint> position;
};

/// Parses the arguments; prints and ends the program for --help, --version and nonsense.
[[nodiscard]] WindowOptions parseWindowOptions(const QGuiApplication &application);

} // namespace Ninelives
