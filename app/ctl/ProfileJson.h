// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"
#include "core/model/Profile.h"

#include <QByteArray>
#include <QJsonObject>

namespace Ninelives::Ctl {

/// {"jid","name","avatar","waiting"}, and "error" when the server did not take it.
[[nodiscard]] QJsonObject toJson(const OwnProfile &profile, const BareJid &account);
/// A photo's bytes: Io, TooLarge over 100 MiB.
[[nodiscard]] Result<QByteArray> photoFrom(const QString &path);

} // namespace Ninelives::Ctl
