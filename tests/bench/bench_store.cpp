// SPDX-License-Identifier: GPL-3.0-or-later
// The store at 10,000 and 1,000,000 messages. NINELIVES_BENCH_MESSAGES caps the larger one.
#include "core/storage/ConversationStore.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"
#include "core/storage/SearchStore.h"
#include "core/storage/SuggestionStore.h"
#include "tests/fakes/StoreFiller.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <map>

using namespace Ninelives;

namespace {

constexpr int pageSize = 60;

QByteArray key()
{
    return QByteArray(32, 'b');
}

/// One store per size, filled when first asked for.
struct BenchStore {
    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    Test::Filled filled;

    static BenchStore &ofSize(qint64 messages, int conversations)
    {
        static std::map<std::pair<qint64, int>, std::unique_ptr<BenchStore>> stores;
        auto &store = stores[{messages, conversations}];
        if (!store) {
            store = std::make_unique<BenchStore>();
            store->database = *Database::open(store->dir.path(), key());
            Test::FillPlan plan;
            plan.messages = messages;
            plan.conversations = conversations;
            plan.unreadPerConversation = 3;
            store->filled = *Test::fillStore(*store->database, plan);
        }
        return *store;
    }
};

qint64 capped(qint64 wanted)
{
    bool given = false;
    const qint64 cap = qEnvironmentVariableIntValue("NINELIVES_BENCH_MESSAGES", &given);
    return given && cap > 0 ? qMin(wanted, cap) : wanted;
}

void insertBatch(benchmark::State &state)
{
    QTemporaryDir dir;
    auto database = *Database::open(dir.path(), key());
    qint64 stored = 0;
    for (auto _ : state) {
        state.PauseTiming();
        database.reset();
        dir = QTemporaryDir();
        database = *Database::open(dir.path(), key());
        state.ResumeTiming();
        Test::FillPlan plan;
        plan.messages = 10'000;
        plan.batch = static_cast<int>(state.range(0));
        benchmark::DoNotOptimize(Test::fillStore(*database, plan));
        stored += plan.messages;
    }
    state.SetItemsProcessed(stored);
}

void latestPage(benchmark::State &state)
{
    BenchStore &store = BenchStore::ofSize(capped(state.range(0)), 1);
    const auto reader = *store.database->makeReader();
    const MessageStore messages(*reader);
    for (auto _ : state) {
        benchmark::DoNotOptimize(messages.latest(store.filled.conversations.first(), pageSize));
    }
}

void olderPage(benchmark::State &state)
{
    const qint64 size = capped(state.range(0));
    BenchStore &store = BenchStore::ofSize(size, 1);
    const auto reader = *store.database->makeReader();
    const MessageStore messages(*reader);
    const ConversationId chat = store.filled.conversations.first();
    // Jumps around, so that pages are seldom in the cache.
    const Test::FillPlan plan;
    qint64 index = size / 2;
    for (auto _ : state) {
        index = (index * 7 + 12'345) % size;
        const SortKey before{plan.firstTimeMs + index * plan.stepMs, 0};
        benchmark::DoNotOptimize(messages.older(chat, before, pageSize));
    }
}

void chatList(benchmark::State &state)
{
    BenchStore &store =
        BenchStore::ofSize(capped(state.range(1)), static_cast<int>(state.range(0)));
    for (auto _ : state) {
        // As at start: nothing is cached.
        state.PauseTiming();
        auto reader = *store.database->makeReader();
        state.ResumeTiming();
        benchmark::DoNotOptimize(ConversationStore(*reader).list());
        state.PauseTiming();
        reader.reset();
        state.ResumeTiming();
    }
}

void search(benchmark::State &state, const char16_t *text)
{
    BenchStore &store = BenchStore::ofSize(capped(state.range(0)), 1);
    const auto reader = *store.database->makeReader();
    const SearchStore searcher(*reader);
    qsizetype hits = 0;
    for (auto _ : state) {
        hits = searcher.search(QString::fromUtf16(text), {}, 50)->size();
    }
    state.counters["hits"] = static_cast<double>(hits);
}

/// The words that may have been meant: near to one in many messages, to one in a few, to none.
void suggest(benchmark::State &state, const char16_t *text)
{
    BenchStore &store = BenchStore::ofSize(capped(state.range(0)), 1);
    const auto reader = *store.database->makeReader();
    const SuggestionStore words(*reader);
    bool found = false;
    for (auto _ : state) {
        found = !words.suggest(QString::fromUtf16(text), {})->isEmpty();
    }
    state.counters["found"] = found ? 1 : 0;
}

void openStore(benchmark::State &state)
{
    BenchStore &store = BenchStore::ofSize(capped(state.range(0)), 1);
    for (auto _ : state) {
        state.PauseTiming();
        store.database.reset();
        state.ResumeTiming();
        store.database = *Database::open(store.dir.path(), key());
    }
    state.counters["MB"] = static_cast<double>(
        QFileInfo(store.dir.filePath(QStringLiteral("ninelives.db"))).size() / 1'000'000);
}

constexpr qint64 small = 10'000;
constexpr qint64 large = 1'000'000;

BENCHMARK(insertBatch)->Arg(1)->Arg(50)->Arg(2'000)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(openStore)->Arg(small)->Arg(large)->Unit(benchmark::kMillisecond);
BENCHMARK(latestPage)->Arg(small)->Arg(large)->Unit(benchmark::kMicrosecond);
BENCHMARK(olderPage)->Arg(small)->Arg(large)->Unit(benchmark::kMicrosecond);
BENCHMARK(chatList)->Args({2'000, 100'000})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, rare, u"needle")->Arg(small)->Arg(large)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, common, u"kitchen")
    ->Arg(small)
    ->Arg(large)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, absent, u"zeppelin")
    ->Arg(small)
    ->Arg(large)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, short, u"吃饭")->Arg(small)->Arg(large)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, shortAbsent, u"犬")
    ->Arg(small)
    ->Arg(large)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, shortAndCommon, u"kitchen 犬")
    ->Arg(small)
    ->Arg(large)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(suggest, common, u"kithcen")
    ->Arg(small)
    ->Arg(large)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(suggest, rare, u"neddle")->Arg(small)->Arg(large)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(suggest, none, u"zeppelin")
    ->Arg(small)
    ->Arg(large)
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
