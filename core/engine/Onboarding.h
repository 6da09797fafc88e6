// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Jid.h"
#include "core/transport/RegistrationPort.h"

#include <memory>
#include <optional>

namespace Ninelives {

class Core;

/// Makes an account at a server and takes it over: stored at once, because its password may be
/// nowhere else, then connected. Core thread only; replies may come on another thread.
class Onboarding
{
public:
    Onboarding(Core &core, std::unique_ptr<RegistrationPort> port);

    void begin(const RegistrationPlace &place, const Reply<RegistrationStep> &reply);
    void submit(const FormAnswers &answers, const BareJid &inviter,
                const Reply<RegistrationStep> &reply);
    void end();

private:
    struct Attempt {
        BareJid jid;
        QString password;

        bool operator==(const Attempt &) const = default;
    };

    void submitted(const Result<RegistrationStep> &result, const Attempt &attempt,
                   const BareJid &inviter, const Reply<RegistrationStep> &reply);
    void takeOver(const Attempt &attempt, const BareJid &inviter, bool verify,
                  const Reply<RegistrationStep> &reply);
    [[nodiscard]] Result<RegistrationStep> settled(AccountId account, const BareJid &inviter);
    void replyWithPictures(const RegistrationStep &step, const Reply<RegistrationStep> &reply);

    Core &m_core;
    std::unique_ptr<RegistrationPort> m_port;
    RegistrationPlace m_place;
    /// Sent, and the connection broke before the server said anything.
    std::optional<Attempt> m_unsure;
};

} // namespace Ninelives
