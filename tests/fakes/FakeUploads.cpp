// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeUploads.h"

#include "tests/fakes/FakeTransport.h"

using namespace Qt::StringLiterals;

namespace Ninelives::Test {

void FakeUploads::service(Reply<UploadService> reply)
{
    m_transport.later(
        [this, reply] {
            if (!serviceFailures.isEmpty()) {
                reply(serviceFailures.takeFirst());
            } else if (!available) {
                reply(Error{ErrorCode::NoUploadService, {}});
            } else {
                reply(place);
            }
        },
        [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeUploads::slot(const UploadRequest &request, Reply<UploadSlot> reply)
{
    m_requests.append(request);
    const auto answer = [this, request, reply, number = static_cast<int>(m_requests.size())] {
        m_transport.later([this, request, reply, number] { reply(made(request, number)); },
                          [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
    };
    if (held) {
        m_heldAnswers.append(answer);
    } else {
        answer();
    }
}

void FakeUploads::release()
{
    held = false;
    streamEnded();
}

void FakeUploads::streamEnded()
{
    for (const auto &answer : std::exchange(m_heldAnswers, {})) {
        answer();
    }
}

Result<UploadSlot> FakeUploads::made(const UploadRequest &request, int number)
{
    if (!slotFailures.isEmpty()) {
        return slotFailures.takeFirst();
    }
    if (!available) {
        return Error{ErrorCode::NoUploadService, {}};
    }
    if (place.maxBytes > 0 && request.bytes > place.maxBytes) {
        return Error{ErrorCode::TooLarge, QString::number(place.maxBytes)};
    }
    if (makeSlot) {
        return makeSlot(request, number);
    }
    const QUrl url(base + QString::number(number) + u'/' + request.name);
    return UploadSlot{url, url, {{"Authorization"_ba, "Bearer "_ba + QByteArray::number(number)}}};
}

} // namespace Ninelives::Test
