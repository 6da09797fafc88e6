// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Invitation.h"
#include "core/model/Registration.h"
#include "ui/text/PasswordStrength.h"

#include <QLocale>
#include <QString>

/// Words for the way in: accounts that are being made, and invitations (design 7).
namespace Ninelives::JoinSentences {

/// Why a provider did not make the account; ends with the provider's own words where it said some.
[[nodiscard]] QString problem(const RegistrationProblem &problem, const QString &provider);
/// Why it could not be asked.
[[nodiscard]] QString failure(const Error &error, const QString &provider);

/// A country by its ISO 3166 code; empty when there is no such code.
[[nodiscard]] QString country(const QString &code);

/// What is below the field of a new password.
[[nodiscard]] QString passwordHint(PasswordStrength strength, const QString &provider);

/// What a field of the form is called: the server's label, else a name of XEP-0077.
[[nodiscard]] QString label(const FormField &field);

/// Why a text that somebody pasted is no invitation; `InvalidAddress` or `Unsupported`.
[[nodiscard]] QString notAnInvitation(const Error &error);
/// Who invites to what.
[[nodiscard]] QString invited(const Invitation &invitation);
/// What the own link does, and how long.
[[nodiscard]] QString linkNote(const InvitationLink &link, const QString &provider,
                               const QLocale &locale);

} // namespace Ninelives::JoinSentences
