// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives {

/// How hard a new password is to guess for somebody with time: an estimate from its length, the
/// kinds of its characters and repetition. Says nothing about words known elsewhere.
enum class PasswordStrength : quint8 { Empty, TooShort, Weak, Fair, Strong };

/// Shorter ones are not taken.
constexpr qsizetype shortestPassword = 8;

/// `name`: that of the account; a password made of it is weak.
[[nodiscard]] PasswordStrength passwordStrength(const QString &password, const QString &name);

/// A new password of 80 random bits that can be read aloud: four groups of four.
[[nodiscard]] QString randomPassword();

} // namespace Ninelives
