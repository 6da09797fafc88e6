// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/JoinQueue.h"

#include "core/sync/groups/RoomSession.h"

#include <QTimer>

namespace Ninelives {

void JoinQueue::add(RoomSession *session, bool urgent)
{
    if (m_running.contains(session) || m_urgent.contains(session)) {
        // Once more while its first attempt is being wound up: that one gives its place to this.
        m_running.removeAll(session);
    }
    m_urgent.removeAll(session);
    m_rest.removeAll(session);
    (urgent ? m_urgent : m_rest).append(session);
    QMetaObject::invokeMethod(this, &JoinQueue::next, Qt::QueuedConnection);
}

void JoinQueue::release(RoomSession *session)
{
    if (m_running.removeAll(session) > 0) {
        QMetaObject::invokeMethod(this, &JoinQueue::next, Qt::QueuedConnection);
    }
}

void JoinQueue::clear()
{
    m_urgent.clear();
    m_rest.clear();
    m_running.clear();
}

void JoinQueue::next()
{
    m_running.removeIf([](const QPointer<RoomSession> &session) { return session.isNull(); });
    while (m_running.size() < mostAtOnce && !(m_urgent.isEmpty() && m_rest.isEmpty())) {
        const QPointer<RoomSession> session =
            m_urgent.isEmpty() ? m_rest.takeFirst() : m_urgent.takeFirst();
        if (session.isNull()) {
            continue;
        }
        m_running.append(session);
        QTimer::singleShot(longestMs, session, [self = QPointer<JoinQueue>(this), session] {
            if (self) {
                self->release(session);
            }
        });
        session->enter();
    }
}

} // namespace Ninelives
