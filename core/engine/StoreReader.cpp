// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/StoreReader.h"

#include "core/storage/Connection.h"

#include <utility>

namespace Ninelives {

StoreReader::StoreReader() = default;
StoreReader::~StoreReader() = default;

void StoreReader::open(std::unique_ptr<Reader> reader)
{
    m_reader = std::move(reader);
    for (const Task &task : std::exchange(m_early, {})) {
        task(*m_reader);
    }
}

void StoreReader::close()
{
    m_closed = true;
    m_early.clear();
    m_reader.reset();
}

void StoreReader::post(Task task)
{
    QMetaObject::invokeMethod(
        this, [this, task = std::move(task)]() { run(task); }, Qt::QueuedConnection);
}

void StoreReader::run(Task task)
{
    if (m_reader) {
        task(*m_reader);
    } else if (!m_closed) {
        m_early.push_back(std::move(task));
    }
    // Closed: dropping the task answers Cancelled.
}

} // namespace Ninelives
