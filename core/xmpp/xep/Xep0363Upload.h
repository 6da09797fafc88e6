// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/UploadPort.h"
#include "core/xmpp/ServiceFinder.h"

#include <optional>

namespace Ninelives {

/// The place for files of the own server (XEP-0363) on the stream below `IqChannel`; outlives the
/// streams.
class Xep0363Upload final : public UploadPort
{
public:
    explicit Xep0363Upload(IqChannel &channel) : m_channel(channel), m_finder(channel) {}

    void service(Reply<UploadService> reply) override;
    void slot(const UploadRequest &request, Reply<UploadSlot> reply) override;

    /// The stream is gone: the next one may lead to another set-up of the server.
    void close() { m_service.reset(); }

private:
    void found(const Result<ServiceFinder::Found> &result);
    void ask(const UploadService &service, const UploadRequest &request, Reply<UploadSlot> reply);

    IqChannel &m_channel;
    ServiceFinder m_finder;
    std::optional<UploadService> m_service;
    QList<Reply<UploadService>> m_waiting; ///< for the search under way
};

} // namespace Ninelives
