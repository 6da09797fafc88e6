// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/OnboardingService.h"

namespace Ninelives {

class Core;

/// The way in, over the core thread.
class OnboardingServiceImpl final : public OnboardingService
{
    Q_OBJECT

public:
    explicit OnboardingServiceImpl(Core &core) : m_core(core) {}

    [[nodiscard]] Answer<RegistrationStep> begin(const RegistrationPlace &place) override;
    [[nodiscard]] Answer<RegistrationStep> submit(const FormAnswers &answers,
                                                  const BareJid &inviter) override;
    void end() override;
    [[nodiscard]] Answer<InvitationLink> invitation(AccountId account) override;

private:
    Core &m_core;
};

} // namespace Ninelives
