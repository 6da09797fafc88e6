// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypting to 1, 10 and 300 devices, and in groups with both dialects, decrypting, and building
// sessions, in both dialects, with the encrypted store under it. One transaction a message,
// committed, as the product does it.
#include "core/base/Clock.h"
#include "core/omemo/OmemoEngine.h"
#include "core/storage/AccountStore.h"
#include "core/storage/Connection.h"
#include "core/storage/Database.h"
#include "core/storage/Transaction.h"

#include <QDomDocument>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <memory>

using namespace Ninelives;

namespace {

const QString text = QStringLiteral("A message of the usual length, as people write them all day.");

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().name()), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

void must(const Result<void> &result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().name()), qPrintable(result.error().detail));
    }
}

BareJid jid(const QString &address)
{
    return must(BareJid::parse(address));
}

QDomElement parsed(const QByteArray &xml)
{
    QDomDocument document;
    if (!document.setContent(xml, QDomDocument::ParseOption::UseNamespaceProcessing)) {
        qFatal("not XML");
    }
    return document.documentElement();
}

/// One device with its store.
struct BenchDevice {
    explicit BenchDevice(const QString &address) : self(jid(address))
    {
        database = must(Database::open(dir.path(), QByteArray(32, 'b')));
        Transaction tx(database->writer());
        must(tx.begun());
        Account account;
        account.jid = self;
        const AccountId id = must(AccountStore(database->writer()).add(tx, account, {}));
        engine = std::make_unique<OmemoEngine>(database->writer(), id, self, clock);
        must(engine->maintain(tx));
        must(tx.commit());
    }

    /// Makes `count` devices of `owner` known, all with the bundle of `other`.
    void meet(const BareJid &owner, BenchDevice &other, int count, Dialect dialect)
    {
        const QDomElement bundle = parsed(must(other.engine->bundle(dialect)));
        QList<ListedDevice> listed;
        for (int number = 1; number <= count; ++number) {
            listed.append({static_cast<quint32>(number), {}, {}});
        }
        Transaction tx(database->writer());
        must(tx.begun());
        must(engine->setDeviceList(tx, dialect, owner, listed));
        for (const ListedDevice &device : std::as_const(listed)) {
            must(engine->startSession(tx, dialect, owner, device.id, bundle));
        }
        must(tx.commit());
    }

    OmemoSealed seal(const QList<BareJid> &recipients)
    {
        OmemoPlaintext plaintext;
        plaintext.body = text;
        plaintext.to = recipients.first();
        Transaction tx(database->writer());
        must(tx.begun());
        OmemoSealed sealed = must(engine->seal(tx, recipients, plaintext));
        must(tx.commit());
        return sealed;
    }

    QTemporaryDir dir;
    SystemClock clock;
    BareJid self;
    std::unique_ptr<Database> database;
    std::unique_ptr<OmemoEngine> engine;
};

Dialect dialectOf(const benchmark::State &state, std::size_t argument)
{
    return state.range(argument) == 1 ? Dialect::Legacy : Dialect::Omemo2;
}

void encrypt(benchmark::State &state)
{
    BenchDevice alice(QStringLiteral("alice@a.example"));
    BenchDevice bob(QStringLiteral("bob@b.example"));
    constexpr int devicesPerPerson = 10;
    int left = static_cast<int>(state.range(0));
    QList<BareJid> people;
    while (left > 0) {
        people.append(jid(QStringLiteral("p%1@b.example").arg(people.size())));
        alice.meet(people.last(), bob, qMin(left, devicesPerPerson), dialectOf(state, 1));
        left -= devicesPerPerson;
    }
    qsizetype bytes = 0;
    for (auto _ : state) {
        const OmemoSealed sealed = alice.seal(people);
        bytes = sealed.legacy.size() + sealed.omemo2.size();
    }
    state.counters["stanza_bytes"] = static_cast<double>(bytes);
    state.SetItemsProcessed(state.iterations());
}

/// A message to a group in which every other member speaks the old dialect only, and one more has
/// no device at all.
void encryptGroup(benchmark::State &state)
{
    BenchDevice alice(QStringLiteral("alice@a.example"));
    BenchDevice bob(QStringLiteral("bob@b.example"));
    constexpr int devicesPerPerson = 2;
    QList<BareJid> people{jid(QStringLiteral("nobody@b.example"))};
    for (int left = static_cast<int>(state.range(0)); left > 0; left -= devicesPerPerson) {
        people.append(jid(QStringLiteral("p%1@b.example").arg(people.size())));
        alice.meet(people.last(), bob, qMin(left, devicesPerPerson),
                   people.size() % 2 == 0 ? Dialect::Legacy : Dialect::Omemo2);
    }
    OmemoPlaintext plaintext;
    plaintext.body = text;
    plaintext.to = jid(QStringLiteral("team@rooms.example"));
    qsizetype bytes = 0;
    for (auto _ : state) {
        Transaction tx(alice.database->writer());
        must(tx.begun());
        const OmemoSealed sealed =
            must(alice.engine->seal(tx, people, plaintext, OmemoEngine::Unreached::LeaveOut));
        must(tx.commit());
        bytes = sealed.legacy.size() + sealed.omemo2.size();
    }
    state.counters["stanza_bytes"] = static_cast<double>(bytes);
    state.SetItemsProcessed(state.iterations());
}

void decrypt(benchmark::State &state)
{
    const Dialect dialect = dialectOf(state, 0);
    BenchDevice alice(QStringLiteral("alice@a.example"));
    BenchDevice bob(QStringLiteral("bob@b.example"));
    // The device id is part of the header: Bob must be known by his own.
    const QDomElement bundle = parsed(must(bob.engine->bundle(dialect)));
    {
        Transaction tx(alice.database->writer());
        must(tx.begun());
        const quint32 id = bob.engine->deviceId();
        must(alice.engine->setDeviceList(tx, dialect, bob.self, {{id, {}, {}}}));
        must(alice.engine->startSession(tx, dialect, bob.self, id, bundle));
        must(tx.commit());
    }
    for (auto _ : state) {
        state.PauseTiming();
        const OmemoSealed sealed = alice.seal({bob.self});
        const QList<QDomElement> elements = {parsed(sealed.legacy + sealed.omemo2)};
        state.ResumeTiming();
        Transaction tx(bob.database->writer());
        must(tx.begun());
        const OmemoOpened opened = must(bob.engine->open(tx, alice.self, elements, bob.self));
        must(tx.commit());
        if (opened.body != text) {
            qFatal("another text came out");
        }
    }
    state.SetItemsProcessed(state.iterations());
}

void startSession(benchmark::State &state)
{
    const Dialect dialect = dialectOf(state, 0);
    BenchDevice alice(QStringLiteral("alice@a.example"));
    BenchDevice bob(QStringLiteral("bob@b.example"));
    const QDomElement bundle = parsed(must(bob.engine->bundle(dialect)));
    Transaction tx(alice.database->writer());
    must(tx.begun());
    for (auto _ : state) {
        must(alice.engine->resetSession(tx, bob.self, 1));
        must(alice.engine->startSession(tx, dialect, bob.self, 1, bundle));
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(encrypt)
    ->ArgNames({"devices", "omemo"})
    ->ArgsProduct({{1, 10, 300}, {1, 2}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(encryptGroup)
    ->ArgName("devices")
    ->Arg(5)
    ->Arg(50)
    ->Arg(300)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(decrypt)->ArgName("omemo")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);
BENCHMARK(startSession)->ArgName("omemo")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
