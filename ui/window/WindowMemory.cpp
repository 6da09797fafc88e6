// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowMemory.h"

#include "ui/viewmodels/DesktopViewModel.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 200;

QScreen *screenWith(const QString &key)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::ranges::find_if(
        screens, [&key](const QScreen *screen) { return WindowMemory::keyOf(*screen) == key; });
    return found == screens.end() ? QGuiApplication::primaryScreen() : *found;
}

} // namespace

WindowMemory::WindowMemory(QQuickWindow &window, Preferences &preferences,
                           DesktopViewModel &desktop, QObject *parent)
    : QObject(parent), m_window(window), m_preferences(preferences), m_desktop(desktop)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMs);
    connect(&m_settled, &QTimer::timeout, this, &WindowMemory::noteFrame);
}

QString WindowMemory::keyOf(const QScreen &screen)
{
    const QSize size = screen.size();
    return u"%1 %2x%3"_s.arg(screen.name()).arg(size.width()).arg(size.height());
}

QRect WindowMemory::within(const QRect &wanted, const QRect &available)
{
    if (available.isEmpty()) {
        return wanted;
    }
    const QSize size = wanted.size().boundedTo(available.size());
    const int x = std::clamp(wanted.x(), available.left(),
                             available.left() + available.width() - size.width());
    const int y = std::clamp(wanted.y(), available.top(),
                             available.top() + available.height() - size.height());
    return {QPoint(x, y), size};
}

void WindowMemory::restore()
{
    QScreen *screen = screenWith(m_preferences.lastScreen());
    if (screen) {
        const WindowPlace place = m_preferences.windowPlace(keyOf(*screen));
        m_maximised = place.maximised;
        m_desktop.setSidebarWidth(std::max(0, place.sidebar));
        m_window.setScreen(screen);
        if (place.frame.isValid()) {
            const QSize least(m_window.minimumWidth(), m_window.minimumHeight());
            const QRect wanted(place.frame.topLeft(), place.frame.size().expandedTo(least));
            m_window.setGeometry(within(wanted, screen->availableGeometry()));
            m_frame = m_window.geometry();
        }
    }
    m_restored = true;
    for (auto signal : {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged,
                        &QWindow::heightChanged}) {
        connect(&m_window, signal, &m_settled, qOverload<>(&QTimer::start));
    }
    connect(&m_window, &QWindow::visibilityChanged, this, [this](QWindow::Visibility visibility) {
        if (visibility == QWindow::Hidden || visibility == QWindow::Minimized) {
            save();
        } else {
            m_maximised = visibility == QWindow::Maximized;
            m_settled.start();
        }
    });
    connect(&m_desktop, &DesktopViewModel::sidebarChanged, &m_settled, qOverload<>(&QTimer::start));
}

void WindowMemory::noteFrame()
{
    const QWindow::Visibility visibility = m_window.visibility();
    if (!m_maximised && (visibility == QWindow::Windowed || visibility == QWindow::Hidden)) {
        m_frame = m_window.geometry();
    }
}

void WindowMemory::save()
{
    if (!m_restored || !m_window.screen()) {
        return;
    }
    if (m_settled.isActive()) {
        m_settled.stop();
        noteFrame();
    }
    m_preferences.setWindowPlace(keyOf(*m_window.screen()),
                                 {m_frame, m_maximised, m_desktop.sidebarWidth()});
}

void WindowMemory::show()
{
    if (m_maximised) {
        m_window.showMaximized();
    } else {
        m_window.showNormal();
    }
    m_window.raise();
    m_window.requestActivate();
}

} // namespace Ninelives
