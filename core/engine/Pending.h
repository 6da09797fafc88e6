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
            answer(Error{ErrorCode::Cancelled, QStringLiteral("the engine was closed")});
        }
    }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }

    /// Only the first answer counts.
    void answer(Result<T> result)
    {
        if (m_answered) {
            return;
        }
        m_answered = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
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
