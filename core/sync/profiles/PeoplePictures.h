// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Contact.h"
#include "core/storage/ProfileStore.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/profiles/PictureFetcher.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Ninelives {

struct SyncStores;

/// Who has which picture, and which name they give themselves. Asked are the servers of contacts,
/// and of members of own groups when somebody looks at them; nobody else's, whoever sends what. A
/// picture stays until the next one is here. Core thread only.
class PeoplePictures : public QObject
{
    Q_OBJECT

public:
    PeoplePictures(SyncStores &stores, const PictureFetcher::Ports &ports, ChangeSink sink,
                   const PictureRates &rates = {}, QObject *parent = nullptr);

    /// Somebody is in view: their picture is asked for unless it is known to be fresh.
    void look(const BareJid &person);
    /// News of a node (AvatarXml); of the own account, too: another device changed the picture.
    void handleEvent(const BareJid &from, const QString &node, const QList<PubSubItem> &items);
    /// Their presence tells of their card's picture.
    void onCard(const BareJid &person, const QString &hash);
    void streamUp();
    void streamDown();

    /// The own picture is what the user just chose; nothing on its way takes its place.
    void dropErrand(const BareJid &person) { m_fetcher.drop(person); }

Q_SIGNALS:
    void pictureChanged(const Ninelives::BareJid &person);
    /// The store could not be written or read.
    void troubled(const Ninelives::Error &error);

private:
    [[nodiscard]] std::optional<StoredPerson> known(const BareJid &person);
    [[nodiscard]] std::optional<Contact> unblocked(const BareJid &person);
    /// Whether their server may be asked, now that somebody looks.
    [[nodiscard]] bool mayAsk(const BareJid &person);
    /// Whether what they send by themselves counts.
    [[nodiscard]] bool listensTo(const BareJid &person);
    [[nodiscard]] bool isFresh(const StoredPerson &person) const;
    void onMetadata(const BareJid &from, const PubSubItem &item);
    void onNick(const BareJid &from, const PubSubItem &item);
    void onFound(const PictureFound &found);
    void onFailed(const BareJid &person, const QString &hash, const Error &error);
    void store(const StoredPerson &before, const StoredPerson &now, const PictureFound &found);
    [[nodiscard]] bool hasPicture(const QString &hash);

    SyncStores &m_stores;
    const Clock &m_clock;
    ChangeSink m_sink;
    PictureFetcher m_fetcher;
    QList<BareJid> m_inView; ///< looked at last, newest last
    QHash<BareJid, qint64> m_failedAt; ///< monotonic
    QHash<BareJid, QString> m_refused; ///< claims that are not fetched again in this run
};

} // namespace Ninelives
