// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"
#include "core/engine/TrustService.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int publishMs = 10'000;

bool isPublished(const QList<Device> &own)
{
    return std::ranges::any_of(own, [](const Device &device) {
        return device.thisDevice && device.legacy && device.omemo2;
    });
}

} // namespace

Result<void> waitUntilPublished(Session &session, AccountId account)
{
    const QDeadlineTimer deadline(publishMs);
    bool news = false;
    QObject context;
    QObject::connect(&session.engine(), &EngineApi::changed, &context, [&]() { news = true; });
    while (!deadline.hasExpired()) {
        const Result<QList<Device>> own =
            session.wait(session.engine().trust().devices(account, {}));
        if (!own) {
            return own.error();
        }
        if (isPublished(*own)) {
            return {};
        }
        news = false;
        const Result<void> waited =
            session.waitUntil([&]() { return news; }, deadline.remainingTime());
        if (!waited && waited.error().code != ErrorCode::Timeout) {
            return waited;
        }
    }
    return {};
}

Result<int> accountAdd(Session &session)
{
    const CommandLine &line = session.line();
    const Result<BareJid> jid = session.jid("jid"_L1);
    if (!jid) {
        return jid.error();
    }
    const Result<QString> password = readLine();
    if (!password || password->isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"standard input holds no password"_s};
    }
    const NewAccount wanted{*jid, *password, line.values("server"_L1), line.value("ca-file"_L1),
                            !line.has("no-verify"_L1)};
    const Result<AccountId> added = session.wait(session.engine().accounts().add(wanted));
    if (!added) {
        return added.error();
    }
    if (wanted.verify) {
        if (const Result<void> published = waitUntilPublished(session, *added); !published) {
            return published.error();
        }
    }
    if (session.output().json()) {
        session.output().object({{u"id"_s, added->value}, {u"jid"_s, jid->toString()}});
    } else {
        session.output().text(u"account %1 added"_s.arg(jid->toString()));
    }
    return Ok;
}

Result<int> accountList(Session &session)
{
    const Result<QList<Account>> all = session.wait(session.engine().accounts().list());
    if (!all) {
        return all.error();
    }
    for (const Account &account : *all) {
        if (session.output().json()) {
            session.output().object(toJson(account));
        } else {
            session.output().text(
                (QStringList{account.jid.toString()} + account.servers).join(u' '));
        }
    }
    return Ok;
}

Result<int> accountPassword(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<QString> password = readLine();
    if (!password || password->isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"standard input holds no password"_s};
    }
    const Result<void> set =
        session.wait(session.engine().accounts().setPassword(account->id, *password));
    return set ? Result<int>(Ok) : Result<int>(set.error());
}

Result<int> accountRemove(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<void> removed = session.wait(session.engine().accounts().remove(account->id));
    return removed ? Result<int>(Ok) : Result<int>(removed.error());
}

} // namespace Ninelives::Ctl
