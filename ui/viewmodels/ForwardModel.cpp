// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ForwardModel.h"

#include "ui/text/Identity.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/Sentences.h"

#include <algorithm>

namespace Ninelives {

namespace {

/// Nothing goes out unencrypted that the user has not agreed to in that chat.
bool isOffered(const Conversation &chat)
{
    return !chat.left && (chat.encrypted || chat.plainConsent);
}

} // namespace

ForwardModel::ForwardModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{}

int ForwardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ForwardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Conversation &chat = m_shown.at(index.row());
    const QString title = Identity::safeName(chat.title, chat.peer.toString());
    switch (role) {
    case ConversationIdRole:
        return double(chat.id.value);
    case TitleRole:
        return title;
    case NoteRole:
        return chat.left        ? tr("You have left this group")
            : chat.encrypted    ? QString()
            : chat.plainConsent ? tr("Not encrypted")
                                : tr("Not encrypted: write there first");
    case OfferedRole:
        return isOffered(chat);
    case InitialsRole:
        return Identity::initials(title);
    case HueRole:
        return Identity::hue(chat.peer.toString());
    case PersonRole:
        return chat.kind == ChatKind::Direct ? chat.peer.toString() : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> ForwardModel::roleNames() const
{
    return {{ConversationIdRole, "conversationId"},
            {TitleRole, "title"},
            {NoteRole, "note"},
            {OfferedRole, "offered"},
            {InitialsRole, "initials"},
            {HueRole, "hue"},
            {PersonRole, "person"}};
}

void ForwardModel::setFilter(const QString &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        choose();
    }
}

void ForwardModel::choose()
{
    beginResetModel();
    m_shown.clear();
    const QString wanted = m_filter.trimmed();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [&](const Conversation &chat) {
        return wanted.isEmpty() || chat.title.contains(wanted, Qt::CaseInsensitive)
            || chat.peer.toString().contains(wanted, Qt::CaseInsensitive);
    });
    endResetModel();
    Q_EMIT changed();
}

void ForwardModel::begin(double message)
{
    beginMany({message});
}

void ForwardModel::beginMany(const QList<double> &messages)
{
    m_messages.clear();
    for (const double message : messages) {
        m_messages.append(MessageId{qint64(message)});
    }
    m_filter.clear();
    m_problem.clear();
    m_refusedFor = {};
    m_busy = false;
    const int generation = ++m_generation;
    m_context.engine->chats().conversations().then(
        this, [this, generation](const Result<QList<Conversation>> &chats) {
            if (generation != m_generation) {
                return;
            }
            if (!chats) {
                m_problem = Sentences::general(chats.error());
                Q_EMIT changed();
                return;
            }
            m_all = *chats;
            std::ranges::sort(m_all, std::ranges::greater(), &Conversation::activityMs);
            choose();
        });
    choose();
}

void ForwardModel::end()
{
    ++m_generation;
    m_messages.clear();
    m_refusedFor = {};
    m_busy = false;
    Q_EMIT changed();
}

void ForwardModel::sendTo(int row)
{
    if (m_busy || m_messages.isEmpty() || row < 0 || row >= count()
        || !isOffered(m_shown.at(row))) {
        return;
    }
    sendFirst(m_shown.at(row).id, OutgoingFile::Quality::Original);
}

void ForwardModel::sendUntouched()
{
    if (!m_busy && !m_messages.isEmpty() && onlyUntouched()) {
        sendFirst(m_refusedFor, OutgoingFile::Quality::Untouched);
    }
}

void ForwardModel::sendFirst(ConversationId chat, OutgoingFile::Quality quality)
{
    m_busy = true;
    m_problem.clear();
    m_refusedFor = {};
    Q_EMIT changed();
    sendNext(chat, quality);
}

/// One after the other, so that they arrive in their order; what was queued is not sent twice when
/// a later one has to be tried again. Who wants one of them untouched is asked again for the next.
void ForwardModel::sendNext(ConversationId chat, OutgoingFile::Quality quality)
{
    const int generation = m_generation;
    m_context.engine->media()
        .forward(m_messages.constFirst(), chat, quality)
        .then(this, [this, chat, generation](const Result<QList<Message>> &queued) {
            if (generation != m_generation) {
                return; // the rest was meant for a chat that is no longer the chosen one
            }
            m_busy = false;
            if (queued) {
                m_messages.removeFirst();
                m_busy = !m_messages.isEmpty();
            } else if (queued.error().code == ErrorCode::NotFound) {
                m_problem = tr("Not all of it is on this computer yet. Load it first.");
            } else {
                const ErrorCode code = queued.error().code;
                const bool keepsNotes =
                    code == ErrorCode::UnknownPicture || code == ErrorCode::PictureTooLarge;
                m_problem = Sentences::cannotSend(queued.error(), {}, 0, m_context.locale);
                m_refusedFor = keepsNotes ? chat : ConversationId{};
            }
            if (m_busy) {
                sendNext(chat, OutgoingFile::Quality::Original);
            } else if (queued) {
                Q_EMIT sent(double(chat.value));
            }
            Q_EMIT changed();
        });
}

} // namespace Ninelives
