// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Invitation.h"

namespace Ninelives {

/// Invitations that the own server makes (XEP-0401). Core thread only. Replies follow the rules of
/// `Reply`.
class InvitationPort
{
public:
    virtual ~InvitationPort() = default;

    /// Unsupported when the server makes none; RemoteRefused, Malformed.
    virtual void make(Reply<InvitationLink> reply) = 0;
};

} // namespace Ninelives
