// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopTray.h"

#include "app/desktop/Tray.h"
#include "core/base/Log.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QStyleHints>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

const QString trayWatcher = u"org.kde.StatusNotifierWatcher"_s;
const QString trayWatcherPath = u"/StatusNotifierWatcher"_s;
const QString trayItemPath = u"/StatusNotifierItem"_s;
const QString trayMenuPath = u"/StatusNotifierMenu"_s;
constexpr auto trayExport = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
    | QDBusConnection::ExportAllProperties;

/// Panels that are dark whatever the colours of windows are.
bool darkPanel()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    return desktop.contains("GNOME") || desktop.contains("Unity")
        || (application && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
}

} // namespace

DesktopTray::DesktopTray(const QDBusConnection &bus, QObject *parent)
    : TrayPort(parent), m_bus(bus),
      m_service(u"org.kde.StatusNotifierItem-%1-1"_s.arg(QCoreApplication::applicationPid())),
      m_item(trayMenuPath)
{
    registerTrayTypes();
    m_item.onActivate = [this] { Q_EMIT clicked(); };
    m_menu.onOpen = [this] { Q_EMIT openWanted(); };
    m_menu.onQuit = [this] { Q_EMIT quitWanted(); };
    draw();
    if (!m_bus.registerObject(trayItemPath, &m_item, trayExport)
        || !m_bus.registerObject(trayMenuPath, &m_menu, trayExport)
        || !m_bus.registerService(m_service)) {
        qCDebug(logUi) << "no tray icon:" << m_bus.lastError().name();
        return;
    }
    m_bus.connect(trayWatcher, trayWatcherPath, trayWatcher, u"StatusNotifierHostRegistered"_s,
                  this, SLOT(onHost()));
    m_bus.connect(trayWatcher, trayWatcherPath, trayWatcher, u"StatusNotifierHostUnregistered"_s,
                  this, SLOT(onHost()));
    auto *watcher =
        new QDBusServiceWatcher(trayWatcher, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                set(m_registered, false);
                set(m_hosted, false);
                if (!owner.isEmpty()) {
                    enroll();
                }
            });
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
                &DesktopTray::draw);
    }
    enroll();
}

DesktopTray::~DesktopTray()
{
    m_bus.unregisterService(m_service);
    m_bus.unregisterObject(trayItemPath);
    m_bus.unregisterObject(trayMenuPath);
}

void DesktopTray::enroll()
{
    QDBusMessage call = QDBusMessage::createMethodCall(trayWatcher, trayWatcherPath, trayWatcher,
                                                       u"RegisterStatusNotifierItem"_s);
    call.setAutoStartService(false);
    call << m_service;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        set(m_registered, !answer->isError());
        if (m_registered) {
            askForHost();
        }
    });
}

void DesktopTray::askForHost()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        trayWatcher, trayWatcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setAutoStartService(false);
    call << trayWatcher << u"IsStatusNotifierHostRegistered"_s;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        set(m_hosted, !reply.isError() && reply.value().variant().toBool());
    });
}

void DesktopTray::onHost()
{
    askForHost();
}

void DesktopTray::set(bool &what, bool value)
{
    const bool before = isThere();
    what = value;
    if (isThere() != before) {
        Q_EMIT thereChanged();
    }
}

void DesktopTray::show(const TrayLook &look)
{
    m_look = look;
    draw();
}

void DesktopTray::draw()
{
    m_item.setLook(m_look, darkPanel());
    m_menu.setLook(m_look);
}

std::unique_ptr<TrayPort> desktopTray()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::make_unique<DesktopTray>(bus) : nullptr;
}

} // namespace Ninelives
