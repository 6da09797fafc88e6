// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SharedFilesModel.h"

#include "ui/media/AttachmentPictures.h"
#include "ui/text/Identity.h"
#include "ui/text/Joining.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

SharedFilesModel::SharedFilesModel(const ViewContext &context, Kind kind, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_kind(kind)
{
    connect(m_context.engine, &EngineApi::changed, this, &SharedFilesModel::apply);
    if (m_kind != Kind::Links) {
        MediaService &media = m_context.engine->media();
        connect(&media, &MediaService::progress, this, &SharedFilesModel::takeProgress);
        connect(&media, &MediaService::ended, this, &SharedFilesModel::endTransfer);
    }
}

int SharedFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SharedFilesModel::roleNames() const
{
    return {
        {MessageIdRole, "messageId"}, {TileRole, "tile"}, {SenderNameRole, "senderName"},
        {DayTextRole, "dayText"},     {LinkRole, "link"}, {AccessibleTextRole, "accessibleText"}};
}

QVariant SharedFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const QString day =
        MessageTime::date(row.file.key.timeMs, m_context.clock->nowMs(), m_context.locale);
    switch (role) {
    case MessageIdRole:
        return double(row.file.message.value);
    case TileRole:
        return QVariant::fromValue(tileOf(row));
    case SenderNameRole:
        return senderOf(row.file);
    case DayTextRole:
        return day;
    case LinkRole:
        return row.link;
    case AccessibleTextRole:
        return m_kind == Kind::Links ? tr("%1, from %2, %3", "a link, a person, a day")
                                           .arg(row.link, senderOf(row.file), day)
                                     : joinedParts({tileOf(row).accessibleName, day});
    default:
        return {};
    }
}

QString SharedFilesModel::senderOf(const SharedFile &file) const
{
    if (file.direction == Direction::Out) {
        return tr("You");
    }
    return m_conversation.kind == ChatKind::Direct
        ? Identity::firstName(m_conversation.title)
        : Identity::safeName(file.senderName, Identity::safeName(file.sender.local()));
}

AttachmentTile SharedFilesModel::tileOf(const Row &row) const
{
    if (m_kind == Kind::Links) {
        return {};
    }
    const auto moving = m_transfers.constFind(row.file.attachment.id);
    TileSurroundings around;
    around.own = row.file.direction == Direction::Out;
    around.sender = around.own ? QString() : senderOf(row.file);
    around.provider = row.file.sender.domain(); // said of own ones only
    around.progress = moving == m_transfers.constEnd() ? nullptr : &*moving;
    around.locale = m_context.locale;
    return attachmentTile(row.file.attachment, around);
}

void SharedFilesModel::setConversation(const Conversation &conversation)
{
    const bool another = conversation.id != m_conversation.id;
    m_conversation = conversation;
    if (another) {
        reload();
    }
}

void SharedFilesModel::hold()
{
    if (++m_holders == 1) {
        reload();
    }
}

void SharedFilesModel::letGo()
{
    if (--m_holders == 0) {
        reload();
    }
}

// ---- Pages ----

void SharedFilesModel::reload()
{
    ++m_generation;
    m_loading = false;
    m_edge.clear();
    if (m_holders == 0 || !m_conversation.id.isValid()) {
        beginResetModel();
        m_rows.clear();
        m_loaded = false;
        m_more = false;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    if (m_kind == Kind::Links) {
        loadLinks(true);
    } else {
        load({});
    }
}

bool SharedFilesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void SharedFilesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty()) {
        return;
    }
    if (m_kind == Kind::Links) {
        loadLinks(false);
    } else {
        load(m_rows.constLast().file.key);
    }
}

void SharedFilesModel::load(const SortKey &before)
{
    m_loading = true;
    m_context.engine->media()
        .shared(m_conversation.id, m_kind == Kind::Photos, before, pageSize)
        .then(this,
              [this, before, generation = m_generation](const Result<QList<SharedFile>> &page) {
                  if (generation == m_generation) {
                      m_loading = false;
                      takePage(before == SortKey{}, page ? *page : QList<SharedFile>());
                  }
              });
}

void SharedFilesModel::takePage(bool first, const QList<SharedFile> &page)
{
    QList<Row> rows;
    for (const SharedFile &file : page) {
        rows.append({file, {}});
        if (m_context.attachments) {
            m_context.attachments->rememberPreview(file.attachment.id, file.attachment.preview);
        }
    }
    m_more = page.size() >= pageSize;
    show(first, rows);
}

void SharedFilesModel::show(bool first, const QList<Row> &rows)
{
    m_loaded = true;
    if (first) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        beginInsertRows({}, count(), count() + int(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

// ---- Links ----

/// Links are found by what every one of them begins with. A page may end within a moment that
/// several messages share: that moment is searched again, with room for those of it that are known.
void SharedFilesModel::loadLinks(bool first)
{
    m_loading = true;
    SearchFilter filter;
    filter.conversation = m_conversation.id;
    filter.untilMs = m_edge.isEmpty() ? 0 : m_edgeMs + 1;
    filter.kind = SearchKind::Link;
    const int limit = pageSize + int(m_edge.size());
    m_context.engine->history()
        .search({}, filter, limit)
        .then(
            this,
            [this, first, limit, generation = m_generation](const Result<QList<SearchHit>> &hits) {
                if (generation == m_generation) {
                    m_loading = false;
                    takeLinks(first, hits ? *hits : QList<SearchHit>(), limit);
                }
            });
}

void SharedFilesModel::takeLinks(bool first, const QList<SearchHit> &hits, int limit)
{
    const QList<Row> rows = newLinks(hits);
    moveEdge(hits);
    m_more = hits.size() >= limit && m_edgeMs >= 0; // before that no search can be told to begin
    if (rows.isEmpty() && m_more) {
        loadLinks(first); // none of them is a link after all, and no view would ask again
    } else {
        show(first, rows);
    }
}

QList<SharedFilesModel::Row> SharedFilesModel::newLinks(const QList<SearchHit> &hits) const
{
    QList<Row> rows;
    for (const SearchHit &hit : hits) {
        const Message &message = hit.message;
        if (m_edge.contains(message.id)) {
            continue;
        }
        const QList<Link> links = MessageFormatter::links(message.body);
        for (const Link &link : links) {
            rows.append({{message.id,
                          message.sortKey,
                          message.direction,
                          message.sender,
                          message.senderName,
                          {}},
                         link.target});
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const Row &row) { return row.file.key; });
    return rows;
}

void SharedFilesModel::moveEdge(const QList<SearchHit> &hits)
{
    for (const SearchHit &hit : hits) {
        const qint64 timeMs = hit.message.sortKey.timeMs;
        if (m_edge.isEmpty() || timeMs < m_edgeMs) {
            m_edgeMs = timeMs;
            m_edge.clear();
        }
        if (timeMs == m_edgeMs && !m_edge.contains(hit.message.id)) {
            m_edge.append(hit.message.id);
        }
    }
}

// ---- News ----

void SharedFilesModel::apply(const QList<Change> &changes)
{
    if (m_holders == 0) {
        return;
    }
    bool stale = false;
    for (const Change &change : changes) {
        if (change.conversation != m_conversation.id) {
            continue;
        }
        for (const Message &message : change.messages) {
            if (change.kind == Change::Kind::MessagesUpdated && message.retractedAtMs == 0) {
                update(message);
            } else {
                stale = stale || concerns(message);
            }
        }
    }
    if (stale) {
        reload();
    }
}

bool SharedFilesModel::concerns(const Message &message) const
{
    const bool known =
        std::ranges::any_of(m_rows, [&](const Row &row) { return row.file.message == message.id; });
    return known
        || (m_kind == Kind::Links
                ? message.body.contains("http"_L1) || message.body.contains("xmpp:"_L1)
                : !message.attachments.isEmpty());
}

/// A transfer came further: the rows stay where they are.
void SharedFilesModel::update(const Message &message)
{
    for (int at = 0; at < count(); ++at) {
        Row &row = m_rows[at];
        if (row.file.message != message.id) {
            continue;
        }
        for (const Attachment &attachment : message.attachments) {
            if (attachment.id == row.file.attachment.id && attachment != row.file.attachment) {
                row.file.attachment = attachment;
                Q_EMIT dataChanged(index(at), index(at), {TileRole, AccessibleTextRole});
            }
        }
    }
}

void SharedFilesModel::takeProgress(const TransferProgress &progress)
{
    m_transfers.insert(progress.attachment, progress);
    refresh(progress.attachment);
}

void SharedFilesModel::endTransfer(AttachmentId attachment)
{
    if (m_transfers.remove(attachment)) {
        refresh(attachment);
    }
}

void SharedFilesModel::refresh(AttachmentId attachment)
{
    for (int at = 0; at < count(); ++at) {
        if (m_rows.at(at).file.attachment.id == attachment) {
            Q_EMIT dataChanged(index(at), index(at), {TileRole, AccessibleTextRole});
        }
    }
}

} // namespace Ninelives
