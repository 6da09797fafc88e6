// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How a person is named, and looks without a picture.
namespace Ninelives::Identity {

/// One or two capital letters: "Milo Brandt" is MB, "samk" is S.
[[nodiscard]] QString initials(const QString &name);
/// The hue angle of an address in degrees, 0…359 (XEP-0392, section 5.1).
[[nodiscard]] int hue(const QString &address);
/// "Milo" of "Milo Brandt": for "Message Milo"; harmless as safeName().
[[nodiscard]] QString firstName(const QString &name);

/// A name that somebody else chose, fit for the window: one line of at most 60 characters without
/// control, direction and blank-looking characters or towers of accents; `fallback` when nothing
/// visible is left.
[[nodiscard]] QString safeName(QStringView name, const QString &fallback = {});

} // namespace Ninelives::Identity
