// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Ninelives {

/// What the icon in the desktop's tray shows. All texts are plain and harmless; none is of a chat.
struct TrayLook {
    enum class Face : quint8 { Normal, Unread, Offline };
    Face face = Face::Normal;
    QString text; ///< under the program's name, when the pointer rests on it; may be empty
    // Its menu: shows the window, says how things are, ends the program.
    QString openText;
    QString statusText;
    QString quitText;

    bool operator==(const TrayLook &) const = default;
};

/// The icon in the desktop's tray. GUI thread.
class TrayPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether somebody shows it at the moment: without, a hidden window can't be brought back.
    [[nodiscard]] virtual bool isThere() const = 0;
    virtual void show(const TrayLook &look) = 0;

Q_SIGNALS:
    void thereChanged();
    void clicked(); ///< shows the window, or hides it
    void openWanted();
    void quitWanted();
};

} // namespace Ninelives
