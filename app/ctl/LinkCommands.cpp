// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/LinkJson.h"
#include "app/ctl/Session.h"
#include "core/engine/LinkService.h"

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

bool isUnderWay(LinkingPhase phase)
{
    return phase == LinkingPhase::Transferring || phase == LinkingPhase::Paused
        || phase == LinkingPhase::Broken;
}

/// Prints every step until the linking is over.
class LinkWatch
{
public:
    LinkWatch(Session &session, AccountId account) : m_session(session), m_account(account)
    {
        QObject::connect(&service(), &LinkService::stateChanged, &session,
                         [this, account](AccountId of, const LinkState &state) {
                             if (of == account) {
                                 m_state = state;
                                 say();
                                 Q_EMIT m_session.progress();
                             }
                         });
        m_state = service().state(account);
    }
    ~LinkWatch() { service().disconnect(&m_session); }
    LinkWatch(const LinkWatch &) = delete;
    LinkWatch &operator=(const LinkWatch &) = delete;

    [[nodiscard]] LinkService &service() const { return m_session.engine().linking(); }
    [[nodiscard]] const LinkState &state() const { return m_state; }

    Result<int> untilDone()
    {
        const Result<void> waited = m_session.waitUntil(
            [this] {
                return m_state.phase == LinkingPhase::Done || m_state.phase == LinkingPhase::Failed;
            },
            -1);
        if (!waited) {
            return waited.error();
        }
        return m_state.failure ? Result<int>(linkFailure(*m_state.failure)) : Result<int>(Ok);
    }

private:
    void say()
    {
        Output &output = m_session.output();
        if (output.json()) {
            QJsonObject json = toJson(m_state);
            json.insert(u"event"_s, u"link"_s);
            output.object(json);
        } else if (m_state.phase == LinkingPhase::Showing) {
            output.text(linkText(m_state));
            output.text(u"or scan: %1"_s.arg(m_state.link));
        } else if (m_state.phase != LinkingPhase::Failed) {
            output.text(linkText(m_state));
        }
    }

    Session &m_session;
    AccountId m_account;
    LinkState m_state;
};

Result<int> offer(Session &session, LinkWatch &watch, AccountId account)
{
    // Other devices look for this one among those of the account: its keys have to be there.
    if (const Result<void> published = waitUntilPublished(session, account); !published) {
        return published.error();
    }
    if (isUnderWay(watch.state().phase)) {
        return watch.untilDone();
    }
    const Result<void> shown = session.wait(watch.service().showCode(account));
    return shown ? watch.untilDone() : Result<int>(linkFailure(shown.error()));
}

Result<bool> isAgreed(Session &session)
{
    if (session.line().has("yes"_L1)) {
        return true;
    }
    if (!session.output().json()) {
        session.output().text(u"give it all messages? yes or no:"_s);
    }
    const Result<QString> answer = readLine();
    if (!answer) {
        return answer.error();
    }
    return answer->trimmed().compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

Result<int> accept(Session &session, LinkWatch &watch, AccountId account)
{
    const QStringList &words = session.line().arguments;
    if (words.isEmpty()) {
        return isUnderWay(watch.state().phase)
            ? watch.untilDone()
            : Result<int>(Error{ErrorCode::InvalidInput, u"a code has eight words"_s});
    }
    const Result<void> found = session.wait(watch.service().enterCode(account, words.join(u' ')));
    if (!found) {
        return linkFailure(found.error());
    }
    const Result<bool> agreed = isAgreed(session);
    watch.service().confirm(account, agreed && *agreed);
    return watch.untilDone();
}

} // namespace

Result<int> link(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<qint64> timeout = session.timeoutMs();
    if (!timeout) {
        return timeout.error();
    }
    LinkWatch watch(session, account->id);
    if (const Result<void> online = session.goOnline(account->id, *timeout); !online) {
        return online.error();
    }
    return session.line().command->name == "link offer"_L1 ? offer(session, watch, account->id)
                                                           : accept(session, watch, account->id);
}

} // namespace Ninelives::Ctl
