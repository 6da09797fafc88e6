// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/CborFields.h"
#include "core/link/HistoryImport.h"
#include "core/link/LinkContext.h"
#include "core/link/LinkSession.h"
#include "core/link/LinkWire.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Ninelives {

/// The new device after both proved the code: takes what the old one gives, page after page, and
/// answers how far it has come. The old device asks; this one only answers. Core thread only.
class LinkTaking : public QObject
{
    Q_OBJECT

public:
    /// `link` is stored already.
    LinkTaking(const LinkContext &context, StoredLink link, QObject *parent = nullptr);

    /// An Again or a Frame; the answer. NotFound for what is not of this linking or connection.
    Result<QByteArray> asked(const FullJid &from, LinkWire::Fields &question,
                             const QByteArray &whole);
    void devicesChanged();
    Result<void> setPaused(bool paused);

    [[nodiscard]] const StoredLink &link() const { return m_link; }
    [[nodiscard]] bool isConnected() const { return m_session.has_value(); }
    [[nodiscard]] bool isPausedThere() const { return m_pausedThere; }
    [[nodiscard]] FullJid other() const { return m_session ? m_session->other() : FullJid(); }

Q_SIGNALS:
    void changed();
    void finished();
    /// Untrusted, Malformed.
    void failed(const Ninelives::Error &error);

private:
    Result<QByteArray> again(const FullJid &from, LinkWire::Fields &question);
    Result<QByteArray> frame(const FullJid &from, const QByteArray &whole);
    Result<void> obey(const QByteArray &content);
    Result<void> start(CborFields &fields);
    Result<void> finish();
    void listen();
    void lost();
    Result<QByteArray> giveUp(const Error &error);

    const LinkContext &m_context;
    StoredLink m_link;
    HistoryImport m_import;
    QTimer m_silence;
    std::optional<LinkSession> m_session;
    bool m_pausedThere = false;
};

} // namespace Ninelives
