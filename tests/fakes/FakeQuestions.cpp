// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeQuestions.h"

#include "tests/fakes/FakeTransport.h"

namespace Ninelives::Test {

void FakeQuestions::noticeAddresses(Reply<QList<QUrl>> reply)
{
    m_transport.later([this, reply] { reply(notices); },
                      [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeQuestions::time(Reply<qint64> reply)
{
    m_transport.later([this, reply] { reply(clock); },
                      [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeQuestions::ping(const QString &domain, Reply<void> reply)
{
    pinged.append(domain);
    m_transport.later(
        [this, domain, reply] {
            const auto found = unreachable.constFind(domain);
            reply(found == unreachable.cend() ? Result<void>() : Result<void>(*found));
        },
        [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

} // namespace Ninelives::Test
