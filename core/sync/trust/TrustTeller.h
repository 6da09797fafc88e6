// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/KeyStore.h"
#include "core/sync/trust/ControlSender.h"
#include "core/sync/trust/ControlXml.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSet>

#include <memory>

namespace Ninelives {

/// Tells verified devices what the user decided about a key here (XEP-0450): the own ones always,
/// the devices of others what concerns them. Waits for a connection in the store, and stays there
/// until the server has confirmed it: what may have been lost is told again with the next stream,
/// three times at most, for some servers never confirm anything. Only OMEMO 2 has an envelope for
/// it, so devices that know the legacy dialect alone are not told. Core thread only.
class TrustTeller : public QObject
{
    Q_OBJECT

public:
    TrustTeller(SyncStores &stores, OmemoEngine &omemo, ControlSender &sender,
                QObject *parent = nullptr);

    /// The user decided about this device; to be called in the transaction of that.
    Result<void> decided(Transaction &tx, const BareJid &owner, quint32 device);
    /// There is a connection, or something to tell.
    void tell();
    void streamDown();

Q_SIGNALS:
    void failed(const Ninelives::Error &error);

private:
    using Decision = QPair<BareJid, quint32>;
    /// What is in the store.
    struct Unsaid {
        Decision decision;
        int times = 0; ///< how often it was told without being sure that it arrived
    };
    struct Telling; ///< of one decision, to all whom it concerns
    using TellingPtr = std::shared_ptr<Telling>;
    [[nodiscard]] Result<QList<Unsaid>> waiting() const;
    Result<void> store(Transaction &tx, const QList<Unsaid> &all);
    bool note(const Decision &decision, bool arrived);
    void tellAbout(const Device &device, const Decision &decision);
    void tellOwn(const TellingPtr &telling, const Device &device);
    void send(const TellingPtr &telling, const BareJid &to, const ControlSender::Chooser &chooses,
              const QList<Device> &about, const Reply<void> &reply = {});
    void notHanded(Telling &telling, const BareJid &to, const Error &error) const;
    void release(const TellingPtr &telling);
    [[nodiscard]] Result<QList<Device>> verified(bool own) const;

    SyncStores &m_stores;
    OmemoEngine &m_omemo;
    ControlSender &m_sender;
    KeyStore m_keys;
    bool m_telling = false; ///< until our own devices' message is handed over
    QSet<Decision> m_told; ///< on this stream
    QHash<Decision, TellingPtr> m_open; ///< the newest of each decision: its fate counts
};

} // namespace Ninelives
