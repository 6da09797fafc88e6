// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/ServerPort.h"

#include <QHash>

namespace Ninelives::Test {

class FakeTransport;

/// What a FakeTransport's server says about itself. Answers come from the event loop and only while
/// the stream lives, else NotConnected.
class FakeQuestions final : public ServerPort
{
public:
    explicit FakeQuestions(FakeTransport &transport) : m_transport(transport) {}

    void noticeAddresses(Reply<QList<QUrl>> reply) override;
    void time(Reply<qint64> reply) override;
    void ping(const QString &domain, Reply<void> reply) override;

    QList<QUrl> notices;
    Result<qint64> clock = Error{ErrorCode::Unsupported, {}};
    QHash<QString, Error> unreachable; ///< servers that don't answer
    QStringList pinged;

private:
    FakeTransport &m_transport;
};

} // namespace Ninelives::Test
