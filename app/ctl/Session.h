// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Composition.h"
#include "app/ctl/CommandLine.h"
#include "app/ctl/Output.h"
#include "app/desktop/StopSignals.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace Ninelives::Ctl {

/// One run of the program on one profile. Commands are written in sequence: wait() runs the event
/// loop until an answer is there. It is the only loop of the program, never a nested one, because
/// nothing is ever called from within it that waits again.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const CommandLine &line, Output &output);
    ~Session() override;

    /// Finds the key and opens the store.
    Result<void> open();
    /// Closes everything and opens the same profile once more.
    Result<void> openAgain();
    [[nodiscard]] const CommandLine &line() const { return m_line; }
    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] Engine &engine() { return m_composition->engine(); }
    [[nodiscard]] StopSignals &stopSignals() { return m_stop; }

    /// The account that --account names, or the only one. NotFound, InvalidInput (several).
    [[nodiscard]] Result<Account> account();
    /// The address given with `option`.
    [[nodiscard]] Result<BareJid> jid(QLatin1StringView option) const;
    /// The seconds of --timeout, in milliseconds.
    [[nodiscard]] Result<qint64> timeoutMs() const;

    /// Waits for an answer; Cancelled when the system asks the program to stop.
    template<typename T>
    [[nodiscard]] Result<T> wait(const Answer<T> &answer)
    {
        QFutureWatcher<Result<T>> watcher;
        connect(&watcher, &QFutureWatcherBase::finished, this, &Session::progress);
        watcher.setFuture(answer);
        if (const Result<void> waited = waitUntil([&]() { return answer.isFinished(); }, -1);
            !waited) {
            return waited.error();
        }
        return answer.result();
    }
    /// Runs the event loop until `done()` holds, which is looked at whenever the engine has news.
    /// Timeout after `timeoutMs` (below 0: never), Cancelled when the system wants us to stop.
    Result<void> waitUntil(const std::function<bool()> &done, qint64 timeoutMs);
    /// Connects and waits until the account is online; the failure when only the user can help.
    Result<void> goOnline(AccountId account, qint64 timeoutMs);

Q_SIGNALS:
    /// Something happened that may end a wait.
    void progress();

private:
    const CommandLine &m_line;
    Output &m_output;
    StopSignals m_stop;
    bool m_stopped = false;
    ProfileOptions m_options;
    std::unique_ptr<Composition> m_composition;
};

/// Reads one line of standard input without its end; InvalidInput when there is none.
[[nodiscard]] Result<QString> readLine();
/// Reads all of standard input.
[[nodiscard]] QString readAll();

} // namespace Ninelives::Ctl
