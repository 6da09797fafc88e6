// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stages/SharedFiles.h"

#include "core/storage/RoomMessages.h"
#include "core/sync/FileShares.h"
#include "core/sync/SyncStores.h"

#include <algorithm>

namespace Ninelives::SharedFiles {

namespace {

Result<bool> isRepetition(const InboundContext &context, const QDomElement &parent,
                          const QString &body)
{
    const auto again = FileShares::repetition(parent, body);
    if (!again || !context.conversation.isValid()) {
        return false;
    }
    const Direction direction = context.own ? Direction::Out : Direction::In;
    const auto first = context.room
        ? RoomMessages(context.stores.writer)
              .findReferred(context.conversation, again->messageId, context.senderKey)
        : context.stores.messages.findByStanzaId(context.conversation, direction, again->messageId);
    if (!first) {
        return first.error();
    }
    return *first && std::ranges::any_of((*first)->attachments, [&](const Attachment &each) {
        return each.sources.contains(again->address);
    });
}

} // namespace

Result<void> read(const InboundContext &context, const QDomElement &parent, InboundContent &content)
{
    const auto again = isRepetition(context, parent, content.body);
    if (!again) {
        return again.error();
    }
    if (*again) {
        content = {};
        return {};
    }
    content.attachments = FileShares::read(parent);
    if (!content.attachments.isEmpty()) {
        content.body = FileShares::caption(parent, content.body, content.attachments);
    }
    return {};
}

void become(InboundContent &content, const std::optional<Attachment> &file)
{
    if (file && content.attachments.isEmpty() && content.replacesId.isEmpty()) {
        content.attachments.append(*file);
        content.body.clear();
    }
}

} // namespace Ninelives::SharedFiles
