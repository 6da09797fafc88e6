// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/WindowIdle.h"

#include <QEvent>

#include <algorithm>
#include <limits>

namespace Ninelives {

namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

WindowIdle::WindowIdle(QObject &application, QObject *parent) : IdlePort(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_idle = true;
        Q_EMIT idle(m_timer.interval());
    });
    application.installEventFilter(this);
}

void WindowIdle::watch(qint64 afterMs)
{
    m_idle = false;
    if (afterMs <= 0) {
        m_timer.stop();
    } else {
        m_timer.start(int(std::min<qint64>(afterMs, std::numeric_limits<int>::max())));
    }
}

void WindowIdle::touched()
{
    if (m_timer.interval() > 0 && (m_timer.isActive() || m_idle)) {
        m_timer.start();
    }
    if (m_idle) {
        m_idle = false;
        Q_EMIT back();
    }
}

bool WindowIdle::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        touched();
    }
    return IdlePort::eventFilter(watched, event);
}

} // namespace Ninelives
