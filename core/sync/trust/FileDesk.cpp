// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trust/FileDesk.h"

#include "core/base/Log.h"
#include "core/crypto/Kdf.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/MessageWrite.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"
#include "core/sync/media/UploadRules.h"

#include <QPointer>

#include <utility>

namespace Ninelives {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr qsizetype ivBytes = 12;
constexpr qsizetype mostGifts = 20; ///< waiting; more are not promised

} // namespace

FileDesk::FileDesk(SyncStores &stores, OmemoEngine &omemo, ControlSender &sender, UploadPort &port,
                   const MediaTools &tools, ChangeSink sink, QObject *parent)
    : QObject(parent), m_stores(stores), m_sender(sender), m_port(port), m_tools(tools),
      m_rules(stores, omemo), m_sink(std::move(sink))
{}

/// Strangers do not hear that somebody looks at what they sent.
Result<QList<BareJid>> FileDesk::whoMayHave(const Message &message) const
{
    QList<BareJid> people{m_stores.self};
    if (message.sender != m_stores.self && message.encryption != Encryption::None) {
        const auto known = PrivacyPolicy::isKnown(m_stores, message.conversation, message.sender);
        if (!known) {
            return known.error();
        }
        if (*known) {
            people.append(message.sender);
        }
    }
    return people;
}

void FileDesk::ask(AttachmentId id)
{
    const auto file = m_stores.attachments.find(id);
    const auto owner = m_stores.attachments.messageOf(id);
    const auto message = owner ? m_stores.messages.find(*owner) : owner.error();
    const auto chat = message ? m_stores.conversations.find(message->conversation)
                              : Result<Conversation>(message.error());
    const auto people = message ? whoMayHave(*message) : message.error();
    if (!file || !chat || !people) {
        const Error error = file ? (chat ? people.error() : chat.error()) : file.error();
        if (error.code != ErrorCode::NotFound) { // else it was removed meanwhile
            Q_EMIT failed(error);
        }
        return;
    }
    if (file->sha256.isEmpty() || chat->kind == ChatKind::Channel) {
        return; // nobody could tell which file, or whether it is the right one
    }
    const qint64 now = m_stores.clock.monotonicMs();
    const auto before = m_asked.constFind(id);
    if (before != m_asked.cend() && now - *before < askRestMs) {
        if (const auto noted = noteAwaited(id); !noted) {
            Q_EMIT failed(noted.error());
        }
        return;
    }
    for (const BareJid &person : *people) {
        askPerson(id, person, {ControlXml::Again::Word::Ask, chat->peer, file->sha256});
    }
}

void FileDesk::askPerson(AttachmentId id, const BareJid &person, const ControlXml::FileAgain &what)
{
    const QPointer<FileDesk> self(this);
    m_sender.say(person, &ControlSender::understands, ControlXml::write(what),
                 [self, id](const Result<void> &sent) {
                     if (!self || !sent) {
                         return;
                     }
                     self->m_asked.insert(id, self->m_stores.clock.monotonicMs());
                     if (const auto noted = self->noteAwaited(id); !noted) {
                         Q_EMIT self->failed(noted.error());
                     }
                 });
}

Result<void> FileDesk::noteAwaited(AttachmentId id)
{
    const auto owner = m_stores.attachments.messageOf(id);
    if (!owner) {
        return owner.error();
    }
    return writeMessage(
        m_stores, *owner, m_sink, [&](Transaction &tx, ChangeBatch &) -> Result<void> {
            const auto file = m_stores.attachments.find(id);
            if (!file) {
                return file.error();
            }
            // The answer may have been faster.
            return file->failed && file->failure == ErrorCode::FileGone
                ? m_stores.attachments.setFailure(tx, id, Error{ErrorCode::FileAwaited, {}})
                : Result<void>();
        });
}

void FileDesk::answer(const FileAsk &ask)
{
    const auto decision = m_rules.decide(ask);
    if (!decision) {
        Q_EMIT failed(decision.error());
        return;
    }
    const bool give = decision->verdict == ResendRules::Verdict::Give;
    const bool busy = give && (m_tools.transfers == nullptr || m_gifts.size() >= mostGifts);
    // Others don't spend what the user pays for by volume.
    const bool dear = ask.person != m_stores.self && m_tools.metered && m_tools.metered();
    if (decision->verdict == ResendRules::Verdict::Ignore || busy || dear) {
        qCInfo(logSync) << "asked for a file, and not answered";
        return;
    }
    if (const auto noted = m_rules.noteAnswered(ask.counted()); !noted) {
        Q_EMIT failed(noted.error());
        return;
    }
    if (!give) {
        refuse(ask);
        return;
    }
    Gift gift{ask, decision->copy};
    gift.copy.key = randomBytes(keyBytes); // never a file under a key that others have
    gift.copy.iv = randomBytes(ivBytes);
    m_gifts.enqueue(gift);
    if (m_gifts.size() == 1) {
        next();
    }
}

void FileDesk::refuse(const FileAsk &ask)
{
    ControlXml::FileAgain refused = ask.what;
    refused.word = ControlXml::Again::Word::Refuse;
    m_sender.say(ask.person, ControlSender::only(ask.device), ControlXml::write(refused),
                 [](const Result<void> &) {});
}

template<typename T>
std::function<void(const Result<T> &)> FileDesk::onward(std::function<void(const T &)> then)
{
    const QPointer<FileDesk> self(this);
    return [self, then = std::move(then)](const Result<T> &result) {
        if (!self) {
            return;
        }
        if (result) {
            then(*result);
        } else {
            self->notGiven(result.error());
        }
    };
}

void FileDesk::next()
{
    if (m_gifts.isEmpty()) {
        return;
    }
    m_port.service(onward<UploadService>([this](const UploadService &service) {
        const UploadRequest request = uploadRequest(m_gifts.head().copy);
        if (service.maxBytes > 0 && request.bytes > service.maxBytes) {
            notGiven({ErrorCode::TooLarge, {}});
            return;
        }
        m_port.slot(request, onward<UploadSlot>([this](const UploadSlot &slot) { bringUp(slot); }));
    }));
}

void FileDesk::bringUp(const UploadSlot &slot)
{
    m_tools.transfers->upload(
        uploadJob(m_gifts.head().copy, slot, m_tools.caFile), this, [](qint64, qint64) {},
        onward<Uploaded>([this, slot](const Uploaded &done) { give(slot, done); }));
}

void FileDesk::give(const UploadSlot &slot, const Uploaded &done)
{
    const Gift &gift = m_gifts.head();
    ControlXml::FileAgain given = gift.ask.what;
    given.word = ControlXml::Again::Word::Give;
    given.source = slot.get.toString(QUrl::FullyEncoded);
    given.key = gift.copy.key;
    given.iv = gift.copy.iv;
    given.cipherSha256 = done.sha256;
    m_sender.say(gift.ask.person, ControlSender::only(gift.ask.device), ControlXml::write(given),
                 [self = QPointer<FileDesk>(this)](const Result<void> &sent) {
                     if (self && sent) {
                         self->finish();
                     } else if (self) {
                         self->notGiven(sent.error());
                     }
                 });
}

/// It may be asked for once more.
void FileDesk::notGiven(const Error &error)
{
    qCInfo(logSync) << "a file was not given again:" << error.name() << error.detail;
    finish();
}

void FileDesk::finish()
{
    m_gifts.dequeue();
    next();
}

} // namespace Ninelives
