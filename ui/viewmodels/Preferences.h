// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSizeF>
#include <QString>

namespace Ninelives {

/// Where the window was on one screen.
struct WindowPlace {
    QRect frame; ///< when not maximised; empty: unknown
    bool maximised = false;
    int sidebar = 0; ///< width of the chat list; 0: as usual

    bool operator==(const WindowPlace &) const = default;
};

/// Choices about the window that are no secret and are wanted before the store is open: an INI
/// file. Holds no address, name or text of a person. An unreadable file means defaults.
class Preferences
{
public:
    explicit Preferences(QString file) : m_file(std::move(file)) {}

    /// "system", "light" or "dark".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    [[nodiscard]] bool enterSends() const;
    void setEnterSends(bool on);
    /// A Ui::ContrastChoice.
    [[nodiscard]] int contrast() const;
    void setContrast(int contrast);
    /// Per cent.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    [[nodiscard]] bool lessMotion() const;
    void setLessMotion(bool on);
    [[nodiscard]] bool compactRows() const;
    void setCompactRows(bool on);
    /// A Ui::NotificationChoice.
    [[nodiscard]] int notifications() const;
    void setNotifications(int choice);
    /// A code of Languages::shipped(); empty: the system's language.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// "keyboard": the language of the keyboard, "off", or a language as "de_AT".
    [[nodiscard]] QString spelling() const;
    void setSpelling(const QString &choice);
    /// Closing the window hides it in the tray, where there is one.
    [[nodiscard]] bool keepRunning() const;
    void setKeepRunning(bool on);
    /// Minutes until the user counts as away, 5 to 60; 0: never.
    [[nodiscard]] int awayAfter() const;
    void setAwayAfter(int minutes);
    /// The screen that the window was on last; empty: unknown.
    [[nodiscard]] QString lastScreen() const;
    [[nodiscard]] WindowPlace windowPlace(const QString &screen) const;
    void setWindowPlace(const QString &screen, const WindowPlace &place);

private:
    QString m_file;
};

} // namespace Ninelives
