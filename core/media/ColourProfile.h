// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Ninelives {

/// The ICC profile (ICC.1:2022) with all that says how colours look, and without what says where it
/// comes from: profiles of screens and scanners carry their serial number, makers write texts and
/// dates. Empty for what is no profile. Cleaning twice changes nothing more.
[[nodiscard]] QByteArray cleanedProfile(QByteArrayView profile);

} // namespace Ninelives
