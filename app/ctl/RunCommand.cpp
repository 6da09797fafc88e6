// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChatNames.h"
#include "app/ctl/ChatNews.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ContactNews.h"
#include "app/ctl/EventPrinter.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/LineReader.h"
#include "app/ctl/Obeyer.h"
#include "app/ctl/Session.h"

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

/// Being asked by the system to stop is a way to end, not a failure.
Result<int> endOf(const Error &error)
{
    return error.code == ErrorCode::Cancelled ? Result<int>(Ok) : Result<int>(error);
}

} // namespace

Result<int> run(Session &session)
{
    const Result<QList<Account>> accounts = session.wait(session.engine().accounts().list());
    if (!accounts) {
        return endOf(accounts.error());
    }
    const Result<ChatNames> names = chatNames(session);
    if (!names) {
        return endOf(names.error());
    }
    QHash<AccountId, BareJid> addresses;
    for (const Account &account : *accounts) {
        addresses.insert(account.id, account.jid);
    }
    EventPrinter printer(session.engine(), session.output(), addresses, *names);
    const ChatNews chatNews(session.engine(), session.output(), addresses);
    const ContactNews contactNews(session.engine(), session.output(), addresses);
    Obeyer obeyer(session.engine(), session.output(), *accounts,
                  session.line().value("downloads"_L1));
    LineReader reader;
    bool over = false;
    const auto finish = [&]() {
        over = true;
        Q_EMIT session.progress();
    };
    QObject::connect(&reader, &LineReader::line, &obeyer, &Obeyer::obey);
    QObject::connect(&reader, &LineReader::ended, &session, finish);
    QObject::connect(&obeyer, &Obeyer::quitRequested, &session, finish);
    session.output().object(
        {{u"event"_s, u"ready"_s}, {u"version"_s, QStringLiteral(NINELIVES_VERSION)}});
    printer.sayWaiting();
    reader.start();
    session.engine().accounts().connectAll();
    const Result<void> waited = session.waitUntil([&]() { return over; }, -1);
    return waited ? Result<int>(Ok) : endOf(waited.error());
}

} // namespace Ninelives::Ctl
