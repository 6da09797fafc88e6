// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/StorageModel.h"

#include "ui/text/Identity.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/Sentences.h"

namespace Ninelives {

using namespace Qt::StringLiterals;

StorageModel::StorageModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_exporting(context)
{}

int StorageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> StorageModel::roleNames() const
{
    static const QHash<int, QByteArray> names{{ConversationIdRole, "conversationId"},
                                              {TitleRole, "title"},
                                              {InitialsRole, "initials"},
                                              {HueRole, "hue"},
                                              {RoomRole, "room"},
                                              {RemovableRole, "removable"},
                                              {MessagesRole, "messages"},
                                              {FilesRole, "files"},
                                              {BytesRole, "bytesText"},
                                              {FreeableRole, "freeable"}};
    return names;
}

QVariant StorageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ChatUse &use = m_use.chats.at(index.row());
    const Conversation chat = m_chats.value(use.conversation);
    const QString title = Identity::safeName(chat.title, chat.peer.toString());
    switch (role) {
    case ConversationIdRole:
        return double(use.conversation.value);
    case TitleRole:
        return title;
    case InitialsRole:
        return Identity::initials(title);
    case HueRole:
        return Identity::hue(chat.peer.toString());
    case RoomRole:
        return chat.kind != ChatKind::Direct;
    case RemovableRole:
        return chat.kind == ChatKind::Direct || chat.left;
    case MessagesRole:
        return tr("%n messages", nullptr, int(use.messages));
    case FilesRole:
        return use.files > 0 ? tr("%n photos and files", nullptr, int(use.files)) : QString();
    case BytesRole:
        return use.fileBytes > 0 ? Sentences::size(use.fileBytes, m_context.locale) : QString();
    case FreeableRole:
        return use.freeableBytes > 0;
    default:
        return {};
    }
}

qint64 StorageModel::sum(qint64 ChatUse::*what) const
{
    qint64 all = 0;
    for (const ChatUse &chat : m_use.chats) {
        all += chat.*what;
    }
    return all;
}

QString StorageModel::totalText() const
{
    const qint64 all = m_use.storeBytes + sum(&ChatUse::fileBytes);
    return m_loaded ? Sentences::size(all, m_context.locale) : QString();
}

QString StorageModel::storeText() const
{
    return m_loaded ? Sentences::size(m_use.storeBytes, m_context.locale) : QString();
}

QString StorageModel::filesText() const
{
    return m_loaded ? Sentences::size(sum(&ChatUse::fileBytes), m_context.locale) : QString();
}

QString StorageModel::freeableText() const
{
    const qint64 bytes = sum(&ChatUse::freeableBytes);
    return bytes > 0 ? Sentences::size(bytes, m_context.locale) : QString();
}

void StorageModel::loadAccounts()
{
    m_context.engine->accounts().list().then(this, [this](const Result<QList<Account>> &accounts) {
        for (const Account &account : accounts ? *accounts : QList<Account>()) {
            m_own.insert(account.id, account.jid);
        }
    });
}

void StorageModel::load()
{
    loadAccounts();
    m_context.engine->storage().use().then(this, [this](const Result<StorageUse> &use) {
        if (!use) {
            fail(use.error());
            return;
        }
        m_context.engine->chats().conversations().then(
            this, [this, counted = *use](const Result<QList<Conversation>> &chats) {
                if (chats) {
                    take(counted, *chats);
                } else {
                    fail(chats.error());
                }
            });
    });
}

void StorageModel::take(const StorageUse &use, const QList<Conversation> &chats)
{
    beginResetModel();
    m_chats.clear();
    for (const Conversation &chat : chats) {
        m_chats.insert(chat.id, chat);
    }
    m_use = use;
    m_use.chats.removeIf(
        [this](const ChatUse &one) { return !m_chats.contains(one.conversation); });
    m_loaded = true;
    endResetModel();
    Q_EMIT changed();
}

void StorageModel::begin()
{
    m_busy = true;
    m_problem.clear();
    m_done.clear();
    Q_EMIT changed();
}

void StorageModel::finish(const QString &done)
{
    m_busy = false;
    m_done = done;
    Q_EMIT changed();
    load();
}

void StorageModel::fail(const Error &error)
{
    m_busy = false;
    m_problem = error.code == ErrorCode::InvalidInput
        ? tr("Something in this chat has not been sent yet. Nothing was deleted.")
        : Sentences::general(error);
    Q_EMIT changed();
}

void StorageModel::freeAll()
{
    reportFreed(m_context.engine->storage().freeFetched());
}

void StorageModel::clearFiles(double conversation)
{
    reportFreed(m_context.engine->media().clear(ConversationId{qint64(conversation)}));
}

void StorageModel::reportFreed(const Answer<void> &answer)
{
    begin();
    Answer<void>(answer).then(this, [this](const Result<void> &freed) {
        if (freed) {
            finish(tr("There is more room now. What you open is fetched again."));
        } else {
            fail(freed.error());
        }
    });
}

void StorageModel::deleteMessages(double conversation)
{
    report(m_context.engine->storage().deleteMessages(ConversationId{qint64(conversation)}));
}

void StorageModel::deleteChat(double conversation)
{
    report(m_context.engine->storage().deleteChat(ConversationId{qint64(conversation)}));
}

void StorageModel::chooseForExport(double conversation)
{
    if (!m_exporting.running()) {
        const Conversation chat = m_chats.value(ConversationId{qint64(conversation)});
        m_exporting.setConversation(chat);
        m_exporting.setSelf(m_own.value(chat.account));
    }
}

void StorageModel::report(const Answer<int> &answer)
{
    begin();
    Answer<int>(answer).then(this, [this](const Result<int> &count) {
        if (count) {
            finish(tr("%n messages deleted from this computer.", nullptr, *count));
        } else {
            fail(count.error());
        }
    });
}

} // namespace Ninelives
