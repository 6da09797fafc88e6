// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Pending.h"
#include "core/engine/Services.h"

#include <QObject>

#include <functional>
#include <memory>
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

private:
    using Task = std::function<void(Connection &)>;
    void post(Task task);
    void run(Task task);

    std::unique_ptr<Reader> m_reader;
    bool m_closed = false;
    std::vector<Task> m_early; ///< asked before open()
};

} // namespace Ninelives
