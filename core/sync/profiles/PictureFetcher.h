// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/sync/profiles/AvatarXml.h"
#include "core/transport/CardPort.h"
#include "core/transport/PubSubPort.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace Ninelives {

/// How much may be asked of others' servers.
struct PictureRates {
    int atOnce = 3;
    int paceMs = 100; ///< from one beginning to the next
    qsizetype mostWaiting = 200; ///< older ones are dropped
    int mostPerPerson = 4; ///< within personMs: who changes more often is fetched later
    qint64 personMs = 10LL * 60 * 1000;
};

/// One picture to be fetched.
struct PictureErrand {
    enum class Kind : quint8 {
        Look, ///< ask what they publish; without that, their card
        Published, ///< `claim` came by itself
        Card, ///< their presence told of a new one
    };
    BareJid person;
    Kind kind = Kind::Look;
    AvatarXml::Claim claim; ///< with Published
};

/// What came of an errand.
struct PictureFound {
    enum class Source : quint8 { None, Published, Card };
    BareJid person;
    Source source = Source::None; ///< None: they have no picture
    QString hash;
    QByteArray shown; ///< fit to be shown; empty when the store has the picture of this hash
};

/// Brings pictures of people, newest wish first, bounded in number, pace and size. What does not
/// fit its hash or is no picture is dropped. Core thread only; decodes in the pool, without which
/// nothing is fetched.
class PictureFetcher : public QObject
{
    Q_OBJECT

public:
    struct Ports {
        PubSubPort &nodes;
        CardPort &cards;
        const Clock &clock;
        QThreadPool *pool;
    };

    /// `known`: whether the store has the picture of a hash.
    PictureFetcher(const Ports &ports, std::function<bool(const QString &hash)> known,
                   const PictureRates &rates, QObject *parent = nullptr);

    /// Takes the place of an errand for the same person that has not begun.
    void add(const PictureErrand &errand);
    void drop(const BareJid &person);
    void streamUp();
    /// Forgets everything that is waiting or under way.
    void streamDown();

Q_SIGNALS:
    void found(const Ninelives::PictureFound &found);
    /// Nothing came: no answer, or not what was promised (`hash`; empty with Look).
    void failed(const Ninelives::BareJid &person, const QString &hash,
                const Ninelives::Error &error);

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;
    struct Spent {
        qint64 sinceMs = 0; ///< monotonic
        int count = 0;
    };

    void pump();
    [[nodiscard]] qsizetype next() const;
    [[nodiscard]] bool isSpent(const BareJid &person) const;
    void spend(const BareJid &person);
    void begin(const JobPtr &job);
    void askMetadata(const JobPtr &job);
    void askData(const JobPtr &job);
    void askCard(const JobPtr &job);
    void onMetadata(const JobPtr &job, const Result<QList<PubSubItem>> &items);
    void onData(const JobPtr &job, const Result<QList<PubSubItem>> &items);
    void decode(const JobPtr &job, const PictureFound &found, const QByteArray &bytes);
    void finish(const JobPtr &job, const PictureFound &found);
    void fail(const JobPtr &job, const Error &error);
    /// False when the stream of the job is gone.
    [[nodiscard]] bool end(const JobPtr &job);

    Ports m_ports;
    std::function<bool(const QString &hash)> m_known;
    PictureRates m_rates;
    QList<PictureErrand> m_waiting; ///< newest last
    QSet<BareJid> m_running;
    QHash<BareJid, Spent> m_spent;
    QTimer m_pace;
    QTimer m_rest; ///< everybody who is waiting has spent their share
    int m_stream = 0;
    bool m_online = false;
};

} // namespace Ninelives
