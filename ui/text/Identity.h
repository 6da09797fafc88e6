// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How a person without a picture looks.
namespace Ninelives::Identity {

/// One or two capital letters: "Milo Brandt" is MB, "samk" is S.
[[nodiscard]] QString initials(const QString &name);
/// The hue angle of an address in degrees, 0…359 (XEP-0392, section 5.1).
[[nodiscard]] int hue(const QString &address);
/// "Milo" of "Milo Brandt": for "Message Milo".
[[nodiscard]] QString firstName(const QString &name);

} // namespace Ninelives::Identity
