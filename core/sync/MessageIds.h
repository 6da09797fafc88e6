// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QStringList>

namespace Ninelives {

/// The ids by which others may refer to a message, each once: stanza and origin id, and in rooms
/// the archive's.
[[nodiscard]] inline QStringList idsOf(const Message &message, bool room)
{
    QStringList ids{message.stanzaId, message.originId};
    if (room) {
        ids.append(message.archiveId);
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

} // namespace Ninelives
