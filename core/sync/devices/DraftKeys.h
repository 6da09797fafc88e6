// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SharedStateStore.h"
#include "core/sync/devices/SharedContext.h"

#include <QObject>

#include <optional>

namespace Ninelives {

/// The keys by which own devices encrypt drafts for each other. Each device makes one, seals it for
/// the other own devices whose keys the user does not doubt (OMEMO 2), and publishes it in a
/// private node; a new one after a week, and when there are other devices than it was made for.
///
/// Why not OMEMO for every draft: a draft is published every few seconds, and a node keeps only the
/// last one. Each would move the ratchets on, and a device that was away would have to skip all of
/// them, thousands after a holiday, which costs it time, room and in the end the session. Core
/// thread only.
class DraftKeys : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeys(SharedContext &context, QObject *parent = nullptr);

    [[nodiscard]] static QString node();
    /// Reads the keys of the others; ready() follows, also when there are none.
    void streamUp();
    void streamDown();
    void handleEvent(const QList<PubSubItem> &items);

    /// This device's key, if the others can have it. Nothing while there is no other device, or it
    /// is being made: ready() follows then.
    [[nodiscard]] std::optional<DraftKey> own();
    /// The key of another device under this name.
    [[nodiscard]] std::optional<DraftKey> of(quint32 device, const QString &name) const;

Q_SIGNALS:
    void ready();
    /// A key exchange used one of the own pre keys; stored.
    void preKeyUsed();

private:
    [[nodiscard]] Result<QString> others() const;
    [[nodiscard]] bool isStale(const DraftKey &key, const QString &devices) const;
    void take(const PubSubItem &item);
    void make(const QString &devices);
    void seal(const QString &devices);
    void publish(const DraftKey &key, const QByteArray &payload);
    void onPublished(DraftKey key, const Result<void> &done);

    SharedContext &m_context;
    int m_stream = 0;
    bool m_up = false;
    bool m_making = false;
    QString m_failedFor; ///< not tried again for the same devices on this stream
};

} // namespace Ninelives
