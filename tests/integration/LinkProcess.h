// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/CtlProfile.h"

#include <QJsonArray>
#include <QTest>

namespace Ninelives::Test {

using namespace Qt::StringLiterals;

/// `ninelivesctl link …` on a profile.
class LinkProcess
{
public:
    LinkProcess(const Rig::CtlProfile &profile, const QString &name, const QStringList &arguments,
                const QStringList &environment = {})
        : m_process(name)
    {
        m_process.start(profile.program(),
                        QStringList{u"link"_s} + arguments + profile.profileArguments(),
                        environment);
    }
    Rig::JsonProcess *operator->() { return &m_process; }
    Rig::JsonProcess &operator*() { return m_process; }

    [[nodiscard]] bool reaches(const QString &phase, int timeoutMs = linkMs)
    {
        return m_process.waitForEvent(u"link"_s, {{u"phase"_s, phase}}, timeoutMs).has_value();
    }
    /// So many messages have come, or gone.
    [[nodiscard]] bool moves(int messages)
    {
        return m_process
            .waitFor(
                [messages](const QJsonObject &event) {
                    return event.value(u"messages"_s).toInt() >= messages
                        && event.value(u"event"_s) == u"link"_s;
                },
                linkMs)
            .has_value();
    }
    /// The code of an event of phase "showing".
    static QStringList wordsOf(const QJsonObject &showing)
    {
        QStringList words;
        const QJsonArray all = showing.value(u"words"_s).toArray();
        for (const QJsonValue word : all) {
            words.append(word.toString());
        }
        return words;
    }

private:
    static constexpr int linkMs = 300'000;

    Rig::JsonProcess m_process;
};

/// Gives `fresh` all that `old` has; both run nothing else. What went wrong, or nothing.
[[nodiscard]] inline QString link(const Rig::CtlProfile &old, const Rig::CtlProfile &fresh)
{
    LinkProcess offer(fresh, u"offer"_s, {u"offer"_s});
    const auto showing = offer->waitForEvent(u"link"_s, {{u"phase"_s, u"showing"_s}});
    if (!showing) {
        return offer->transcript();
    }
    LinkProcess accept(old, u"accept"_s,
                       QStringList{u"accept"_s, u"--yes"_s} + LinkProcess::wordsOf(*showing));
    const bool ended = offer.reaches(u"done"_s) && accept.reaches(u"done"_s)
        && QTest::qWaitFor([&] { return !offer->running() && !accept->running(); },
                           Rig::JsonProcess::patienceMs);
    return ended && offer->exitCode() == 0 ? QString() : offer->transcript() + accept->transcript();
}

} // namespace Ninelives::Test
