// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TrayTypes.h"
#include "ui/viewmodels/TrayPort.h"

#include <QDBusObjectPath>
#include <QHash>
#include <QObject>

#include <functional>

namespace Ninelives {

/// The object that the desktop's tray reads: org.kde.StatusNotifierItem. Only what the bus asks
/// for; DesktopTray decides.
class StatusItem : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")

    Q_PROPERTY(QString Category READ category CONSTANT)
    Q_PROPERTY(QString Id READ id CONSTANT)
    Q_PROPERTY(QString Title READ title CONSTANT)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(int WindowId READ windowId CONSTANT)
    Q_PROPERTY(QString IconName READ iconName CONSTANT)
    Q_PROPERTY(Ninelives::TrayPixmaps IconPixmap READ icon)
    Q_PROPERTY(Ninelives::TrayTip ToolTip READ toolTip)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu CONSTANT)
    Q_PROPERTY(QDBusObjectPath Menu READ menu CONSTANT)

public:
    explicit StatusItem(QString menuPath, QObject *parent = nullptr);

    /// The icon for light or dark panels is chosen by the colours of the desktop.
    void setLook(const TrayLook &look, bool onDark);

    [[nodiscard]] QString category() const;
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] int windowId() const { return 0; }
    [[nodiscard]] QString iconName() const { return {}; }
    [[nodiscard]] TrayPixmaps icon() const { return m_icon; }
    [[nodiscard]] TrayTip toolTip() const;
    [[nodiscard]] bool itemIsMenu() const { return false; }
    [[nodiscard]] QDBusObjectPath menu() const { return QDBusObjectPath(m_menuPath); }

public Q_SLOTS:
    // Called over the bus.
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);
    void ContextMenu(int x, int y);
    void Scroll(int delta, const QString &orientation);

Q_SIGNALS:
    void NewIcon();
    void NewToolTip();
    void NewTitle();
    void NewStatus(const QString &status);

public:
    /// What Activate() calls: not a signal, because the bus would see those.
    std::function<void()> onActivate;

private:
    [[nodiscard]] const TrayPixmaps &drawn(const QString &file);

    QString m_menuPath;
    TrayLook m_look;
    QString m_file; ///< of the present icon
    TrayPixmaps m_icon;
    QHash<QString, TrayPixmaps> m_drawn; ///< each icon is drawn once
};

} // namespace Ninelives
