// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Kdf.h"
#include "core/link/DeviceLinking.h"
#include "core/storage/AccountStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"
#include "core/storage/Transaction.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeOwnDevices.h"
#include "tests/fakes/StoreFiller.h"
#include "tests/rig/Patience.h"

#include <QTemporaryDir>
#include <QTest>

// For Results in test functions: shows the failure's detail.
#define NL_REQUIRE(result) \
    do { \
        const auto &nlResult = (result); \
        QVERIFY2(nlResult.ok(), nlResult.ok() ? "" : qPrintable(nlResult.error().detail)); \
    } while (false)

namespace Ninelives::Test {

using namespace Qt::StringLiterals;

inline BareJid jid(const char *text)
{
    return *BareJid::parse(QString::fromUtf8(text));
}

/// A store of alice@bench.test on a device.
class LinkStoreFixture
{
public:
    /// Filled as planned, or with the account alone.
    explicit LinkStoreFixture(const std::optional<FillPlan> &plan = {})
    {
        open();
        if (plan) {
            account = fillStore(*database, *plan)->account;
            return;
        }
        Transaction tx(writer());
        Account fresh;
        fresh.jid = self;
        account = *AccountStore(writer()).add(tx, fresh, AccountSecrets());
        if (!tx.commit()) {
            qFatal("the fixture cannot be stored");
        }
    }

    void open() { database = *Database::open(m_root.filePath(u"profile"_s), QByteArray(32, 'k')); }
    [[nodiscard]] Writer &writer() const { return database->writer(); }
    template<typename Work>
    auto write(Work work) const
    {
        Transaction tx(writer());
        auto result = work(tx);
        if (!tx.commit()) {
            qFatal("a test's transaction cannot be committed");
        }
        return result;
    }

    /// Every chat with its messages in order, as far as people see them: without numbers of rows.
    [[nodiscard]] QList<std::pair<QString, QList<Message>>> contents() const
    {
        QList<std::pair<QString, QList<Message>>> all;
        QList<Conversation> chats = *ConversationStore(writer()).list();
        std::ranges::sort(chats, {}, &Conversation::peer);
        for (const Conversation &chat : std::as_const(chats)) {
            QList<Message> rows = MessageStore(writer()).latest(chat.id, 1'000'000)->rows;
            for (Message &message : rows) {
                message.id = {};
                message.conversation = {};
                message.sortKey.row = 0;
                message.importedFrom = 0;
                message.importedAtMs = 0;
                message.quote.message = {};
                message.quote.attachments.clear();
                for (Attachment &attachment : message.attachments) {
                    attachment.id = {};
                    attachment.localName.clear();
                    attachment.localKey.clear();
                }
            }
            all.append({chat.peer.toString() + u" unread %1"_s.arg(chat.unread), rows});
        }
        return all;
    }

    const BareJid self = jid("alice@bench.test");

private:
    QTemporaryDir m_root; // before the database, which is closed first

public:
    std::unique_ptr<Database> database;
    AccountId account;
};

/// What differs first, for the message of a failed check; empty: nothing does.
inline QString difference(const LinkStoreFixture &one, const LinkStoreFixture &other)
{
    const auto left = one.contents();
    const auto right = other.contents();
    if (left.size() != right.size()) {
        return u"%1 and %2 chats"_s.arg(left.size()).arg(right.size());
    }
    for (qsizetype i = 0; i < left.size(); ++i) {
        const auto &[name, rows] = left.at(i);
        if (name != right.at(i).first) {
            return name + u" / "_s + right.at(i).first;
        }
        const QList<Message> &others = right.at(i).second;
        if (rows.size() != others.size()) {
            return u"%1: %2 and %3 messages"_s.arg(name).arg(rows.size()).arg(others.size());
        }
        for (qsizetype j = 0; j < rows.size(); ++j) {
            if (rows.at(j) != others.at(j)) {
                return u"%1, message %2: '%3' / '%4'"_s.arg(name).arg(j).arg(rows.at(j).body,
                                                                             others.at(j).body);
            }
        }
    }
    return {};
}

/// One device with its store, its way to the others and its linking; crash() and begin() are a
/// kill -9 and the next start.
class LinkDevice
{
public:
    LinkDevice(FakeDeviceAir &theAir, const char *resource, quint32 theNumber, char key,
               const std::optional<FillPlan> &plan = {})
        : store(plan), air(theAir), number(theNumber), identityKey(32, key),
          m_resource(QString::fromLatin1(resource))
    {
        begin();
    }

    void begin()
    {
        port = std::make_unique<FakeOwnDevices>(air, FullJid(store.self, m_resource));
        linking = std::make_unique<DeviceLinking>(LinkContext{
            store.writer(), store.account, store.self, *port, clock,
            [this](const Change &change) { changes.append(change); },
            [this]() -> Result<LinkParty> {
                LinkParty party;
                party.device = number;
                party.identityKey = identityKey;
                party.name = m_resource;
                return party;
            },
            [this](quint32 device) -> Result<QByteArray> { return known.value(device); },
            [this](quint32 device, const QByteArray &theirs, const QString &) -> Result<void> {
                verified.insert(device, theirs);
                return {};
            },
            200, silenceMs, [this] { return caughtUp; }});
        QObject::connect(linking.get(), &DeviceLinking::stateChanged, linking.get(),
                         [this](const LinkState &state) { states.append(state); });
        if (const auto started = linking->start(); !started) {
            qFatal("linking does not start");
        }
        port->goOnline();
    }
    void crash()
    {
        linking.reset();
        port.reset();
    }
    void cut()
    {
        port->goOffline();
        port->goOnline();
    }
    [[nodiscard]] LinkingPhase phase() const { return linking->state().phase; }
    [[nodiscard]] std::optional<ErrorCode> failure() const
    {
        const auto &error = linking->state().failure;
        return error ? std::optional(error->code) : std::nullopt;
    }
    /// Enters a code and runs the event loop until it is answered.
    Result<void> enter(const QString &words)
    {
        std::optional<Result<void>> answer;
        linking->enterCode(words, [&](const Result<void> &result) { answer = result; });
        static_cast<void>(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        return answer.value_or(Error{ErrorCode::Internal, u"no answer"_s});
    }

    LinkStoreFixture store;
    FakeDeviceAir &air;
    FakeClock clock;
    quint32 number;
    QByteArray identityKey;
    int silenceMs = 90'000; ///< from the next begin() on
    bool caughtUp = true; ///< with the server's archive
    QHash<quint32, QByteArray> known; ///< keys of others, as OMEMO knows them
    QHash<quint32, QByteArray> verified;
    QList<Change> changes;
    QList<LinkState> states;
    std::unique_ptr<FakeOwnDevices> port;
    std::unique_ptr<DeviceLinking> linking; ///< goes before the port

private:
    QString m_resource;
};

} // namespace Ninelives::Test
