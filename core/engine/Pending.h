// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace Ninelives {

/// One answer that is owed to a caller on another thread. Whatever happens to the work, the caller
/// gets an answer: dropped unanswered (because the engine went away), it says Cancelled.
template<typename T>
class Pending
{
public:
    Pending() { m_promise.start(); }
    ~Pending()
    {
        if (!m_answered) {
            answer(closed());
        }
    }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }

    /// False once the caller has cancelled the future: long work may stop.
    [[nodiscard]] bool isAwaited() const { return !m_promise.isCanceled(); }

    /// Only the first answer counts.
    void answer(const Result<T> &result)
    {
        if (m_answered) {
            return;
        }
        m_answered = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    // Out of line, or GCC 14 takes the other alternative of the variant for uninitialised memory.
    Q_NEVER_INLINE static Result<T> closed()
    {
        return Error{ErrorCode::Cancelled, QStringLiteral("the engine was closed")};
    }

    QPromise<Result<T>> m_promise;
    bool m_answered = false;
};

template<typename T>
using PendingPtr = std::shared_ptr<Pending<T>>;

template<typename T>
[[nodiscard]] PendingPtr<T> makePending()
{
    return std::make_shared<Pending<T>>();
}

} // namespace Ninelives
