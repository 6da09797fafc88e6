// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/CtlProfile.h"
#include "tests/rig/Patience.h"
#include "tests/rig/Prosody.h"

#include <algorithm>

namespace Ninelives::Test {

using namespace Qt::StringLiterals;

/// A fresh device of a person.
[[nodiscard]] inline std::unique_ptr<Rig::CtlProfile> device(const QString &name,
                                                             const QString &below = {})
{
    return std::make_unique<Rig::CtlProfile>(name, QStringLiteral(NINELIVES_BUILD_DIR), below);
}

/// A fresh device that is signed in; null when that failed.
[[nodiscard]] inline std::unique_ptr<Rig::CtlProfile>
signedIn(const Rig::Prosody &server, const QString &name, const QString &below = {})
{
    auto made = device(name, below);
    const Rig::CtlProfile::Output added = made->addAccount(server, name, name + u"-secret"_s);
    if (added.exitCode != 0) {
        qWarning().noquote() << name << "not signed in:" << added.errorText;
        return nullptr;
    }
    return made;
}

/// Both have the other one in their contacts: strangers are told nothing (no receipts, no typing).
[[nodiscard]] inline bool befriend(const Rig::Prosody &server, Rig::CtlProfile &one,
                                   const QString &oneName, Rig::CtlProfile &other,
                                   const QString &otherName)
{
    const QStringList add{u"contacts"_s, u"add"_s, u"--jid"_s};
    return one.call(add + QStringList{server.jid(otherName)}).exitCode == 0
        && other.call(add + QStringList{server.jid(oneName)}).exitCode == 0;
}

/// A test class about Alice and Bob on a server of their own; both call setUp() in init().
class TwoPeople : public QObject
{
protected:
    enum class Contacts : quint8 { No, Yes };
    /// A fresh server and two fresh devices that are signed in; Alice's profile lies `below` that
    /// folder. The failure, or nothing.
    [[nodiscard]] QString setUp(Contacts contacts, const QString &below = {})
    {
        m_alice.reset();
        m_bob.reset();
        m_server = std::make_unique<Rig::Prosody>();
        if (!m_server->addAccount(u"alice"_s, u"alice-secret"_s)
            || !m_server->addAccount(u"bob"_s, u"bob-secret"_s) || !m_server->start()) {
            return m_server->errorText();
        }
        m_aliceJid = m_server->jid(u"alice"_s);
        m_bobJid = m_server->jid(u"bob"_s);
        m_alice = signedIn(*m_server, u"alice"_s, below);
        m_bob = signedIn(*m_server, u"bob"_s);
        if (!m_alice || !m_bob) {
            return u"not signed in"_s;
        }
        const bool met =
            contacts == Contacts::No || befriend(*m_server, *m_alice, u"alice"_s, *m_bob, u"bob"_s);
        return met ? QString() : u"no contacts"_s;
    }

    std::unique_ptr<Rig::Prosody> m_server;
    std::unique_ptr<Rig::CtlProfile> m_alice;
    std::unique_ptr<Rig::CtlProfile> m_bob;
    QString m_aliceJid;
    QString m_bobJid;
};

inline void tellSend(Rig::JsonProcess &from, const QString &to, const QString &body)
{
    from.tell({{u"cmd"_s, u"send"_s}, {u"to"_s, to}, {u"body"_s, body}, {u"tag"_s, body}});
}

/// The bodies of the message events with this direction, in order.
[[nodiscard]] inline QStringList bodies(const Rig::JsonProcess &process, const QString &direction)
{
    QStringList all;
    for (const QJsonObject &event : process.events()) {
        if (event.value(u"event"_s) == u"message"_s && event.value(u"direction"_s) == direction) {
            all.append(event.value(u"body"_s).toString());
        }
    }
    return all;
}

/// The bodies that `history` prints for the chat with `peer`, of one direction, in order.
[[nodiscard]] inline QStringList storedBodies(Rig::CtlProfile &profile, const QString &peer,
                                              const QString &direction)
{
    QStringList all;
    const Rig::CtlProfile::Output output = profile.call(
        {u"history"_s, u"--with"_s, peer, u"--limit"_s, u"100000"_s, u"--format"_s, u"json"_s});
    for (const QJsonObject &line : output.lines) {
        if (line.value(u"direction"_s) == direction) {
            all.append(line.value(u"body"_s).toString());
        }
    }
    return all;
}

/// All texts have come, each once. Not in this order: right after a login, what is live may be told
/// before what the archive has above it.
[[nodiscard]] inline bool heardOnce(Rig::JsonProcess &process, const QStringList &texts)
{
    const bool all = std::ranges::all_of(texts, [&process](const QString &text) {
        return process.waitForEvent(u"message"_s, {{u"body"_s, text}, {u"direction"_s, u"in"_s}})
            .has_value();
    });
    return all && bodies(process, u"in"_s).size() == texts.size();
}

/// For a device that was stopped as soon as the last text had come: that may have been live, before
/// the archive gave what is above it. Then the next starts bring the rest, unless it is lost.
inline void fetchRest(Rig::CtlProfile &profile, const QString &peer, const QStringList &texts)
{
    const auto complete = [&] {
        const QStringList stored = storedBodies(profile, peer, u"in"_s);
        return std::ranges::all_of(
            texts, [&stored](const QString &text) { return stored.contains(text); });
    };
    constexpr int starts = 3;
    for (int i = 0; i < starts && !complete() && profile.runOnline(); ++i) {
        static_cast<void>(profile.process().waitForEvent(u"message"_s, {}, 10'000));
        profile.stop();
    }
}

/// The place of an own message in the archive is known: everything before it is here, and stands in
/// the archive's order.
[[nodiscard]] inline bool placed(Rig::JsonProcess &process, const QString &body)
{
    const auto reply = process.waitForEvent(u"reply"_s, {{u"tag"_s, body}});
    return reply
        && process
               .waitFor([&](const QJsonObject &event) {
                   return event.value(u"id"_s) == reply->value(u"id"_s)
                       && !event.value(u"archive_id"_s).toString().isEmpty();
               })
               .has_value();
}

/// The other side has confirmed an own message: nothing of it waits in the outbox any more.
[[nodiscard]] inline bool delivered(Rig::JsonProcess &process, const QString &body)
{
    const auto reply = process.waitForEvent(u"reply"_s, {{u"tag"_s, body}});
    return reply
        && process
               .waitForEvent(u"state"_s,
                             {{u"id"_s, reply->value(u"id"_s)}, {u"state"_s, u"delivered"_s}})
               .has_value();
}

/// "text 1", "text 2" …
[[nodiscard]] inline QStringList numbered(const QString &text, int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i) {
        all.append(u"%1 %2"_s.arg(text).arg(i));
    }
    return all;
}

} // namespace Ninelives::Test

/// In init(): the rest of a TwoPeople test needs what it sets up.
#define SET_UP(...) \
    do { \
        const QString failure = setUp(__VA_ARGS__); \
        QVERIFY2(failure.isEmpty(), qPrintable(failure)); \
    } while (false)

#define HEARD(process, ...) \
    QVERIFY2((process).waitForEvent(__VA_ARGS__).has_value(), qPrintable((process).transcript()))
