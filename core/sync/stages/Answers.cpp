// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stages/Answers.h"

#include "core/storage/MessageQuotes.h"
#include "core/sync/FallbackText.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"

using namespace Qt::StringLiterals;

namespace Ninelives::Answers {

void read(const QDomElement &parent, InboundContent &content)
{
    // A caption has been taken out of its body already.
    if (!content.replyToId.isEmpty() && content.attachments.isEmpty()) {
        content.answer = FallbackText::without(parent, content.body, {u"urn:xmpp:reply:0"_s});
    }
}

Result<QString> text(const InboundContext &context)
{
    const InboundContent &content = context.content;
    const QString whole = messageText(content.body);
    const QString answer = messageText(content.answer);
    if (answer.isEmpty() || answer == whole || !context.conversation.isValid()) {
        return whole;
    }
    const auto original =
        MessageQuotes(context.stores.writer).find(context.conversation, content.replyToId);
    if (!original) {
        return original.error();
    }
    return *original ? answer : whole;
}

} // namespace Ninelives::Answers
