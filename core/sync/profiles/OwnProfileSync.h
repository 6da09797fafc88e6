// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/media/FacePicture.h"
#include "core/model/Profile.h"
#include "core/storage/ProfileStore.h"
#include "core/sync/ChangeSink.h"
#include "core/transport/CardPort.h"
#include "core/transport/PubSubPort.h"

#include <QObject>

#include <optional>

namespace Ninelives {

struct SyncStores;

/// The user's own picture (XEP-0084, and the vCard where the server does not make it) and name
/// (XEP-0172). A change counts here at once and waits in the store until the server has it; what
/// another device changes is taken over unless something of ours waits. Everybody who knows the
/// address may see both: members of a group are not always contacts. Core thread only.
class OwnProfileSync : public QObject
{
    Q_OBJECT

public:
    OwnProfileSync(SyncStores &stores, PubSubPort &nodes, CardPort &cards, ChangeSink sink,
                   QObject *parent = nullptr);

    [[nodiscard]] Result<OwnProfile> profile() const;
    /// `shown`: the same, as faceToShow() makes it.
    Result<void> setPicture(const OwnFace &face, const QByteArray &shown);
    Result<void> removePicture();
    /// Cleaned; empty takes it away.
    Result<void> setName(const QString &name);

    /// A change of the picture waits: what the server says about it is older.
    [[nodiscard]] bool pictureWaits() const;
    /// The own name as another device changed it.
    void handleNick(const QList<PubSubItem> &items);
    void streamUp();
    void streamDown();

Q_SIGNALS:
    void pictureChanged();
    /// Name, or what waits.
    void changed();
    void troubled(const Ninelives::Error &error);

private:
    [[nodiscard]] Result<StoredOwnProfile> waiting() const;
    Result<void> takePicture(const OwnFace &face, const QByteArray &shown);
    Result<void> writeName(const QString &name, bool waits);
    void publish();
    void publishPicture(const StoredOwnProfile &own);
    void publishMetadata(const StoredOwnProfile &own);
    void publishName();
    void onPicture(const StoredOwnProfile &own, const Result<void> &done);
    void onName(const QString &name, const Result<void> &done);
    void updateCard(const QByteArray &image, const QString &mediaType);
    void announce();
    [[nodiscard]] QString pictureHash() const;
    [[nodiscard]] QString name() const;
    /// True when the step failed: the next stream tries again.
    [[nodiscard]] bool gaveUp(const Result<void> &done);

    SyncStores &m_stores;
    PubSubPort &m_nodes;
    CardPort &m_cards;
    ChangeSink m_sink;
    bool m_online = false;
    bool m_publishing = false;
    std::optional<Error> m_trouble;
};

} // namespace Ninelives
