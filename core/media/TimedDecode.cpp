// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/TimedDecode.h"

#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <utility>

namespace Ninelives {

namespace {

/// Two: a single late picture must not hold up the others.
class DecodeThreads : public QThreadPool
{
public:
    DecodeThreads() { setMaxThreadCount(2); }
};

Q_GLOBAL_STATIC(DecodeThreads, decodeThreads)

struct Decoding {
    std::promise<Result<QImage>> answer;
    std::atomic_bool unwanted = false;
};

} // namespace

Result<QImage> decodeWithin(int milliseconds, std::function<Result<QImage>()> decode)
{
    const Error late{ErrorCode::UnknownPicture, QStringLiteral("decoding took too long")};
    DecodeThreads *threads = decodeThreads();
    if (threads == nullptr) {
        return late; // the program ends
    }
    const auto decoding = std::make_shared<Decoding>();
    std::future<Result<QImage>> answer = decoding->answer.get_future();
    threads->start([decoding, decode = std::move(decode)] {
        if (!decoding->unwanted) {
            decoding->answer.set_value(decode());
        }
    });
    if (answer.wait_for(std::chrono::milliseconds(milliseconds)) != std::future_status::ready) {
        decoding->unwanted = true;
        return late;
    }
    return answer.get();
}

} // namespace Ninelives
