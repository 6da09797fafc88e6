// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/RoomFacts.h"

#include "core/base/Log.h"

#include <QPointer>

namespace Ninelives {

namespace {

constexpr qsizetype mostForeignPictureBytes = 512 * 1024; // what others may have put there
/// A room that has a subject tells it at once after joining.
constexpr qint64 subjectWaitMs = 10'000;

} // namespace

RoomFacts::RoomFacts(GroupContext &context, ConversationId conversation, BareJid room,
                     QObject *parent)
    : QObject(parent), m_context(context), m_conversation(conversation), m_room(std::move(room))
{
    m_info.jid = m_room;
    const auto stored = m_context.stores.rooms.find(conversation);
    if (stored && *stored) {
        m_info = (*stored)->info;
        m_kind = (*stored)->kind;
    }
}

RoomInfo RoomFacts::cleaned(RoomInfo info)
{
    info.name = cleanLine(info.name);
    info.description = cleanText(info.description);
    info.subject = cleanText(info.subject);
    info.avatarHash = info.avatarHash.left(64);
    return info;
}

void RoomFacts::ask(bool live, const Reply<RoomInfo> &reply)
{
    const QPointer<RoomFacts> self(this);
    m_context.rooms.info(m_room, [self, live, reply](const Result<RoomInfo> &answer) {
        if (!self) {
            return;
        }
        if (!answer) {
            reply(answer.error());
            return;
        }
        const RoomInfo info = cleaned(*answer);
        const ChatKind before = self->m_kind;
        const auto written = self->m_context.write([&](Transaction &tx, ChangeBatch &changes) {
            return self->take(tx, changes, info, live);
        });
        if (!written) {
            reply(written.error());
            return;
        }
        self->m_context.tell(self->m_conversation);
        if (self->m_kind != before) {
            Q_EMIT self->kindChanged();
        }
        reply(info);
    });
}

void RoomFacts::joined(bool made)
{
    m_in = true;
    m_subjectStands = made;
    m_joinedMs = m_context.stores.clock.monotonicMs();
}

void RoomFacts::left()
{
    m_in = false;
    m_pictureAsked.clear();
}

void RoomFacts::changed()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    ask(true, [this](const Result<RoomInfo> &info) { onChanged(info); });
}

void RoomFacts::onChanged(const Result<RoomInfo> &info)
{
    m_asking = false;
    if (!info) {
        qCInfo(logSync) << "a room does not say what changed:" << info.error().name();
    } else if (m_again) {
        changed();
    }
}

Result<void> RoomFacts::take(Transaction &tx, ChangeBatch &changes, const RoomInfo &info, bool live)
{
    const auto stored = m_context.stores.rooms.find(m_conversation);
    if (!stored) {
        return stored.error();
    }
    if (!*stored) {
        return Error{ErrorCode::NotFound, QStringLiteral("room")};
    }
    const StoredRoom before = **stored;
    if (const auto set = m_context.stores.rooms.setInfo(tx, m_conversation, info); !set) {
        return set;
    }
    if (const auto kind = takeKind(tx, changes, before, info); !kind) {
        return kind;
    }
    if (live && info.name != before.info.name && !info.name.isEmpty()) {
        const auto told = m_context.notice(tx, changes, m_conversation, Notice::Renamed, info.name);
        if (!told) {
            return told;
        }
    }
    if (info.name != before.info.name) {
        changes.conversation(m_conversation);
    }
    m_info = info;
    m_info.subject = before.info.subject;
    if (info.avatarHash != before.info.avatarHash && info.avatarHash != m_pictureAsked) {
        fetchPicture(info.avatarHash, live);
    }
    return {};
}

Result<void> RoomFacts::takeKind(Transaction &tx, ChangeBatch &changes, const StoredRoom &before,
                                 const RoomInfo &info)
{
    const ChatKind kind = isGroup(info) ? ChatKind::Group : ChatKind::Channel;
    m_kind = kind;
    if (kind == before.kind) {
        return {};
    }
    changes.conversation(m_conversation);
    // A room that was never looked at counts as a group until it is: nobody is told of that.
    if (kind == ChatKind::Channel && isGroup(before.info)) {
        const auto told = m_context.notice(tx, changes, m_conversation, Notice::OpenToAll);
        if (!told) {
            return told;
        }
    }
    return m_context.stores.rooms.setKind(tx, m_conversation, kind);
}

void RoomFacts::subject(const QString &text, const QString &nick)
{
    const QString clean = cleanText(text);
    const qint64 since = m_context.stores.clock.monotonicMs() - m_joinedMs;
    const bool news = std::exchange(m_subjectStands, true) || since > subjectWaitMs;
    if (clean == m_info.subject) {
        return;
    }
    const auto written = m_context.write([&](Transaction &tx,
                                             ChangeBatch &changes) -> Result<void> {
        if (const auto set = m_context.stores.rooms.setSubject(tx, m_conversation, clean); !set) {
            return set;
        }
        return news ? m_context.notice(tx, changes, m_conversation, Notice::SubjectChanged, clean,
                                       cleanLine(nick))
                    : Result<void>();
    });
    if (written) {
        m_info.subject = clean;
        m_context.tell(m_conversation);
    }
}

void RoomFacts::fetchPicture(const QString &hash, bool live)
{
    m_pictureAsked = hash;
    if (hash.isEmpty()) {
        // In the middle of a transaction.
        QMetaObject::invokeMethod(
            this, [this, live] { storePicture({}, {}, live); }, Qt::QueuedConnection);
        return;
    }
    const QPointer<RoomFacts> self(this);
    m_context.rooms.picture(m_room, [self, hash, live](const Result<QByteArray> &image) {
        if (self && image && image->size() <= mostForeignPictureBytes) {
            self->storePicture(hash, *image, live);
        }
    });
}

void RoomFacts::storePicture(const QString &hash, const QByteArray &image, bool live)
{
    if (hash != m_info.avatarHash) {
        return; // there is a newer one by now
    }
    const auto written =
        m_context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
            if (const auto set = m_context.stores.rooms.setPicture(tx, m_conversation, hash, image);
                !set) {
                return set;
            }
            changes.conversation(m_conversation);
            return live ? m_context.notice(tx, changes, m_conversation, Notice::PictureChanged)
                        : Result<void>();
        });
    if (written) {
        m_context.tell(m_conversation);
    }
}

} // namespace Ninelives
