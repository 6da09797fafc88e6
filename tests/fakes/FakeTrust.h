// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/TrustService.h"
#include "tests/fakes/FakeEngine.h"

namespace Ninelives {

/// Devices in memory: those of FakeEngine::State, and what a test or scene puts into the fields.
class FakeTrust final : public TrustService
{
    Q_OBJECT

public:
    explicit FakeTrust(FakeEngine &engine) : m_engine(engine) {}
    Answer<QList<Device>> devices(AccountId account, const BareJid &owner) override;
    Answer<void> setTrust(AccountId account, const BareJid &owner, quint32 device,
                          Trust trust) override;
    Answer<void> lookAgain(AccountId account, const BareJid &owner) override;
    Answer<void> rename(AccountId account, quint32 device, const QString &name) override;
    Answer<void> remove(AccountId account, quint32 device) override;
    Answer<void> renew(AccountId account, const BareJid &owner, quint32 device) override;
    Answer<QList<DeviceNotice>> notices(AccountId account) override;
    Answer<void> dismissNotice(AccountId account, const BareJid &owner, quint32 device) override;
    [[nodiscard]] OwnListState ownList(AccountId) const override { return m_ownList; }
    Answer<KeyLink> ownLink(AccountId account) override;
    Answer<KeyCheck> checkLink(AccountId account, const KeyLink &link) override;
    Answer<KeyCheck> verifyLink(AccountId account, const KeyLink &link) override;
    Answer<void> askAgain(MessageId message) override;
    Answer<bool> sharesTrust(AccountId account) override;
    Answer<void> setSharesTrust(AccountId account, bool shares) override;

    /// A notice about a device that is there already.
    void addNotice(const QString &owner, quint32 device, DeviceNotice::Kind kind, qint64 atMs);
    void setOwnList(const OwnListState &state);
    /// Changes a device and tells the window.
    void editDevice(const QString &owner, quint32 device,
                    const std::function<void(Device &)> &edit);

private:
    struct Told {
        BareJid owner;
        quint32 device = 0;
        DeviceNotice::Kind kind = DeviceNotice::Kind::NewDevice;
        qint64 atMs = 0;
    };
    [[nodiscard]] BareJid whose(AccountId account, const BareJid &owner = {}) const;
    [[nodiscard]] Device *find(const BareJid &owner, quint32 device);
    [[nodiscard]] KeyCheck check(AccountId account, const KeyLink &link) const;
    void forget(const BareJid &owner, quint32 device);

    FakeEngine &m_engine;
    QList<Told> m_notices;
    OwnListState m_ownList;
    bool m_shares = true;
};

} // namespace Ninelives
