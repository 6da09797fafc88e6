// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Recipient.h"

#include <QMutexLocker>

namespace Ninelives {

Recipient::Recipient(QObject *context, std::shared_ptr<const std::atomic_bool> open)
    : m_state(std::make_shared<State>()), m_open(std::move(open))
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->context = context;
    // Called in the middle of the object's destructor, which waits for the mutex: whoever holds it
    // may still post, and what is posted dies with the object.
    // Weak: the state holds the connection, which holds this.
    const std::weak_ptr<State> waiting = m_state;
    m_state->farewell = QObject::connect(context, &QObject::destroyed, [waiting] {
        if (const std::shared_ptr<State> state = waiting.lock()) {
            const QMutexLocker locked(&state->mutex);
            state->context = nullptr;
        }
    });
}

bool Recipient::post(std::function<void()> call) const
{
    const QMutexLocker lock(&m_state->mutex);
    if (m_state->context == nullptr) {
        return false;
    }
    QMetaObject::invokeMethod(
        m_state->context,
        [open = m_open, call = std::move(call)] {
            if (*open) {
                call();
            }
        },
        Qt::QueuedConnection);
    return true;
}

bool Recipient::postLast(std::function<void()> call) const
{
    return post([state = m_state, call = std::move(call)] {
        // An object that lives long must not collect one connection for each file.
        QObject::disconnect(state->farewell);
        call();
    });
}

} // namespace Ninelives
