// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

class QDBusArgument;

namespace Ninelives {

// What org.kde.StatusNotifierItem and com.canonical.dbusmenu pass over the bus.

/// One size of an icon: (iiay), ARGB32 in network byte order.
struct TrayPixmap {
    int width = 0;
    int height = 0;
    QByteArray pixels;

    bool operator==(const TrayPixmap &) const = default;
};
using TrayPixmaps = QList<TrayPixmap>;

/// (sa(iiay)ss)
struct TrayTip {
    QString iconName;
    TrayPixmaps icon;
    QString title;
    QString text;

    bool operator==(const TrayTip &) const = default;
};

/// A line of a menu: (ia{sv}av). Ours has no submenus: only the root has children.
struct MenuNode {
    int id = 0;
    QVariantMap properties;
    QList<MenuNode> children;
};

/// The answer to GetGroupProperties: (ia{sv}).
struct MenuProperties {
    int id = 0;
    QVariantMap properties;
};

/// What EventGroup tells: (isvu).
struct MenuEvent {
    int id = 0;
    QString name;
    QVariant data;
    uint time = 0;
};

QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap);
QDBusArgument &operator<<(QDBusArgument &argument, const TrayTip &tip);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayTip &tip);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuNode &node);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuNode &node);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuProperties &properties);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuProperties &properties);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event);

/// Makes these types known to the bus; once is enough, more does no harm.
void registerTrayTypes();

} // namespace Ninelives

Q_DECLARE_METATYPE(Ninelives::TrayPixmap)
Q_DECLARE_METATYPE(Ninelives::TrayTip)
Q_DECLARE_METATYPE(Ninelives::MenuNode)
Q_DECLARE_METATYPE(Ninelives::MenuProperties)
Q_DECLARE_METATYPE(Ninelives::MenuEvent)
