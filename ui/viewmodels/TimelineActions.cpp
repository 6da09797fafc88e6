// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: what the user does with a message.
#include "core/engine/TrustService.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"
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
    case Ui::MessageAction::AskAgain:
        m_context.engine->trust().askAgain(id).then(this, [this](const Result<void> &asked) {
            if (!asked) {
                Q_EMIT actionFailed(Sentences::notAskedAgain(asked.error()));
            }
        });
        break;
    case Ui::MessageAction::RenewLink:
        renewLink(id);
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

/// With the device that sent a message which can't be read.
void TimelineModel::renewLink(MessageId id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    const Message &about = m_rows[size_t(row)].message;
    m_context.engine->trust()
        .renew(m_conversation.account, about.sender, about.senderDevice)
        .then(this, [this](const Result<void> &renewed) {
            Q_EMIT actionFailed(renewed ? tr("The secure link is being renewed.")
                                        : Sentences::general(renewed.error()));
        });
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

void TimelineModel::copyPart(const QString &text) const
{
    QString plain = text;
    plain.replace(QChar::ParagraphSeparator, u'\n');
    plain.replace(QChar::LineSeparator, u'\n');
    plain.replace(QChar::Nbsp, u' ');
    plain.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    QGuiApplication::clipboard()->setText(plain);
}

QString TimelineModel::linkWarning(const QString &link) const
{
    const QList<Link> links = MessageFormatter::links(link);
    return links.isEmpty() || links.constFirst().warning.isEmpty()
        ? QString()
        : tr("Letters in it can be mistaken for others. It leads to %1.")
              .arg(links.constFirst().warning);
}

QStringList TimelineModel::links(double message) const
{
    const int row = rowOf(MessageId{qint64(message)});
    return row < 0 ? QStringList() : m_rows[size_t(row)].links().mid(0, mostLinks);
}

QString TimelineModel::linkName(const QString &link) const
{
    return MessageFormatter::linkName(link);
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
