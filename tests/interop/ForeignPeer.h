// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/JsonProcess.h"
#include "tests/rig/Prosody.h"

namespace Ninelives::Interop {

using namespace Qt::StringLiterals;

/// A contact who uses another client, logged in with keys published once ready() returns true. What
/// it takes and tells is in slixmpp_peer.py.
class ForeignPeer : public Rig::JsonProcess
{
public:
    enum Kind : quint8 {
        Slixmpp, ///< slixmpp and python-omemo, the legacy dialect
        QXmpp, ///< QXmpp's own OMEMO, urn:xmpp:omemo:2
        Profanity, ///< the terminal client, the legacy dialect
    };
    struct Login {
        QString jid;
        QString password;
        quint16 port = 0; ///< on this machine
        QString caFile;
    };

    ForeignPeer(Kind kind, const Login &login) : JsonProcess(name(kind))
    {
        const QStringList arguments{
            u"--jid"_s,     login.jid,      u"--password"_s, login.password,
            u"--host"_s,    u"127.0.0.1"_s, u"--port"_s,     QString::number(login.port),
            u"--ca-file"_s, login.caFile};
        if (kind == QXmpp) {
            start(QStringLiteral(NINELIVES_BUILD_DIR "/tests/interop/interop_qxmpp_peer"),
                  arguments);
            return;
        }
        const QString script = kind == Slixmpp ? u"slixmpp_peer.py"_s : u"profanity_peer.py"_s;
        start(u"python3"_s,
              QStringList{QStringLiteral(NINELIVES_SOURCE_DIR "/tests/interop/") + script}
                  + arguments);
    }
    ForeignPeer(Kind kind, const Rig::Prosody &server, const QString &account,
                const QString &password)
        : ForeignPeer(kind, {server.jid(account), password, server.port(), server.caFile()})
    {}
    ~ForeignPeer() override { tell({{u"cmd"_s, u"quit"_s}}); }

    bool ready() { return waitForEvent(u"ready"_s, {}, 60'000).has_value(); }
    void send(const QString &to, const QString &body)
    {
        tell({{u"cmd"_s, u"send"_s}, {u"to"_s, to}, {u"body"_s, body}});
    }

private:
    static QString name(Kind kind)
    {
        return kind == Slixmpp ? u"slixmpp peer"_s
            : kind == QXmpp    ? u"QXmpp peer"_s
                               : u"Profanity peer"_s;
    }
};

} // namespace Ninelives::Interop
