// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"

#include <QDomElement>
#include <QHash>
#include <QObject>

#include <functional>

namespace Ninelives {

/// Asks questions (RFC 6120, section 8.2.3) and finds the answers. Lives as long as the transport;
/// the stream below it comes and goes. An answer counts only when it comes from whom was asked.
class IqChannel : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<bool(const QByteArray &xml)>;
    using Done = std::function<void(Result<QDomElement>)>;
    static constexpr int defaultTimeoutMs = 30'000;

    explicit IqChannel(BareJid own, QObject *parent = nullptr);

    /// A stream is up; `write` sends one stanza.
    void open(Write write);
    /// The stream is gone: every open question is answered with NotConnected.
    void close();
    [[nodiscard]] bool isOpen() const { return bool(m_write); }
    [[nodiscard]] const BareJid &own() const { return m_own; }
    void setOwn(const BareJid &own) { m_own = own; }

    /// Sends `<iq type=… to=…>payload</iq>`; `to` empty means the own account. `done` gets the
    /// whole
    /// `<iq type="result">`, or NotFound (item-not-found), RemoteRefused with the condition as
    /// detail, Timeout or NotConnected; later, never from within this call.
    void get(const QString &to, const QByteArray &payload, Done done,
             int timeoutMs = defaultTimeoutMs);
    void set(const QString &to, const QByteArray &payload, Done done,
             int timeoutMs = defaultTimeoutMs);

    /// As get() ("get") and set() ("set"), but an error is handed over as the `<iq type="error">`
    /// that came.
    void askWhole(QLatin1StringView type, const QString &to, const QByteArray &payload, Done done,
                  int timeoutMs = defaultTimeoutMs);

    /// Takes an `<iq>` of type result or error; false when nobody asked.
    bool handle(const QDomElement &iq);
    /// Sends a stanza that expects no answer; false without a stream.
    bool send(const QByteArray &xml);
    /// Answers a question of somebody else.
    void answer(const QDomElement &request, const QByteArray &payload = {});
    void refuse(const QDomElement &request, QLatin1StringView type, QLatin1StringView condition);

    /// Calls `task` from the event loop unless this object is destroyed before.
    void later(std::function<void()> task);

private:
    struct Question {
        QString to;
        Done done;
        bool whole = false;
    };

    void ask(QLatin1StringView type, const QByteArray &payload, Question question, int timeoutMs);
    [[nodiscard]] bool isFromAsked(const QString &from, const QString &to) const;
    void finish(const QString &id, Result<QDomElement> result);

    BareJid m_own;
    Write m_write;
    QHash<QString, Question> m_open;
};

} // namespace Ninelives
