// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Ninelives {

/// Real profiles have a few hundred kilobytes; nothing larger is looked at.
constexpr qsizetype mostProfileBytes = qsizetype{4} * 1024 * 1024;

/// The ICC profile (ICC.1:2022) with all that says how colours look, and without what says where it
/// comes from: profiles of screens and scanners carry their serial number, makers write texts and
/// dates. Empty for what is no profile or made to fill the memory. Cleaning twice changes nothing
/// more.
[[nodiscard]] QByteArray cleanedProfile(QByteArrayView profile);

} // namespace Ninelives
