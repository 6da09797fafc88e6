// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/StoreFiller.h"

#include "core/storage/AccountStore.h"
#include "core/storage/ContactStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace Ninelives::Test {

namespace {

constexpr quint32 seed = 9;
constexpr qint64 needleEvery = 10'000;

const std::array words{
    u"yes",     u"no",      u"maybe",  u"tomorrow", u"train",   u"kitchen", u"the",   u"a",
    u"and",     u"we",      u"you",    u"will",     u"bring",   u"salad",   u"later", u"station",
    u"at",      u"seven",   u"Grüße",  u"schön",    u"спасибо", u"привет",  u"今晚",  u"吃饭了吗",
    u"مرحبا",   u"شكرا",    u"👍",     u"😀",       u"really",  u"photo",   u"river", u"window",
    u"because", u"nothing", u"thanks", u"cinema",   u"dog",     u"garden",  u"is",    u"not",
};

QString sentence(QRandomGenerator &random)
{
    // Mostly short, sometimes a paragraph.
    const int length = random.bounded(20) == 0 ? 40 + random.bounded(60) : 1 + random.bounded(14);
    QStringList parts;
    for (int i = 0; i < length; ++i) {
        parts.append(
            QString::fromUtf16(words.at(random.bounded(static_cast<quint32>(words.size())))));
    }
    return parts.join(u' ');
}

QString uuid(QRandomGenerator &random)
{
    std::array<quint32, 4> bits{};
    random.fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bits.data()), 16))
        .toString(QUuid::WithoutBraces);
}

Message messageAt(qint64 index, const FillPlan &plan, ConversationId chat, const BareJid &self,
                  const BareJid &peer, QRandomGenerator &random)
{
    Message m;
    m.conversation = chat;
    m.direction = random.bounded(2) == 0 ? Direction::In : Direction::Out;
    m.sender = m.direction == Direction::In ? peer : self;
    m.senderKey = m.sender.toString();
    m.originId = uuid(random);
    m.stanzaId = m.originId;
    m.archiveId = uuid(random);
    m.sortKey.timeMs = plan.firstTimeMs + index * plan.stepMs;
    m.sentAtMs = m.sortKey.timeMs;
    m.body = sentence(random);
    if (index % needleEvery == needleEvery / 2) {
        m.body += QStringLiteral(" needle");
    }
    m.encryption = Encryption::Omemo2;
    m.senderDevice = 1'234'567;
    m.senderTrust = Trust::Blind;
    m.delivery = m.direction == Direction::In ? Delivery::None : Delivery::Read;
    m.receiptRequested = m.markable = true;
    return m;
}

Result<Filled> makeChats(Database &database, const FillPlan &plan, const BareJid &self,
                         QList<BareJid> &peers)
{
    Writer &writer = database.writer();
    Transaction tx(writer);
    Account account;
    account.jid = self;
    const auto id = plan.account.isValid()
        ? Result<AccountId>(plan.account)
        : AccountStore(writer).add(tx, account, AccountSecrets());
    if (!id) {
        return id.error();
    }
    Filled filled{*id, {}};
    for (int i = 0; i < plan.conversations; ++i) {
        const auto peer = BareJid::parse(QStringLiteral("friend%1@bench.test").arg(i));
        Contact contact{*id, *peer, QStringLiteral("Friend %1").arg(i), Subscription::Both};
        contact.inRoster = true;
        if (const auto put = ContactStore(writer).put(tx, contact); !put) {
            return put.error();
        }
        const auto chat = ConversationStore(writer).ensure(tx, *id, *peer);
        if (!chat) {
            return chat.error();
        }
        peers.append(*peer);
        filled.conversations.append(*chat);
    }
    const auto committed = tx.commit();
    return committed ? Result<Filled>(filled) : Result<Filled>(committed.error());
}

/// Everything is read but the newest `unread` messages of the chat.
Result<void> markRead(Database &database, const Filled &filled, int unread)
{
    Writer &writer = database.writer();
    Transaction tx(writer);
    for (const ConversationId chat : filled.conversations) {
        const auto page = MessageStore(writer).latest(chat, unread + 1);
        if (!page) {
            return page.error();
        }
        if (page->rows.isEmpty()) {
            continue;
        }
        const auto moved =
            ConversationStore(writer).advanceReadUpTo(tx, chat, page->rows.first().sortKey);
        if (!moved) {
            return moved.error();
        }
    }
    return tx.commit();
}

} // namespace

Result<Filled> fillStore(Database &database, const FillPlan &plan)
{
    const BareJid self = plan.self.isEmpty() ? *BareJid::parse(u"alice@bench.test") : plan.self;
    QList<BareJid> peers;
    auto filled = makeChats(database, plan, self, peers);
    if (!filled) {
        return filled;
    }
    QRandomGenerator random(seed);
    MessageStore messages(database.writer());
    for (qint64 index = 0; index < plan.messages;) {
        Transaction tx(database.writer());
        for (int i = 0; i < plan.batch && index < plan.messages; ++i, ++index) {
            const qsizetype chat = index % plan.conversations;
            const auto stored =
                messages.insert(tx,
                                messageAt(index, plan, filled->conversations.at(chat), self,
                                          peers.at(chat), random));
            if (!stored) {
                return stored.error();
            }
        }
        if (const auto committed = tx.commit(); !committed) {
            return committed.error();
        }
    }
    if (const auto marked = markRead(database, *filled, plan.unreadPerConversation); !marked) {
        return marked.error();
    }
    return filled;
}

} // namespace Ninelives::Test
