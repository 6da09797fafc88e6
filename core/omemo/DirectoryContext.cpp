// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/DirectoryContext.h"

namespace Ninelives {

bool isTemporary(const Error &error)
{
    if (error.code == ErrorCode::NotConnected || error.code == ErrorCode::Timeout) {
        return true;
    }
    return error.code == ErrorCode::RemoteRefused
        && (error.detail.startsWith(QLatin1StringView("remote-server-"))
            || error.detail.startsWith(QLatin1StringView("resource-constraint"))
            || error.detail.startsWith(QLatin1StringView("internal-server-error")));
}

QDomElement singleItem(const QList<PubSubItem> &items)
{
    for (const PubSubItem &item : items) {
        if (item.id == QLatin1StringView("current")) {
            return item.payload;
        }
    }
    return items.isEmpty() ? QDomElement() : items.last().payload;
}

} // namespace Ninelives
