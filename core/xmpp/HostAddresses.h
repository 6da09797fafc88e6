// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace Ninelives {

/// What a lookup found.
struct HostAnswer {
    // Implicit: most answers are just addresses.
    // NOLINTNEXTLINE(google-explicit-constructor)
    HostAnswer(QList<QHostAddress> found = {}, bool isTrouble = false)
        : addresses(std::move(found)), trouble(isTrouble)
    {}

    QList<QHostAddress> addresses;
    bool trouble = false; ///< nothing found because no name server could tell
};

/// Finds the addresses of one host; none when there are none or nobody answers. `done` is called
/// once, later, and not once `context` is gone.
using HostLookup = std::function<void(const QString &host, QObject *context,
                                      std::function<void(const HostAnswer &answer)> done)>;

/// Finds the addresses of several hosts at once. One name that nobody answers for does not hold up
/// the others longer than `graceMs`. What was found once is used again while the lookup fails: a
/// dead name server need not stop us, and TLS says whether it is still the right machine.
class HostAddresses : public QObject
{
    Q_OBJECT

public:
    static constexpr int graceMs = 1'000;
    /// The addresses of each host, each kind in turn, beginning with what the system prefers.
    using Found = QHash<QString, QList<QHostAddress>>;
    using Done = std::function<void(const Found &found)>;

    /// Asks the system, unless another lookup is given.
    explicit HostAddresses(HostLookup lookUp, QObject *parent = nullptr);

    /// `done` is called later, once; a new call or cancel() drops the old one. It gets nothing for
    /// a host that was not found, and nothing at all when no host was.
    void find(const QStringList &hosts, Done done);
    void cancel();

    /// The last find() lacks a host for which no name server could tell.
    [[nodiscard]] bool hadTrouble() const { return m_trouble; }

    /// In turn one of each kind; the first stays first.
    static QList<QHostAddress> alternating(const QList<QHostAddress> &addresses);

private:
    void answered(const QString &host, const HostAnswer &answer);
    void useWhatWasKnown();
    void deliverWhenDone();

    HostLookup m_lookUp;
    QTimer m_grace;
    Done m_done;
    QStringList m_hosts;
    Found m_found;
    Found m_known; ///< from earlier calls
    int m_call = 0;
    int m_open = 0;
    bool m_trouble = false;
};

} // namespace Ninelives
