// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/Patience.h"
#include "ui/viewmodels/AppViewModel.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace Ninelives {

/// Looks at the window as the user does and works it by keys and clicks, whatever lies behind it.
class WindowDriver
{
public:
    /// Both outlive the driver; `window` may be set later.
    explicit WindowDriver(AppViewModel &app) : m_app(app) {}

    /// The visible item with this objectName, anywhere in the window and its dialogs; null if none.
    [[nodiscard]] QQuickItem *item(const QString &objectName) const;
    /// The visible item whose accessible name is `name`.
    [[nodiscard]] QQuickItem *named(const QString &name) const;
    /// All visible items, in the order they are drawn.
    [[nodiscard]] QList<QQuickItem *> visibleItems() const;
    [[nodiscard]] static QString accessibleName(QQuickItem *item);

    /// The menu, dialog or other popup that the item lies in, null: none. Its property `opened`
    /// turns true when it has faded in.
    [[nodiscard]] static QObject *popupOf(const QQuickItem *item);

    /// Once the item is where it is going to stay.
    void click(QQuickItem *item);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types ASCII text into what has the focus.
    void type(const QString &text);

    [[nodiscard]] QQuickItem *focused() const { return window->activeFocusItem(); }
    /// Row of the open timeline, by the name of a role.
    [[nodiscard]] QVariant message(int row, const QByteArray &role) const;

    QQuickWindow *window = nullptr;

private:
    AppViewModel &m_app;
};

} // namespace Ninelives
