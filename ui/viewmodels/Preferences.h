// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

namespace Ninelives {

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
    /// A Ui::NotificationChoice.
    [[nodiscard]] int notifications() const;
    void setNotifications(int choice);
    [[nodiscard]] QSizeF windowSize() const;
    void setWindowSize(QSizeF size);

private:
    QString m_file;
};

} // namespace Ninelives
