// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: what the user does with a message.
#include "ui/text/MediaSentences.h"
#include "ui/text/RoomSentences.h"
#include "ui/text/Sentences.h"
#include "ui/viewmodels/TimelineModel.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Ninelives {

void TimelineModel::perform(double message, int action)
{
    const MessageId id{qint64(message)};
    ChatService &chats = m_context.engine->chats();
    switch (Ui::MessageAction(action)) {
    case Ui::MessageAction::None:
        break;
    case Ui::MessageAction::Retry:
        report(chats.retry(id));
        break;
    case Ui::MessageAction::Cancel:
        report(chats.cancel(id));
        break;
    case Ui::MessageAction::SendPlain:
        Q_EMIT plainWanted(message);
        break;
    case Ui::MessageAction::SendAsFile:
        m_context.engine->media().sendAsFile(id).then(this, [this](const Result<Message> &sent) {
            if (!sent) {
                Q_EMIT actionFailed(
                    Sentences::cannotSend(sent.error(), m_provider, 0, m_context.locale));
            }
        });
        break;
    case Ui::MessageAction::LetOthersPass:
        report(m_context.engine->media().letOthersPass(id));
        break;
    case Ui::MessageAction::LookAgain:
        if (inRoom()) {
            report(chats.retry(id)); // the keys of all members are looked for again
            break;
        }
        m_context.engine->trust()
            .lookAgain(m_conversation.account, m_conversation.peer)
            .then(this, [this, id](const Result<void> &looked) {
                if (looked) {
                    report(m_context.engine->chats().retry(id));
                } else {
                    Q_EMIT actionFailed(Sentences::general(looked.error()));
                }
            });
        break;
    }
}

void TimelineModel::report(const Answer<void> &answer)
{
    Answer<void>(answer).then(this, [this](const Result<void> &result) {
        if (!result) {
            Q_EMIT actionFailed(Sentences::general(result.error()));
        }
    });
}

void TimelineModel::copyText(double message) const
{
    const int row = rowOf(MessageId{qint64(message)});
    if (row >= 0) {
        QGuiApplication::clipboard()->setText(m_rows[size_t(row)].message.body);
    }
}

void TimelineModel::toggleReaction(double message, const QString &sign)
{
    const int row = rowOf(MessageId{qint64(message)});
    if (row < 0) {
        return;
    }
    const Message &about = m_rows[size_t(row)].message;
    QStringList signs;
    for (const Reaction &reaction : about.reactions) {
        if (TimelineRow::isOwn(reaction, words())) {
            signs = reaction.signs;
        }
    }
    if (signs.removeAll(sign) == 0) {
        signs.append(sign);
    }
    m_context.engine->chats()
        .react(about.id, signs)
        .then(this, [this](const Result<Message> &reacted) {
            if (!reacted) {
                Q_EMIT actionFailed(Sentences::general(reacted.error()));
            }
        });
}

void TimelineModel::moderate(double message)
{
    m_context.engine->groups()
        .moderate(MessageId{qint64(message)}, QString())
        .then(this, [this](const Result<void> &result) {
            if (!result) {
                Q_EMIT actionFailed(Sentences::roomFailure(result.error()));
            }
        });
}

void TimelineModel::takeBack(double message)
{
    report(m_context.engine->chats().retract(MessageId{qint64(message)}));
}

void TimelineModel::editMessage(double message)
{
    const int row = rowOf(MessageId{qint64(message)});
    if (row >= 0 && m_rows[size_t(row)].editable()) {
        Q_EMIT editWanted(message, m_rows[size_t(row)].message.body);
    }
}

void TimelineModel::editLast()
{
    const auto last = std::ranges::find_if(m_rows, &TimelineRow::editable);
    if (last != m_rows.end()) {
        Q_EMIT editWanted(double(last->message.id.value), last->message.body);
    }
}

} // namespace Ninelives
