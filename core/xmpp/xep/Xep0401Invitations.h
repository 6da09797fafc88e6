// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/InvitationPort.h"
#include "core/xmpp/IqChannel.h"

namespace Ninelives {

/// Invitations made by the own server (XEP-0401), by its command (XEP-0050) for that.
class Xep0401Invitations final : public InvitationPort
{
public:
    explicit Xep0401Invitations(IqChannel &channel) : m_channel(channel) {}

    void make(Reply<InvitationLink> reply) override;

private:
    void run(const QString &node, const Reply<InvitationLink> &reply);

    IqChannel &m_channel;
};

} // namespace Ninelives
