// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Registration.h"

#include <functional>
#include <memory>

namespace Ninelives {

/// Makes an account at a server (XEP-0077), before there is one to log in with: one at a time. Core
/// thread only. Replies follow the rules of `Reply`; a new begin(), or end(), drops an open one.
class RegistrationPort
{
public:
    virtual ~RegistrationPort() = default;

    /// Connects, with the same checks as a login, and asks for the form. Its pictures are as they
    /// came. Errors as TransportState::failure; Cancelled is never among them.
    virtual void begin(const RegistrationPlace &place, Reply<RegistrationStep> reply) = 0;
    /// Fills the form in. What has no answer keeps the form's own value. When the server refuses,
    /// the step has the problem and the form to fill in next, which may hold another picture.
    /// Timeout and NotConnected leave open whether the account was made.
    virtual void submit(const FormAnswers &answers, Reply<RegistrationStep> reply) = 0;
    virtual void end() = 0;
};

/// Called on the core thread; given by the composition root.
using RegistrationFactory = std::function<std::unique_ptr<RegistrationPort>()>;

} // namespace Ninelives
