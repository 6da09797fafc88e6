// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeCards.h"

#include "tests/fakes/FakeTransport.h"

namespace Ninelives::Test {

namespace {

template<typename T>
std::function<void()> notConnected(const Reply<T> &reply)
{
    return [reply] { reply(Error{ErrorCode::NotConnected, {}}); };
}

} // namespace

void FakeCards::picture(const BareJid &person, Reply<QByteArray> reply)
{
    asked.append(person.toString());
    m_transport.later(
        [this, person, reply] {
            const QByteArray found = pictures.value(person);
            reply(found.isEmpty() ? Result<QByteArray>(Error{ErrorCode::NotFound, {}})
                                  : Result<QByteArray>(found));
        },
        notConnected(reply));
}

void FakeCards::makesCards(Reply<bool> reply)
{
    m_transport.later([this, reply] { reply(serverMakesCards); }, notConnected(reply));
}

void FakeCards::setOwnPicture(const QByteArray &image, const QString &, Reply<void> reply)
{
    m_transport.later(
        [this, image, reply] {
            own.append(image);
            reply({});
        },
        notConnected(reply));
}

void FakeCards::tell(const BareJid &person, const QString &hash) const
{
    if (m_handler) {
        m_handler(person, hash);
    }
}

} // namespace Ninelives::Test
