// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/transport/ServerPort.h"
#include "core/xmpp/IqChannel.h"

namespace Ninelives {

/// Small questions to the own server: its outage notices (XEP-0455), its clock (XEP-0202), and
/// whether another server answers through it (XEP-0199).
class ServerQuestions final : public ServerPort
{
public:
    static constexpr qsizetype maxAddresses = 5;
    static constexpr int pingMs = 10'000;

    ServerQuestions(IqChannel &channel, const Clock &clock) : m_channel(channel), m_clock(clock) {}

    void noticeAddresses(Reply<QList<QUrl>> reply) override;
    void time(Reply<qint64> reply) override;
    void ping(const QString &domain, Reply<void> reply) override;

private:
    IqChannel &m_channel;
    const Clock &m_clock;
};

} // namespace Ninelives
