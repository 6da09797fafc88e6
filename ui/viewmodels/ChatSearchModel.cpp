// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ChatSearchModel.h"

#include "ui/text/SearchMarks.h"
#include "ui/text/Sentences.h"
#include "ui/viewmodels/TimelineModel.h"

namespace Ninelives {

namespace {

constexpr int chatSearchPauseMs = 80;

} // namespace

ChatSearchModel::ChatSearchModel(const ViewContext &context, TimelineModel &timeline,
                                 QObject *parent)
    : QObject(parent), m_context(context), m_timeline(timeline)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(chatSearchPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ChatSearchModel::search);
}

QString ChatSearchModel::positionText() const
{
    if (!m_problem.isEmpty()) {
        return m_problem;
    }
    if (m_query.isEmpty() || m_searching) {
        return {};
    }
    if (m_hits.isEmpty()) {
        return tr("Nothing found");
    }
    const QString place = m_context.locale.toString(position());
    const QString all = m_context.locale.toString(count());
    return count() < most ? tr("%1 of %2").arg(place, all) : tr("%1 of %2 or more").arg(place, all);
}

double ChatSearchModel::current() const
{
    return m_at < 0 ? 0 : double(m_hits.at(m_at).id.value);
}

void ChatSearchModel::setConversation(ConversationId conversation)
{
    if (conversation != m_conversation) {
        m_conversation = conversation;
        end();
    }
}

void ChatSearchModel::begin()
{
    if (m_conversation.isValid() && !m_active) {
        m_active = true;
        Q_EMIT changed();
    }
}

void ChatSearchModel::end()
{
    setQuery(QString());
    if (m_active) {
        m_active = false;
        Q_EMIT changed();
    }
}

void ChatSearchModel::setQuery(const QString &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    ++m_generation;
    m_running.cancel();
    m_hits.clear();
    m_problem.clear();
    m_suggestion.clear();
    m_at = -1;
    m_searching = !query.trimmed().isEmpty();
    if (m_searching) {
        m_pause.start();
    } else {
        m_pause.stop();
    }
    m_timeline.setMarks(SearchMarks::words(m_query));
    Q_EMIT changed();
}

void ChatSearchModel::search()
{
    m_running = m_context.engine->history().places(m_query, m_conversation, most);
    m_running.then(this,
                   [this, generation = m_generation](const Result<QList<MessagePlace>> &hits) {
                       if (generation == m_generation) {
                           take(hits);
                       }
                   });
}

void ChatSearchModel::take(const Result<QList<MessagePlace>> &hits)
{
    m_searching = false;
    m_hits = hits ? *hits : QList<MessagePlace>();
    m_problem = hits ? QString() : Sentences::general(hits.error());
    m_at = m_hits.isEmpty() ? -1 : 0;
    show();
    if (hits && hits->isEmpty()) {
        suggest();
    }
}

void ChatSearchModel::suggest()
{
    m_context.engine->history()
        .suggestion(m_query, SearchFilter{m_conversation})
        .then(this, [this, generation = m_generation](const Result<QString> &meant) {
            if (generation == m_generation && meant) {
                m_suggestion = *meant;
                Q_EMIT changed();
            }
        });
}

void ChatSearchModel::step(int hits)
{
    if (!m_hits.isEmpty()) {
        m_at = (m_at + hits % count() + count()) % count();
        show();
    }
}

void ChatSearchModel::show()
{
    Q_EMIT changed();
    if (m_at >= 0) {
        m_timeline.jumpToMessage(current());
    }
}

} // namespace Ninelives
