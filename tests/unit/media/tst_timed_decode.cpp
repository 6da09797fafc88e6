// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/TimedDecode.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <array>
#include <atomic>
#include <memory>

using namespace Ninelives;

class TestTimedDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheAnswer();
    void givesTheFailure();
    void dropsWhatIsLate();
    void lateOnesDoNotHoldUpTheOthersForEver();
};

namespace {

constexpr int longTime = 30'000;
constexpr int shortTime = 50;

QImage dot()
{
    QImage picture(1, 1, QImage::Format_RGB32);
    picture.fill(Qt::red);
    return picture;
}

/// A decoder that works until it is told to end, however little time it has.
struct Stubborn {
    std::shared_ptr<QSemaphore> end = std::make_shared<QSemaphore>();
    std::shared_ptr<QSemaphore> ended = std::make_shared<QSemaphore>();

    Result<QImage> operator()() const
    {
        end->acquire();
        ended->release();
        return dot();
    }
};

} // namespace

void TestTimedDecode::givesTheAnswer()
{
    const auto decoded = decodeWithin(longTime, [] { return Result<QImage>(dot()); });
    QVERIFY(decoded);
    QCOMPARE(*decoded, dot());
}

void TestTimedDecode::givesTheFailure()
{
    const auto decoded =
        decodeWithin(longTime, [] { return Result<QImage>(Error{ErrorCode::UnknownPicture, {}}); });
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::UnknownPicture);
}

void TestTimedDecode::dropsWhatIsLate()
{
    const Stubborn decoder;
    QElapsedTimer clock;
    clock.start();
    const auto decoded = decodeWithin(shortTime, decoder);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::UnknownPicture);
    QVERIFY(clock.elapsed() < longTime);
    decoder.end->release();
    QVERIFY(decoder.ended->tryAcquire(1, longTime));
}

void TestTimedDecode::lateOnesDoNotHoldUpTheOthersForEver()
{
    const std::array<Stubborn, 4> decoders;
    for (const Stubborn &each : decoders) {
        QVERIFY(!decodeWithin(shortTime, each));
    }
    // All threads are taken: the next one is refused in its own time, and never runs.
    const auto ran = std::make_shared<std::atomic_bool>(false);
    QVERIFY(!decodeWithin(shortTime, [ran] {
        *ran = true;
        return Result<QImage>(dot());
    }));
    for (const Stubborn &each : decoders) {
        each.end->release();
    }
    QVERIFY(decodeWithin(longTime, [] { return Result<QImage>(dot()); }));
    QVERIFY(!*ran);
}

QTEST_GUILESS_MAIN(TestTimedDecode)
#include "tst_timed_decode.moc"
