// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/OnboardingService.h"
#include "tests/fakes/FakeEngine.h"

namespace Ninelives {

/// A provider that takes everybody, unless the test says otherwise.
class FakeOnboarding final : public OnboardingService
{
    Q_OBJECT

public:
    explicit FakeOnboarding(FakeEngine &engine);

    Answer<RegistrationStep> begin(const RegistrationPlace &place) override;
    Answer<RegistrationStep> submit(const FormAnswers &answers, const BareJid &inviter) override;
    void end() override { ++ended; }
    Answer<InvitationLink> invitation(AccountId account) override;

    // ---- What a test prepares ----

    RegistrationForm form; ///< a name and a password, to begin with
    /// What is wrong with the form itself.
    std::optional<RegistrationProblem> formProblem;
    /// What is wrong with the next answers, first one first; the form may change with each.
    QList<RegistrationProblem> problems;
    InvitationLink link;

    // ---- What a test looks at ----

    RegistrationPlace place;
    FormAnswers answers;
    BareJid inviter;
    int ended = 0;

private:
    FakeEngine &m_engine;
};

} // namespace Ninelives
