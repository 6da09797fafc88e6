// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TrayTypes.h"
#include "ui/viewmodels/TrayPort.h"

#include <QDBusVariant>
#include <QObject>
#include <QStringList>

#include <functional>

namespace Ninelives {

/// The menu of the tray's icon as the panel reads it: com.canonical.dbusmenu. Open, how things are,
/// quit.
class StatusMenu : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")

    Q_PROPERTY(uint Version READ version CONSTANT)
    Q_PROPERTY(QString TextDirection READ textDirection CONSTANT)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath CONSTANT)

public:
    enum Line : int { Root = 0, Open = 1, Status = 2, Divider = 3, Quit = 4 };

    using QObject::QObject;

    void setLook(const TrayLook &look);

    [[nodiscard]] uint version() const { return 3; }
    [[nodiscard]] QString textDirection() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QStringList iconThemePath() const { return {}; }

public Q_SLOTS:
    // Called over the bus.
    uint GetLayout(int parentId, int depth, const QStringList &names, Ninelives::MenuNode &layout);
    QList<Ninelives::MenuProperties> GetGroupProperties(const QList<int> &ids,
                                                        const QStringList &names);
    QDBusVariant GetProperty(int id, const QString &name);
    void Event(int id, const QString &name, const QDBusVariant &data, uint time);
    QList<int> EventGroup(const QList<Ninelives::MenuEvent> &events);
    bool AboutToShow(int id);
    QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &errors);

Q_SIGNALS:
    void LayoutUpdated(uint revision, int parent);

public:
    /// What choosing a line calls: not signals, because the bus would see those.
    std::function<void()> onOpen;
    std::function<void()> onQuit;

private:
    [[nodiscard]] QVariantMap propertiesOf(int id) const;
    [[nodiscard]] static bool exists(int id) { return id >= Root && id <= Quit; }

    TrayLook m_look;
    uint m_revision = 1;
};

} // namespace Ninelives
