// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/HistoryExport.h"
#include "core/link/LinkContext.h"
#include "core/link/LinkSession.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace Ninelives {

/// The old device after the user agreed: finds the new one whenever both are online, and gives it
/// page after page, as fast as it takes them. Core thread only.
class LinkGiving : public QObject
{
    Q_OBJECT

public:
    /// `link` is stored already.
    LinkGiving(const LinkContext &context, StoredLink link, quint32 ownDevice,
               QObject *parent = nullptr);

    void start();
    void devicesChanged();
    /// The other side wants us to look at its wishes.
    void poked();
    Result<void> setPaused(bool paused);

    [[nodiscard]] const StoredLink &link() const { return m_link; }
    [[nodiscard]] bool isConnected() const { return m_session && m_started; }
    [[nodiscard]] bool isPausedThere() const { return m_pausedThere; }
    /// Who is talked to; empty while nobody is.
    [[nodiscard]] FullJid other() const { return m_session ? m_session->other() : FullJid(); }

Q_SIGNALS:
    void changed();
    /// All of it is there; the stored link is gone.
    void finished();
    /// Untrusted, or an error of the store.
    void failed(const Ninelives::Error &error);

private:
    using Heard = std::function<void(const QByteArray &reply)>;
    struct Frame {
        QByteArray bytes;
        Heard heard; ///< with the last of a content
    };

    void search();
    void searchEnded();
    void heardAgain(const FullJid &device, const QByteArray &nonce,
                    const Result<QByteArray> &answer);
    void open(SessionKeys keys, const FullJid &device);
    void say(const QByteArray &content, Heard heard);
    void drain();
    void heardFrame(const Result<QByteArray> &answer, const Heard &heard);
    bool takeWishes(const QByteArray &reply, QByteArray *cursor = nullptr);
    void pump();
    void pageTaken(int moved);
    void sayDone();
    void lost();
    void giveUp(const Error &error);
    Result<void> keep();

    static constexpr int framesInFlight = 2; // a slow server lets 10 KB through a second
    static constexpr int firstRetryMs = 1000;
    static constexpr int lastRetryMs = 30'000;
    static constexpr int keepMs = 5000;

    const LinkContext &m_context;
    StoredLink m_link;
    HistoryExport m_export;
    QTimer m_retry;
    int m_retryMs = firstRetryMs;
    QElapsedTimer m_kept;
    int m_round = 0; ///< answers of earlier ones don't count
    qsizetype m_searching = 0; ///< questions of a search without an answer
    std::optional<LinkSession> m_session;
    bool m_started = false; ///< the other side told where to go on
    bool m_pausedThere = false;
    QByteArray m_cursor;
    bool m_all = false; ///< no more pages
    int m_pagesOut = 0; ///< given, not taken yet
    bool m_saidDone = false;
    std::deque<Frame> m_frames;
    int m_inFlight = 0;
};

} // namespace Ninelives
