// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: answers, and what they answer.
#include "ui/text/Identity.h"
#include "ui/text/MediaSentences.h"
#include "ui/viewmodels/TimelineModel.h"

#include <algorithm>

namespace Ninelives {

namespace {

/// The line that stands for a whole message.
QString quotedLine(const QString &body, const QList<Attachment> &attachments)
{
    Message message;
    message.body = body;
    message.attachments = attachments;
    return Sentences::preview(message);
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
    tile.text = quotedLine(quote.text, quote.attachments);
    const auto photo =
        std::ranges::find(quote.attachments, AttachmentKind::Photo, &Attachment::kind);
    if (photo != quote.attachments.end()) {
        tile.photoId = double(photo->id.value);
        tile.photoHere = photo->isHere();
    }
    return tile;
}

/// Asks the store, because the viewer goes further back than the timeline.
void TimelineModel::answer(double message)
{
    m_context.engine->history()
        .message(MessageId{qint64(message)})
        .then(this, [this, message, generation = m_generation](const Result<Message> &found) {
            TimelineRow line;
            line.message = found ? *found : Message();
            if (!found || generation != m_generation || !line.answerable()) {
                return;
            }
            const Message &original = line.message;
            Q_EMIT answerWanted(
                message, original.direction == Direction::Out ? tr("yourself") : senderOf(original),
                quotedLine(original.body, original.attachments));
        });
}

/// An original arrived, was changed or was taken back: its answers show it as it is now.
void TimelineModel::refreshQuotesOf(const Message &original)
{
    const auto answers = [&](const Message &message) {
        if (message.replyToId.isEmpty()) {
            return false;
        }
        return message.quote.message.isValid()
            ? message.quote.message == original.id
            : message.replyToId == original.stanzaId || message.replyToId == original.originId
                || message.replyToId == original.archiveId;
    };
    for (const TimelineRow &line : m_rows) {
        if (!answers(line.message)) {
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
