// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"

#include <QJsonObject>

namespace Ninelives::Ctl {

/// A chat as lists and events show it: what is unread, and what the user chose for it.
[[nodiscard]] QJsonObject toJson(const Conversation &chat, const BareJid &account);

} // namespace Ninelives::Ctl
