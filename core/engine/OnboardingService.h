// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "core/model/Invitation.h"
#include "core/model/Registration.h"

namespace Ninelives {

/// The way in: accounts that do not exist yet, and invitations for others. One account is made at a
/// time; a new begin() gives up the last.
class OnboardingService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connects to a provider and asks what it wants to know (XEP-0077). Pictures in the form were
    /// decoded and encoded anew: they are safe to be shown. Errors as TransportState::failure;
    /// Unsupported when accounts cannot be made here at all.
    [[nodiscard]] virtual Answer<RegistrationStep> begin(const RegistrationPlace &place) = 0;
    /// Fills the form in; "username" and "password" are always among the answers. Once the account
    /// is made it is stored here and connects. With an inviter they become a contact and get a
    /// chat, in the same go: the token of the place tells their side.
    [[nodiscard]] virtual Answer<RegistrationStep> submit(const FormAnswers &answers,
                                                          const BareJid &inviter) = 0;
    /// Gives up; nothing was made.
    virtual void end() = 0;

    /// A link that makes its reader a contact: the server's (XEP-0401) where it makes some, else
    /// the plain address as a link, which also works offline.
    [[nodiscard]] virtual Answer<InvitationLink> invitation(AccountId account) = 0;
};

} // namespace Ninelives
