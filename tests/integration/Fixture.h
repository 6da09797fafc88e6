// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/CtlProfile.h"
#include "tests/rig/Prosody.h"

#include <QTest>

namespace Ninelives::Test {

using namespace Qt::StringLiterals;

/// A fresh device of a person.
[[nodiscard]] inline std::unique_ptr<Rig::CtlProfile> device(const QString &name)
{
    return std::make_unique<Rig::CtlProfile>(name, QStringLiteral(NINELIVES_BUILD_DIR));
}

/// A fresh device that is signed in; null when that failed.
[[nodiscard]] inline std::unique_ptr<Rig::CtlProfile> signedIn(const Rig::Prosody &server,
                                                               const QString &name)
{
    auto made = device(name);
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

#define HEARD(process, ...) \
    QVERIFY2((process).waitForEvent(__VA_ARGS__).has_value(), qPrintable((process).transcript()))
