// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Onboarding.h"

#include "core/base/Log.h"
#include "core/engine/ChangeFeed.h"
#include "core/engine/Core.h"
#include "core/engine/MediaWorks.h"
#include "core/media/PhotoPreparer.h"
#include "core/storage/ConversationStore.h"
#include "core/sync/RosterSync.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr int longestSide = 640;
constexpr qint64 mostPicturePixels = 4'000'000;
constexpr int pictureDecodeMs = 2'000;

using Reason = RegistrationProblem::Reason;

/// Only what was decoded and encoded anew is shown; the rest is left out.
RegistrationStep withSafePictures(RegistrationStep step)
{
    const PictureLimits limits{.mostBytes = qint64{512} * 1024,
                               .mostPixels = mostPicturePixels,
                               .decodeMs = pictureDecodeMs};
    for (FormField &field : step.form.fields) {
        if (!field.picture.isEmpty()) {
            const Result<QByteArray> safe = scaledPicture(field.picture, longestSide, limits);
            field.picture = safe ? *safe : QByteArray();
        }
    }
    return step;
}

} // namespace

Onboarding::Onboarding(Core &core, std::unique_ptr<RegistrationPort> port)
    : m_core(core), m_port(std::move(port))
{}

void Onboarding::begin(const RegistrationPlace &place, const Reply<RegistrationStep> &reply)
{
    m_place = place;
    m_port->begin(place, [this, reply](const Result<RegistrationStep> &step) {
        if (step) {
            replyWithPictures(*step, reply);
        } else {
            reply(step.error());
        }
    });
}

void Onboarding::end()
{
    m_unsure.reset();
    m_place = {};
    m_port->end();
}

void Onboarding::submit(const FormAnswers &answers, const BareJid &inviter,
                        const Reply<RegistrationStep> &reply)
{
    const QString name = answers.value(u"username"_s).value(0);
    const Result<BareJid> jid = BareJid::parse(name + u'@' + m_place.domain);
    if (!jid || name.isEmpty() || name.contains(u'@') || name.contains(u'/')) {
        reply(Error{ErrorCode::InvalidAddress, u"username"_s});
        return;
    }
    const Attempt attempt{*jid, answers.value(u"password"_s).value(0)};
    m_port->submit(answers,
                   [this, attempt, inviter, reply](const Result<RegistrationStep> &result) {
                       submitted(result, attempt, inviter, reply);
                   });
}

void Onboarding::submitted(const Result<RegistrationStep> &result, const Attempt &attempt,
                           const BareJid &inviter, const Reply<RegistrationStep> &reply)
{
    if (!result) {
        m_unsure = attempt;
        reply(result.error());
        return;
    }
    if (result->made) {
        takeOver(attempt, inviter, false, reply);
        return;
    }
    // The name may be taken by ourselves: made, and the answer was lost.
    const bool perhapsOurs =
        result->problem && result->problem->reason == Reason::NameTaken && m_unsure == attempt;
    if (!perhapsOurs) {
        replyWithPictures(*result, reply);
        return;
    }
    m_unsure.reset();
    takeOver(attempt, inviter, true,
             [reply, refused = *result](const Result<RegistrationStep> &taken) {
                 reply(taken ? taken : Result<RegistrationStep>(refused));
             });
}

void Onboarding::takeOver(const Attempt &attempt, const BareJid &inviter, bool verify,
                          const Reply<RegistrationStep> &reply)
{
    Account account;
    account.jid = attempt.jid;
    account.servers = m_place.servers;
    account.caFile = m_place.caFile;
    AccountSecrets secrets;
    secrets.password = attempt.password;
    m_core.addAccount(
        account, secrets, verify, [this, inviter, reply](const Result<AccountId> &added) {
            reply(added ? settled(*added, inviter) : Result<RegistrationStep>(added.error()));
        });
}

/// Connects, and makes the inviter a contact with a chat.
Result<RegistrationStep> Onboarding::settled(AccountId account, const BareJid &inviter)
{
    const Result<AccountSession *> session = m_core.session(account);
    if (!session) {
        return session.error();
    }
    if (!inviter.isEmpty()) {
        ConversationId chat;
        const Result<void> opened = m_core.write([&](Transaction &tx) -> Result<void> {
            const Result<ConversationId> id =
                ConversationStore(m_core.writer()).ensure(tx, account, inviter);
            chat = id ? *id : chat;
            return id ? Result<void>() : Result<void>(id.error());
        });
        if (opened) {
            m_core.feed().add({Change::Kind::ConversationChanged, account, chat, {}});
        } else {
            qCWarning(logEngine) << "no chat with the inviter:" << opened.error().name();
        }
        session.value()->sync->roster().add(
            {inviter, {}, m_place.token}, [](const Result<void> &added) {
                if (!added) {
                    qCWarning(logEngine) << "the inviter is no contact:" << added.error().name();
                }
            });
    }
    session.value()->transport->start();
    RegistrationStep step;
    step.made = true;
    step.account = account;
    return step;
}

void Onboarding::replyWithPictures(const RegistrationStep &step,
                                   const Reply<RegistrationStep> &reply)
{
    const bool pictures = std::ranges::any_of(
        step.form.fields, [](const FormField &field) { return !field.picture.isEmpty(); });
    if (pictures) {
        m_core.media().pool().start([step, reply] { reply(withSafePictures(step)); });
    } else {
        reply(step);
    }
}

} // namespace Ninelives
