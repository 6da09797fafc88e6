// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/HealthJson.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 settlingMs = 6'000; // the questions about the internet take at most so long

QString factsLine(const QJsonObject &json)
{
    QStringList words;
    for (auto it = json.begin(); it != json.end(); ++it) {
        words.append(it.key() + u'=' + it.value().toVariant().toString());
    }
    return words.join(u"  "_s);
}

template<typename T>
Result<int> printAll(Session &session, const Result<QList<T>> &rows)
{
    if (!rows) {
        return rows.error();
    }
    for (const T &row : *rows) {
        if (session.output().json()) {
            session.output().object(toJson(row));
        } else {
            session.output().text(factsLine(toJson(row)));
        }
    }
    return Ok;
}

Result<int> setAskNeutral(Session &session)
{
    const QString wish = session.line().value("ask-neutral"_L1);
    if (wish != "yes"_L1 && wish != "no"_L1) {
        return Error{ErrorCode::InvalidInput, u"--ask-neutral is yes or no"_s};
    }
    const Result<void> set =
        session.wait(session.engine().health().setAsksNeutral(wish == "yes"_L1));
    return set ? Result<int>(Ok) : Result<int>(set.error());
}

void print(Session &session, const Account &account, const TransportState &state)
{
    const Health health = session.engine().health().health(account.id);
    const QJsonObject verdict =
        toJson(health, account.jid.domain(), QDateTime::currentMSecsSinceEpoch());
    if (session.output().json()) {
        QJsonObject json = toJson(state);
        json.insert(u"account"_s, account.jid.toString());
        for (auto it = verdict.begin(); it != verdict.end(); ++it) {
            json.insert(it.key(), it.value());
        }
        session.output().object(json);
        return;
    }
    const QString sentence = verdict.value("sentence"_L1).toString();
    session.output().text(
        u"%1: %2"_s.arg(account.jid.toString(), sentence.isEmpty() ? stateText(state) : sentence));
    for (const RungReport &report : health.ladder) {
        session.output().text(
            u"  %1: %2"_s.arg(rungName(report.rung), rungStateName(report.state)));
    }
    if (health.notice) {
        session.output().text(u"  the provider says: %1"_s.arg(health.notice->wordsFor({u"en"_s})));
    }
}

Result<int> connectAndPrint(Session &session, const QList<Account> &all, qint64 timeoutMs)
{
    AccountService &accounts = session.engine().accounts();
    const HealthService &health = session.engine().health();
    const auto every = [&all](const auto &holds) {
        return std::ranges::all_of(
            all, [&](const Account &account) { return !account.enabled || holds(account); });
    };
    accounts.connectAll();
    const Result<void> waited = session.waitUntil(
        [&]() {
            return every([&](const Account &account) {
                const TransportState state = accounts.connection(account.id);
                return state.online() || health.health(account.id).failing();
            });
        },
        timeoutMs);
    if (waited) {
        const Result<void> settled = session.waitUntil(
            [&]() {
                return every(
                    [&](const Account &account) { return health.health(account.id).settled; });
            },
            std::min(timeoutMs, settlingMs));
        if (!settled && settled.error().code != ErrorCode::Timeout) {
            return settled.error();
        }
    }
    int exit = Ok;
    for (const Account &account : all) {
        const TransportState state = accounts.connection(account.id);
        print(session, account, state);
        if (exit == Ok && account.enabled && !state.online()) {
            exit = state.failure ? exitCode(state.failure->code) : TempFail;
        }
    }
    return !waited && waited.error().code != ErrorCode::Timeout ? Result<int>(waited.error())
                                                                : Result<int>(exit);
}

} // namespace

Result<int> health(Session &session)
{
    if (session.line().has("ask-neutral"_L1)) {
        return setAskNeutral(session);
    }
    if (session.line().has("log"_L1)) {
        return printAll(session, session.wait(session.engine().health().log(0)));
    }
    if (session.line().has("days"_L1)) {
        return printAll(session, session.wait(session.engine().health().availability()));
    }
    const Result<QList<Account>> all = session.wait(session.engine().accounts().list());
    if (!all) {
        return all.error();
    }
    if (all->isEmpty()) {
        return Error{ErrorCode::NotFound, u"the profile has no account"_s};
    }
    const Result<qint64> timeout = session.timeoutMs();
    return timeout ? connectAndPrint(session, *all, *timeout) : Result<int>(timeout.error());
}

} // namespace Ninelives::Ctl
