// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SearchModel.h"

#include "ui/text/Identity.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150;
// Around what was found, as the store marks it.
constexpr QChar foundBegins(2);
constexpr QChar foundEnds(3);

QString plainPart(QStringView text)
{
    QString line = MessageFormatter::cleaned(text);
    line.replace(u'\n', u' ');
    return line.toHtmlEscaped();
}

/// One line for Text.StyledText: everything escaped but the marks.
QString styled(const QString &snippet)
{
    const qsizetype begin = snippet.indexOf(foundBegins);
    const qsizetype end = snippet.indexOf(foundEnds, begin + 1);
    if (begin < 0 || end < 0) {
        return plainPart(snippet);
    }
    const QStringView view(snippet);
    return plainPart(view.first(begin)) + "<b>"_L1
        + plainPart(view.sliced(begin + 1, end - begin - 1)) + "</b>"_L1
        + plainPart(view.sliced(end + 1));
}

} // namespace

SearchModel::SearchModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchModel::search);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const SearchHit &hit = m_hits.at(index.row());
    const Conversation chat = m_chats.value(hit.message.conversation);
    const QString title = Identity::safeName(chat.title, chat.peer.toString());
    switch (role) {
    case ConversationIdRole:
        return double(hit.message.conversation.value);
    case MessageIdRole:
        return double(hit.message.id.value);
    case TitleRole:
        return title;
    case InitialsRole:
        return Identity::initials(title);
    case HueRole:
        return Identity::hue(chat.peer.toString());
    case RoomRole:
        return chat.kind != ChatKind::Direct;
    case SnippetRole: {
        const QString sender = senderOf(hit);
        return (sender.isEmpty() ? QString() : plainPart(sender) + ": "_L1) + styled(hit.snippet);
    }
    case TimeTextRole:
        return MessageTime::brief(hit.message.sentAtMs, m_context.clock->nowMs(), m_context.locale);
    case AccessibleTextRole:
        return QStringList{title, senderOf(hit), MessageFormatter::toPreview(hit.snippet),
                           MessageTime::full(hit.message.sentAtMs, m_context.locale)}
            .join(u", "_s);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{ConversationIdRole, "conversationId"},
            {MessageIdRole, "messageId"},
            {TitleRole, "title"},
            {InitialsRole, "initials"},
            {HueRole, "hue"},
            {RoomRole, "room"},
            {SnippetRole, "snippet"},
            {TimeTextRole, "timeText"},
            {AccessibleTextRole, "accessibleText"}};
}

/// Who wrote it, where the chat's title does not tell.
QString SearchModel::senderOf(const SearchHit &hit) const
{
    if (hit.message.direction == Direction::Out) {
        return tr("You");
    }
    return hit.message.senderName.isEmpty() ? QString()
                                            : Identity::safeName(hit.message.senderName);
}

QString SearchModel::countText() const
{
    return count() < most ? m_context.locale.toString(count())
                          : tr("%1 or more").arg(m_context.locale.toString(most));
}

void SearchModel::setQuery(const QString &query)
{
    const QString wanted = query.trimmed();
    if (wanted == m_query) {
        return;
    }
    m_query = wanted;
    ++m_generation;
    m_problem.clear();
    m_searching = asked();
    if (m_searching) {
        m_pause.start();
    } else {
        m_pause.stop();
        take(QList<SearchHit>());
    }
    Q_EMIT changed();
}

void SearchModel::search()
{
    const int generation = m_generation;
    m_context.engine->chats().conversations().then(
        this, [this, generation](const Result<QList<Conversation>> &chats) {
            if (generation != m_generation) {
                return;
            }
            m_chats.clear();
            for (const Conversation &chat : chats ? *chats : QList<Conversation>()) {
                m_chats.insert(chat.id, chat);
            }
            m_context.engine->history()
                .search(m_query, {}, most)
                .then(this, [this, generation](const Result<QList<SearchHit>> &hits) {
                    if (generation == m_generation) {
                        take(hits);
                    }
                });
        });
}

void SearchModel::take(const Result<QList<SearchHit>> &hits)
{
    beginResetModel();
    m_hits = hits ? *hits : QList<SearchHit>();
    m_problem = hits ? QString() : Sentences::general(hits.error());
    m_searching = false;
    endResetModel();
    Q_EMIT changed();
}

} // namespace Ninelives
