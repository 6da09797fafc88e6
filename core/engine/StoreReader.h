// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Pending.h"
#include "core/engine/Services.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Ninelives {

class Connection;
class Reader;

/// Reads the store on a thread of its own, so that neither catch-up nor a long search delays what
/// the window shows. Lives on the reader thread; ask() may be called from any thread. Questions
/// asked before the store is open wait for it.
class StoreReader : public QObject
{
    Q_OBJECT

public:
    StoreReader();
    ~StoreReader() override;

    /// Takes the connection and answers what was asked so far. Reader thread only.
    void open(std::unique_ptr<Reader> reader);
    /// Answers Cancelled from now on. Reader thread only.
    void close();

    /// Runs `read(Connection &) -> Result<T>` on the reader thread.
    template<typename T, typename Read>
    [[nodiscard]] Answer<T> ask(Read read)
    {
        const PendingPtr<T> pending = makePending<T>();
        Answer<T> answer = pending->future();
        post([pending, read = std::move(read)](Connection &connection) {
            pending->answer(read(connection));
        });
        return answer;
    }

    /// Runs `step(Connection &) -> Result<std::optional<T>>` again and again, until it has a value
    /// or fails, or the answer is cancelled. What else is asked gets its turn after each step.
    template<typename T, typename Step>
    [[nodiscard]] Answer<T> askInSteps(Step step)
    {
        const PendingPtr<T> pending = makePending<T>();
        Answer<T> answer = pending->future();
        goOn<T>(pending, std::move(step));
        return answer;
    }

private:
    template<typename T, typename Step>
    void goOn(const PendingPtr<T> &pending, Step step)
    {
        post([this, pending, step = std::move(step)](Connection &connection) {
            if (!pending->isAwaited()) {
                return;
            }
            const Result<std::optional<T>> value = step(connection);
            if (!value) {
                pending->answer(value.error());
            } else if (*value) {
                pending->answer(**value);
            } else {
                goOn<T>(pending, step);
            }
        });
    }

    using Task = std::function<void(Connection &)>;
    void post(Task task);
    void run(Task task);

    std::unique_ptr<Reader> m_reader;
    bool m_closed = false;
    std::vector<Task> m_early; ///< asked before open()
};

} // namespace Ninelives
