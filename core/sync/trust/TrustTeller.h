// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/KeyStore.h"
#include "core/sync/trust/ControlSender.h"
#include "core/sync/trust/ControlXml.h"

#include <QList>
#include <QObject>
#include <QPair>

namespace Ninelives {

/// Tells verified devices what the user decided about a key here (XEP-0450): the own ones always,
/// the devices of others what concerns them. Waits for a connection in the store. Only OMEMO 2 has
/// an envelope for it, so devices that know the legacy dialect alone are not told. Core thread
/// only.
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

Q_SIGNALS:
    void failed(const Ninelives::Error &error);

private:
    using Decision = QPair<BareJid, quint32>;
    [[nodiscard]] Result<QList<Decision>> waiting() const;
    Result<void> store(Transaction &tx, const QList<Decision> &decisions);
    [[nodiscard]] bool forget(const Decision &decision);
    [[nodiscard]] bool stillHolds(const Decision &decision, Trust trust) const;
    void tellAbout(const Device &device, const Decision &decision);
    void send(const BareJid &to, const ControlSender::Chooser &chooses, const QList<Device> &about,
              const Reply<void> &reply);
    [[nodiscard]] Result<QList<Device>> verified(bool own) const;

    SyncStores &m_stores;
    OmemoEngine &m_omemo;
    ControlSender &m_sender;
    KeyStore m_keys;
    bool m_telling = false;
};

} // namespace Ninelives
