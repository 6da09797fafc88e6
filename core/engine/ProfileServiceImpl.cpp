// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ProfileServiceImpl.h"

#include "core/engine/Core.h"
#include "core/engine/MediaParts.h"
#include "core/engine/StoreReader.h"
#include "core/media/FacePicture.h"
#include "core/storage/Connection.h"
#include "core/storage/ProfileStore.h"
#include "core/sync/profiles/OwnProfileSync.h"
#include "core/sync/profiles/PeoplePictures.h"

namespace Ninelives {

namespace {

struct ReadyFace {
    OwnFace face;
    QByteArray shown;
};

Result<ReadyFace> readyFace(const QByteArray &photo)
{
    const auto face = faceToPublish(photo);
    if (!face) {
        return face.error();
    }
    const auto shown = faceToShow(face->bytes);
    return shown ? Result<ReadyFace>(ReadyFace{*face, *shown}) : Result<ReadyFace>(shown.error());
}

/// Runs `act(OwnProfileSync &) -> Result<T>` of the account.
template<typename T, typename Act>
Result<T> withOwn(Core &core, AccountId account, Act act)
{
    const Result<AccountSession *> session = core.session(account);
    return session ? act(session.value()->sync->ownProfile()) : Result<T>(session.error());
}

} // namespace

ProfileServiceImpl::ProfileServiceImpl(Core &core, StoreReader &reader)
    : m_core(core), m_reader(reader)
{
    connect(&core, &Core::pictureChanged, this, &ProfileService::pictureChanged);
    connect(&core, &Core::ownProfileChanged, this, &ProfileService::ownChanged);
}

Answer<OwnProfile> ProfileServiceImpl::own(AccountId account)
{
    return m_core.ask<OwnProfile>([account](Core &core) {
        return withOwn<OwnProfile>(core, account,
                                   [](const OwnProfileSync &own) { return own.profile(); });
    });
}

Answer<void> ProfileServiceImpl::setPicture(AccountId account, const QByteArray &photo)
{
    return m_core.askLater<void>([account, photo](Core &core, const Reply<void> &reply) {
        MediaParts::inPool<ReadyFace>(
            core, [photo] { return readyFace(photo); },
            [&core, account, reply](const Result<ReadyFace> &ready) {
                if (!ready) {
                    reply(ready.error());
                    return;
                }
                core.post([account, reply, ready = *ready](Core &inner) {
                    reply(withOwn<void>(inner, account, [&](OwnProfileSync &own) {
                        return own.setPicture(ready.face, ready.shown);
                    }));
                });
            });
    });
}

Answer<void> ProfileServiceImpl::removePicture(AccountId account)
{
    return m_core.ask<void>([account](Core &core) {
        return withOwn<void>(core, account,
                             [](OwnProfileSync &own) { return own.removePicture(); });
    });
}

Answer<void> ProfileServiceImpl::setName(AccountId account, const QString &name)
{
    return m_core.ask<void>([account, name](Core &core) {
        return withOwn<void>(core, account,
                             [&name](OwnProfileSync &own) { return own.setName(name); });
    });
}

Answer<QByteArray> ProfileServiceImpl::picture(AccountId account, const BareJid &person)
{
    return m_reader.ask<QByteArray>([account, person](Connection &connection) {
        return ProfileStore(connection).picture(account, person);
    });
}

Answer<QHash<BareJid, QString>> ProfileServiceImpl::pictureHashes(AccountId account)
{
    using Hashes = QHash<BareJid, QString>;
    return m_reader.ask<Hashes>([account](Connection &connection) -> Result<Hashes> {
        const auto people = ProfileStore(connection).withPicture(account);
        if (!people) {
            return people.error();
        }
        Hashes hashes;
        for (const StoredPerson &person : *people) {
            hashes.insert(person.jid, person.picture());
        }
        return hashes;
    });
}

void ProfileServiceImpl::look(AccountId account, const BareJid &person)
{
    m_core.post([account, person](Core &core) {
        if (const Result<AccountSession *> session = core.session(account)) {
            session.value()->sync->pictures().look(person);
        }
    });
}

} // namespace Ninelives
