// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/UploadPort.h"

#include <functional>

namespace Ninelives::Test {

class FakeTransport;

/// The place for files of a FakeTransport's server. Answers come from the event loop and only
/// while the stream lives, else NotConnected.
class FakeUploads final : public UploadPort
{
public:
    explicit FakeUploads(FakeTransport &transport) : m_transport(transport) {}

    void service(Reply<UploadService> reply) override;
    void slot(const UploadRequest &request, Reply<UploadSlot> reply) override;

    // ---- Script ----

    bool available = true; ///< false: the server has no such service
    UploadService place{*BareJid::parse(QStringLiteral("upload.home.test")), 100LL * 1024 * 1024};
    QString base = QStringLiteral("https://upload.home.test/"); ///< slots are below it
    QList<Error> serviceFailures; ///< answers to the next questions, first one first
    QList<Error> slotFailures;    ///< the same for slots
    /// Makes the slots instead, for tests with a web server of their own. `number` counts from 1.
    std::function<Result<UploadSlot>(const UploadRequest &request, int number)> makeSlot;
    /// Slots wait until release(), as those of a slow server do.
    bool held = false;
    void release();

    /// What was held is answered; the stream is gone by then.
    void streamEnded();

    [[nodiscard]] const QList<UploadRequest> &requests() const { return m_requests; }

private:
    [[nodiscard]] Result<UploadSlot> made(const UploadRequest &request, int number);

    FakeTransport &m_transport;
    QList<UploadRequest> m_requests;
    QList<std::function<void()>> m_heldAnswers;
};

} // namespace Ninelives::Test
