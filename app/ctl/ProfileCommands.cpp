// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/ProfileJson.h"
#include "app/ctl/Session.h"

#include <QDeadlineTimer>
#include <QFile>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

Result<OwnProfile> ownProfile(Session &session, const Account &account)
{
    return session.wait(session.engine().profiles().own(account.id));
}

Result<int> show(Session &session, const Account &account)
{
    const Result<OwnProfile> own = ownProfile(session, account);
    if (!own) {
        return own.error();
    }
    if (session.output().json()) {
        session.output().object(toJson(*own, account.jid));
        return Ok;
    }
    session.output().text(u"address  "_s + account.jid.toString());
    session.output().text(u"name     "_s + own->name);
    session.output().text(u"avatar   "_s + own->pictureHash);
    if (own->waiting) {
        session.output().text(u"not on the server yet"_s);
    }
    return Ok;
}

Result<void> setAvatar(Session &session, const Account &account)
{
    const Result<QByteArray> photo = photoFrom(session.line().arguments.constFirst());
    return photo ? session.wait(session.engine().profiles().setPicture(account.id, *photo))
                 : Result<void>(photo.error());
}

Result<void> change(Session &session, const Account &account)
{
    const QLatin1StringView name = session.line().command->name;
    ProfileService &profiles = session.engine().profiles();
    if (name == "profile set-avatar"_L1) {
        return setAvatar(session, account);
    }
    return session.wait(name == "profile remove-avatar"_L1
                            ? profiles.removePicture(account.id)
                            : profiles.setName(account.id, session.line().arguments.constFirst()));
}

/// Until the server has it, refuses it, or the time is over.
Result<void> waitUntilTaken(Session &session, const Account &account)
{
    const Result<qint64> timeout = session.timeoutMs();
    if (!timeout) {
        return timeout.error();
    }
    const QDeadlineTimer deadline(*timeout);
    bool news = false;
    QObject context;
    QObject::connect(&session.engine().profiles(), &ProfileService::ownChanged, &context, [&] {
        news = true;
        Q_EMIT session.progress();
    });
    if (const Result<void> online = session.goOnline(account.id, *timeout); !online) {
        return online;
    }
    for (;;) {
        news = false;
        const Result<OwnProfile> own = ownProfile(session, account);
        if (!own || !own->waiting || own->trouble) {
            return !own        ? Result<void>(own.error())
                : own->trouble ? Result<void>(*own->trouble)
                               : Result<void>();
        }
        if (const Result<void> waited =
                session.waitUntil([&] { return news; }, deadline.remainingTime());
            !waited) {
            return waited;
        }
    }
}

} // namespace

Result<int> profile(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    if (session.line().command->name == "profile show"_L1) {
        return show(session, *account);
    }
    const Result<void> changed = change(session, *account);
    return exitAfter(changed && session.line().has("publish"_L1) ? waitUntilTaken(session, *account)
                                                                 : changed);
}

} // namespace Ninelives::Ctl
