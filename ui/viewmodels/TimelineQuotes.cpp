// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: answers, and what they answer.
#include "ui/text/Identity.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"
#include "ui/viewmodels/TimelineModel.h"

#include <algorithm>

namespace Ninelives {

namespace {

/// The line that stands for a whole message.
QString lineOf(const QString &body, const QList<Attachment> &attachments)
{
    return attachments.isEmpty() ? MessageFormatter::toPreview(body)
                                 : Sentences::attachmentLine(attachments, body);
}

} // namespace

QString TimelineModel::nameOf(const Quote &quote) const
{
    if (quote.direction == Direction::Out) {
        return tr("You");
    }
    Message original;
    original.sender = quote.sender;
    original.senderKey = quote.sender.toString();
    original.senderName = quote.senderName;
    return senderOf(original);
}

QuoteTile TimelineModel::quoteTile(const TimelineRow &line) const
{
    const Message &message = line.message;
    QuoteTile tile;
    tile.shown = !message.replyToId.isEmpty() && message.retractedAtMs == 0
        && message.unreadable == Unreadable::No;
    if (!tile.shown) {
        return tile;
    }
    const Quote &quote = message.quote;
    if (!quote.message.isValid()) {
        tile.text = tr("Original message not on this computer");
        return tile;
    }
    tile.messageId = double(quote.message.value);
    tile.name = nameOf(quote);
    tile.hue = quote.direction == Direction::Out ? -1 : Identity::hue(quote.sender.toString());
    tile.text = lineOf(quote.text, quote.attachments);
    const auto photo =
        std::ranges::find(quote.attachments, AttachmentKind::Photo, &Attachment::kind);
    if (photo != quote.attachments.end()) {
        tile.photoId = double(photo->id.value);
        tile.photoHere = photo->isHere();
    }
    return tile;
}

void TimelineModel::answer(double message)
{
    const int row = rowOf(MessageId{qint64(message)});
    if (row < 0 || !m_rows[size_t(row)].answerable()) {
        return;
    }
    const Message &original = m_rows[size_t(row)].message;
    Q_EMIT answerWanted(message,
                        original.direction == Direction::Out ? tr("yourself") : senderOf(original),
                        lineOf(original.body, original.attachments));
}

/// An original was changed or taken back: its answers show it as it is now.
void TimelineModel::refreshQuotesOf(MessageId original)
{
    for (const TimelineRow &line : m_rows) {
        if (line.message.quote.message != original) {
            continue;
        }
        m_context.engine->history()
            .message(line.message.id)
            .then(this, [this, generation = m_generation](const Result<Message> &answer) {
                if (answer && generation == m_generation) {
                    updateMessage(*answer);
                }
            });
    }
}

} // namespace Ninelives
