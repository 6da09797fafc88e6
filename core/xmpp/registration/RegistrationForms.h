// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Registration.h"

#include <QByteArray>
#include <QDomElement>
#include <QStringList>

#include <optional>

/// What is said about accounts to be made, to and fro (XEP-0077, XEP-0004, XEP-0066, XEP-0158,
/// XEP-0221, XEP-0231). Input is taken for hostile.
namespace Ninelives::RegistrationForms {

constexpr qsizetype mostFields = 40;
constexpr qsizetype mostOptions = 100;
constexpr qsizetype mostValues = 20;
constexpr qsizetype longestLabel = 200;
constexpr qsizetype longestText = 1'000;
constexpr qsizetype longestLink = 2'000;
constexpr qsizetype mostPictures = 3;
constexpr qsizetype largestPicture = 256 * 1024;

/// The form in a `<query xmlns="jabber:iq:register">`; nothing when it has more fields than anybody
/// can answer.
[[nodiscard]] std::optional<RegistrationForm> read(const QDomElement &query);
/// Content ids ("sha1+…@bob.xmpp.org") of pictures that the form refers to and that did not come
/// along, by field.
[[nodiscard]] QMap<QString, QString> missingPictures(const QDomElement &query,
                                                     const RegistrationForm &form);
/// The bytes in a `<data xmlns="urn:xmpp:bob">`; empty when there are none, or too many.
[[nodiscard]] QByteArray pictureIn(const QDomElement &data);

/// The first answer that is missing, too long or none of the options.
[[nodiscard]] std::optional<RegistrationProblem> check(const RegistrationForm &form,
                                                       const FormAnswers &answers);
/// The `<query/>` with the answers.
[[nodiscard]] QByteArray submission(const RegistrationForm &form, const FormAnswers &answers);
/// What an `<iq type="error">` to a form, or to the question for one, means.
[[nodiscard]] RegistrationProblem problemOf(const QDomElement &iq, const RegistrationForm &form);

} // namespace Ninelives::RegistrationForms
