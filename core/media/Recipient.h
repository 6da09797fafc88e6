// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace Ninelives {

/// An object, perhaps of another thread and perhaps gone by now, that waits for an answer. Callable
/// from any thread.
class Recipient
{
public:
    /// `context` is alive now. Nothing is called any more once `open` is false.
    Recipient(QObject *context, std::shared_ptr<const std::atomic_bool> open);

    /// Calls it on the thread of the object, unless the object is gone before. False when it is
    /// gone already.
    bool post(std::function<void()> call) const;
    /// As post(); nothing can be posted after it.
    bool postLast(std::function<void()> call) const;

private:
    struct State {
        QMutex mutex;
        QObject *context = nullptr; ///< none when it is gone
        QMetaObject::Connection farewell;
    };
    std::shared_ptr<State> m_state;
    std::shared_ptr<const std::atomic_bool> m_open;
};

} // namespace Ninelives
