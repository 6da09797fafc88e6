// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Session.h"

#include <QTimer>

#include <iostream>
#include <iterator>
#include <string>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

Session::Session(const CommandLine &line, Output &output) : m_line(line), m_output(output)
{
    connect(&m_stop, &StopSignals::stopRequested, this, [this]() {
        m_stopped = true;
        Q_EMIT progress();
    });
}

Session::~Session() = default;

Result<void> Session::open()
{
    ProfileOptions &options = m_options;
    options.folder =
        m_line.has("profile"_L1) ? m_line.value("profile"_L1) : ProfileOptions::defaultFolder();
    options.keyFile = m_line.value("key-file"_L1);
    if (m_line.has("passphrase-stdin"_L1)) {
        const Result<QString> passphrase = readLine();
        if (!passphrase) {
            return Error{ErrorCode::InvalidInput, u"standard input holds no passphrase"_s};
        }
        options.usePassphrase = true;
        options.passphrase = *passphrase;
    }
    return openAgain();
}

Result<void> Session::openAgain()
{
    m_composition.reset();
    m_composition = std::make_unique<Composition>(m_options);
    // Queued: a command's own listeners must have heard the news before it is looked at.
    connect(&engine(), &EngineApi::changed, this, &Session::progress, Qt::QueuedConnection);
    connect(&engine().accounts(), &AccountService::connectionChanged, this, &Session::progress,
            Qt::QueuedConnection);
    connect(&engine().health(), &HealthService::healthChanged, this, &Session::progress,
            Qt::QueuedConnection);
    return wait(m_composition->open());
}

Result<Account> Session::account()
{
    const Result<QList<Account>> all = wait(engine().accounts().list());
    if (!all) {
        return all.error();
    }
    if (m_line.has("account"_L1)) {
        const Result<BareJid> wanted = jid("account"_L1);
        if (!wanted) {
            return wanted.error();
        }
        for (const Account &account : *all) {
            if (account.jid == *wanted) {
                return account;
            }
        }
        return Error{ErrorCode::NotFound,
                     u"the profile has no account %1"_s.arg(wanted->toString())};
    }
    if (all->isEmpty()) {
        return Error{ErrorCode::NotFound,
                     u"the profile has no account; add one with \"account add\""_s};
    }
    if (all->size() > 1) {
        return Error{ErrorCode::InvalidInput,
                     u"the profile has several accounts; say which with --account"_s};
    }
    return all->first();
}

Result<BareJid> Session::jid(QLatin1StringView option) const
{
    Result<BareJid> parsed = BareJid::parse(m_line.value(option));
    if (!parsed) {
        return Error{ErrorCode::InvalidAddress, u"--%1"_s.arg(option)};
    }
    return parsed;
}

Result<qint64> Session::timeoutMs() const
{
    const Result<qint64> seconds = m_line.number("timeout"_L1, 60, 0, 1'000'000);
    return seconds ? Result<qint64>(*seconds * 1000) : seconds;
}

Result<void> Session::waitUntil(const std::function<bool()> &done, qint64 timeoutMs)
{
    QEventLoop loop;
    bool late = false;
    const auto look = [&]() {
        if (m_stopped || late || done()) {
            loop.quit();
        }
    };
    connect(this, &Session::progress, &loop, look);
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, &loop, [&]() {
        late = true;
        look();
    });
    if (timeoutMs >= 0) {
        timer.start(std::chrono::milliseconds(timeoutMs));
    }
    while (!done()) {
        if (m_stopped) {
            return Error{ErrorCode::Cancelled, {}};
        }
        if (late) {
            return Error{ErrorCode::Timeout, {}};
        }
        loop.exec();
    }
    return {};
}

Result<void> Session::goOnline(AccountId account, qint64 timeoutMs)
{
    AccountService &accounts = engine().accounts();
    accounts.retryNow(account);
    std::optional<Error> hopeless;
    const Result<void> waited = waitUntil(
        [&]() {
            const TransportState state = accounts.connection(account);
            if (state.needsUser && state.failure) {
                hopeless = state.failure;
            }
            return state.online() || hopeless.has_value();
        },
        timeoutMs);
    if (hopeless) {
        return *hopeless;
    }
    if (!waited && waited.error().code == ErrorCode::Timeout) {
        // Why it did not work says more than that it took too long.
        const TransportState state = accounts.connection(account);
        return state.failure ? *state.failure : waited.error();
    }
    return waited;
}

Result<QString> readLine()
{
    std::string line;
    if (!std::getline(std::cin, line)) {
        return Error{ErrorCode::InvalidInput, u"standard input is empty"_s};
    }
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    return QString::fromUtf8(line.data(), qsizetype(line.size()));
}

QString readAll()
{
    const std::string all{std::istreambuf_iterator<char>(std::cin), {}};
    return QString::fromUtf8(all.data(), qsizetype(all.size()));
}

} // namespace Ninelives::Ctl
