// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/LineReader.h"

#include <iostream>
#include <mutex>
#include <string>
#include <thread>

namespace Ninelives::Ctl {

/// What the thread and the object both know; the thread may outlive the object.
struct LineReader::Shared {
    std::mutex mutex;
    LineReader *reader = nullptr;

    template<typename Call>
    bool tell(const Call &call)
    {
        const std::scoped_lock lock(mutex);
        if (reader) {
            QMetaObject::invokeMethod(
                reader, [target = reader, call]() { call(*target); }, Qt::QueuedConnection);
        }
        return reader != nullptr;
    }
};

LineReader::LineReader(QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_shared->reader = this;
}

LineReader::~LineReader()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->reader = nullptr;
}

void LineReader::start()
{
    std::thread([shared = m_shared]() {
        std::string text;
        while (std::getline(std::cin, text)) {
            const QByteArray line(text.data(), qsizetype(text.size()));
            if (!shared->tell([line](LineReader &reader) { Q_EMIT reader.line(line); })) {
                return;
            }
        }
        shared->tell([](LineReader &reader) { Q_EMIT reader.ended(); });
    }).detach();
}

} // namespace Ninelives::Ctl
