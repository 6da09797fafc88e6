// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/RoomStore.h"
#include "core/sync/StanzaBuilder.h"

#include <QList>
#include <QString>

namespace Ninelives {

/// Whom a text names. Pure.
namespace Mentions {

/// Every "@nickname" of a member that stands for itself, in the order of the text; of nicknames
/// that begin alike the longest. Places count characters as XEP-0426 does.
[[nodiscard]] QList<StanzaBuilder::Mention> find(const QString &text,
                                                 const QList<StoredMember> &members);

} // namespace Mentions

} // namespace Ninelives
