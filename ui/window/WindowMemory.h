// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Preferences.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QQuickWindow;
class QScreen;

namespace Ninelives {

class DesktopViewModel;

/// Puts the window where it was, for each screen: size, place, maximised, width of the chat list.
/// Never where it can't be reached. Where the desktop alone places windows (Wayland), only size and
/// state count.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WindowMemory(QQuickWindow &window, Preferences &preferences, DesktopViewModel &desktop,
                 QObject *parent = nullptr);

    /// Before the window is shown; keeps what changes from now on.
    void restore();
    /// Keeps how it is now; also done whenever the window goes away.
    void save();
    /// Shows the window as it was: maximised, if it was.
    void show();

    /// `wanted` moved and made smaller, so that all of it is within `available`.
    [[nodiscard]] static QRect within(const QRect &wanted, const QRect &available);
    /// How a screen is recognised.
    [[nodiscard]] static QString keyOf(const QScreen &screen);

private:
    void noteFrame();

    QQuickWindow &m_window;
    Preferences &m_preferences;
    DesktopViewModel &m_desktop;
    QTimer m_settled; ///< a window that is being maximised tells its new size before its new state
    QRect m_frame; ///< while neither maximised nor full screen
    bool m_maximised = false;
    bool m_restored = false;
};

} // namespace Ninelives
