// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SearchModel.h"

#include "ui/media/AttachmentPictures.h"
#include "ui/text/Identity.h"
#include "ui/text/Joining.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 80;
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
    const QStringView view(snippet);
    QString line;
    for (qsizetype at = 0;;) {
        const qsizetype begin = view.indexOf(foundBegins, at);
        const qsizetype end = begin < 0 ? -1 : view.indexOf(foundEnds, begin + 1);
        if (end < 0) {
            return line + plainPart(view.sliced(at));
        }
        line += plainPart(view.sliced(at, begin - at)) + "<b>"_L1
            + plainPart(view.sliced(begin + 1, end - begin - 1)) + "</b>"_L1;
        at = end + 1;
    }
}

} // namespace

SearchModel::SearchModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_days(context)
{
    connect(&m_days, &SearchDays::chosen, this, [this] {
        m_span = Ui::SearchSpan::Days;
        begin();
    });
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
    case PersonRole:
        return chat.kind == ChatKind::Direct ? chat.peer.toString() : QString();
    case RoomRole:
        return chat.kind != ChatKind::Direct;
    case SnippetRole: {
        const QString sender = senderOf(hit);
        return (sender.isEmpty() ? QString() : plainPart(sender) + ": "_L1) + styled(hit.snippet);
    }
    case TimeTextRole:
        return MessageTime::brief(hit.message.sentAtMs, m_context.clock->nowMs(), m_context.locale);
    case AccessibleTextRole:
        return joinedParts({title, senderOf(hit), MessageFormatter::toPreview(hit.snippet),
                            MessageTime::full(hit.message.sentAtMs, m_context.locale)});
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
            {PersonRole, "person"},
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
    if (wanted != m_query) {
        m_query = wanted;
        begin();
    }
}

// ---- What narrows ----

void SearchModel::setKind(int kind)
{
    if (kind != int(m_filter.kind)) {
        m_filter.kind = SearchKind(kind);
        begin();
    }
}

void SearchModel::setSpan(int span)
{
    if (span != int(m_span) && span != int(Ui::SearchSpan::Days)) {
        m_span = Ui::SearchSpan(span);
        m_days.clear();
        begin();
    }
}

void SearchModel::choosePerson(const QString &name)
{
    const QStringList keys = m_people.value(name);
    if (keys != m_filter.senderKeys) {
        m_filter.senderKeys = keys;
        m_person = keys.isEmpty() ? QString() : name;
        begin();
    }
}

void SearchModel::widen()
{
    if (narrowed()) {
        m_filter = {};
        m_span = Ui::SearchSpan::AnyDate;
        m_days.clear();
        m_person.clear();
        begin();
    }
}

bool SearchModel::narrowed() const
{
    return m_filter != SearchFilter() || m_span != Ui::SearchSpan::AnyDate;
}

bool SearchModel::listsAll() const
{
    return m_filter.kind != SearchKind::Everything && m_filter.kind != SearchKind::Text;
}

/// Midnight at the beginning of the span, and after its end; 0: of all time.
void SearchModel::setTimes()
{
    const QDate today = MessageTime::dateOf(m_context.clock->nowMs());
    const auto midnight = [](QDate day) { return day.startOfDay().toMSecsSinceEpoch(); };
    m_filter.sinceMs = 0;
    m_filter.untilMs = 0;
    switch (m_span) {
    case Ui::SearchSpan::AnyDate:
        break;
    case Ui::SearchSpan::Today:
        m_filter.sinceMs = midnight(today);
        break;
    case Ui::SearchSpan::Week:
        m_filter.sinceMs = midnight(today.addDays(-7));
        break;
    case Ui::SearchSpan::Month:
        m_filter.sinceMs = midnight(today.addMonths(-1));
        break;
    case Ui::SearchSpan::Year:
        m_filter.sinceMs = midnight(today.addYears(-1));
        break;
    case Ui::SearchSpan::Days:
        m_filter.sinceMs = midnight(m_days.first());
        m_filter.untilMs = midnight(m_days.last().addDays(1));
        break;
    }
}

// ---- Searching ----

/// With a pause while the user types; what was found before stands until then.
void SearchModel::begin()
{
    ++m_generation;
    m_running.cancel();
    m_awaited = 0;
    m_problem.clear();
    m_suggestion.clear();
    setTimes();
    m_searching = asked();
    if (m_searching) {
        m_pause.start();
    } else {
        m_pause.stop();
        m_photos.clear();
        m_files.clear();
        m_written.clear();
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
            m_photos.clear();
            m_files.clear();
            m_written.clear();
            const SearchKind kind = m_filter.kind;
            if (kind == SearchKind::Everything || kind == SearchKind::Photo) {
                searchBeside(SearchKind::Photo, &SearchModel::m_photos);
            }
            if (kind == SearchKind::Everything || kind == SearchKind::File) {
                searchBeside(SearchKind::File, &SearchModel::m_files);
            }
            if (kind == SearchKind::Photo || kind == SearchKind::File) {
                take(QList<SearchHit>());
                return;
            }
            ++m_awaited;
            m_running = m_context.engine->history().search(m_query, m_filter, most);
            m_running.then(this, [this, generation](const Result<QList<SearchHit>> &hits) {
                if (generation == m_generation) {
                    take(hits);
                    answered();
                }
            });
        });
}

/// Photos or files; alone, or beside messages when there is a word to look for.
void SearchModel::searchBeside(SearchKind kind, QList<FoundFile> SearchModel::*where)
{
    SearchFilter filter = m_filter;
    filter.kind = kind;
    const int limit = m_filter.kind == SearchKind::Everything ? mostBeside : most;
    ++m_awaited;
    m_context.engine->history()
        .search(m_query, filter, limit)
        .then(this,
              [this, kind, where, generation = m_generation](const Result<QList<SearchHit>> &hits) {
                  if (generation == m_generation) {
                      takeFiles(hits ? *hits : QList<SearchHit>(), kind, where);
                      answered();
                  }
              });
}

void SearchModel::takeFiles(const QList<SearchHit> &hits, SearchKind kind,
                            QList<FoundFile> SearchModel::*where)
{
    const AttachmentKind wanted =
        kind == SearchKind::Photo ? AttachmentKind::Photo : AttachmentKind::File;
    QList<FoundFile> found;
    for (const SearchHit &hit : hits) {
        for (const Attachment &attachment : hit.message.attachments) {
            if (attachment.kind != wanted) {
                continue;
            }
            if (m_context.attachments) {
                m_context.attachments->rememberPreview(attachment.id, attachment.preview);
            }
            const Conversation chat = m_chats.value(hit.message.conversation);
            found.append(
                {double(hit.message.conversation.value), double(hit.message.id.value),
                 double(attachment.id.value), attachment.isHere(),
                 Identity::safeName(attachment.name),
                 tr("%1, %2").arg(Identity::safeName(chat.title, chat.peer.toString()),
                                  MessageTime::brief(hit.message.sentAtMs, m_context.clock->nowMs(),
                                                     m_context.locale))});
        }
    }
    this->*where = found;
    takePeople(hits);
    Q_EMIT changed();
}

void SearchModel::take(const Result<QList<SearchHit>> &hits)
{
    beginResetModel();
    m_hits = hits ? *hits : QList<SearchHit>();
    m_problem = hits ? QString() : Sentences::general(hits.error());
    m_searching = false;
    endResetModel();
    takePeople(m_hits);
    Q_EMIT changed();
}

/// When all that was asked for has come and nothing was found: what may have been meant.
void SearchModel::answered()
{
    const bool found = !m_hits.isEmpty() || !m_photos.isEmpty() || !m_files.isEmpty();
    if (--m_awaited > 0 || found || !m_problem.isEmpty() || m_query.size() < shortest) {
        return;
    }
    m_context.engine->history()
        .suggestion(m_query, m_filter)
        .then(this, [this, generation = m_generation](const Result<QString> &meant) {
            if (generation == m_generation && meant) {
                m_suggestion = *meant;
                Q_EMIT changed();
            }
        });
}

SearchModel::Writer SearchModel::writerOf(const Message &message) const
{
    if (message.direction == Direction::Out) {
        return {tr("You"), {}}; // by whichever account
    }
    const Conversation chat = m_chats.value(message.conversation);
    const QString address = message.sender.toString();
    return chat.kind == ChatKind::Direct
        ? Writer{Identity::safeName(chat.title, chat.peer.toString()), address}
        : Writer{Identity::safeName(message.senderName, address), address};
}

/// Only people who wrote something of it can be chosen; while one is, the others stay on offer.
void SearchModel::takePeople(const QList<SearchHit> &hits)
{
    if (!m_filter.senderKeys.isEmpty()) {
        return;
    }
    for (const SearchHit &hit : hits) {
        m_written.append(hit.message);
    }
    QMap<QString, QMap<QString, QStringList>> named; // keys by address, which by name
    for (const Message &message : std::as_const(m_written)) {
        const Writer writer = writerOf(message);
        QStringList &keys = named[writer.name][writer.address];
        if (!keys.contains(message.senderKey)) {
            keys.append(message.senderKey);
        }
    }
    m_people.clear();
    for (auto name = named.cbegin(); name != named.cend(); ++name) {
        for (auto one = name->cbegin(); one != name->cend(); ++one) {
            const bool alone = name->size() == 1;
            m_people.insert(alone ? name.key() : u"%1 (%2)"_s.arg(name.key(), one.key()), *one);
        }
    }
}

} // namespace Ninelives
