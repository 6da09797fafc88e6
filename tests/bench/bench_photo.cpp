// SPDX-License-Identifier: GPL-3.0-or-later
// What a photo costs before it is sent and when it is shown. "peak_MiB" is what the work needs on
// top of the file itself (Linux only, from /proc).
#include "core/media/MetadataStripper.h"
#include "core/media/PhotoPreparer.h"
#include "tests/unit/media/Pictures.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>
#include <malloc.h>

using namespace Ninelives;

namespace {

constexpr QSize twelveMegapixels(4000, 3000);

const QByteArray &photoBytes()
{
    static const QByteArray bytes = Pictures::withSegments(
        Pictures::encoded(Pictures::photo(twelveMegapixels), "jpeg", 90),
        Pictures::jpegSegment(0xE1, QByteArray("Exif\0\0", 6) + Pictures::exif(6, true)));
    return bytes;
}

double statusMebibytes(const char *field)
{
    constexpr double kibibytes = 1024;
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf(field);
    return at < 0 ? 0
                  : all.sliced(at).split('\n').first().simplified().split(' ').value(1).toDouble()
            / kibibytes;
}

/// Sets the highest mark back to what is used now, without what the allocator keeps for later.
void forgetPeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

template<typename Work>
void measure(benchmark::State &state, Work work)
{
    const QByteArray &bytes = photoBytes();
    qsizetype size = work(bytes); // the first one of a series also pays for fresh memory
    for (auto _ : state) {
        size = work(bytes);
    }
    if (size == 0) {
        state.SkipWithError("no picture came out");
    }
    forgetPeak();
    const double before = statusMebibytes("VmRSS");
    benchmark::DoNotOptimize(work(bytes));
    state.counters["peak_MiB"] = statusMebibytes("VmHWM") - before;
    state.counters["in_KB"] = double(bytes.size()) / 1000;
    state.counters["out_KB"] = double(size) / 1000;
}

void prepare(benchmark::State &state)
{
    measure(state, [](const QByteArray &bytes) {
        const auto prepared = preparePicture(bytes, {});
        return prepared ? prepared->bytes.size() : 0;
    });
}

void prepareOriginalUpright(benchmark::State &state)
{
    const QByteArray upright = withoutNotes(photoBytes()).value();
    measure(state, [&upright](const QByteArray &) {
        const auto prepared = preparePicture(upright, {.original = true});
        return prepared ? prepared->bytes.size() : 0;
    });
}

void strip(benchmark::State &state)
{
    measure(state, [](const QByteArray &bytes) {
        const auto stripped = withoutNotes(bytes);
        return stripped ? stripped->size() : 0;
    });
}

void show(benchmark::State &state)
{
    measure(state, [&state](const QByteArray &bytes) {
        const auto shown = scaledPicture(bytes, int(state.range(0)));
        return shown ? shown->size() : 0;
    });
}

BENCHMARK(prepare)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->Repetitions(9)
    ->ReportAggregatesOnly();
BENCHMARK(prepareOriginalUpright)->Unit(benchmark::kMillisecond);
BENCHMARK(strip)->Unit(benchmark::kMillisecond);
BENCHMARK(show)->ArgName("long_side")->Arg(360)->Arg(1600)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // knows where the plugins are
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
