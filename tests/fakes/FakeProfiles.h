// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/FakeEngine.h"

#include <QStringList>

namespace Ninelives {

/// The faces and names of a FakeEngine. Own changes wait while the connection is down.
class FakeProfiles final : public ProfileService
{
    Q_OBJECT

public:
    explicit FakeProfiles(FakeEngine &engine) : m_engine(engine) {}

    Answer<OwnProfile> own(AccountId account) override;
    Answer<void> setPicture(AccountId account, const QByteArray &photo) override;
    Answer<void> removePicture(AccountId account) override;
    Answer<void> setName(AccountId account, const QString &name) override;
    Answer<QByteArray> picture(AccountId account, const BareJid &person) override;
    Answer<QHash<BareJid, QString>> pictureHashes(AccountId account) override;
    void look(AccountId account, const BareJid &person) override;

    /// Somebody has another picture; empty: none. Tells the window.
    void give(const QString &address, const QByteArray &encoded);
    /// A square of one colour, as PNG.
    [[nodiscard]] static QByteArray square(Qt::GlobalColor colour, int side = 64);

    QHash<BareJid, QByteArray> pictures; ///< that every account knows
    QHash<AccountId, QHash<BareJid, QByteArray>> only; ///< … that only this one does
    QStringList looked; ///< addresses, in order
    bool waiting = false; ///< an own change is not on the server
    std::optional<Error> trouble; ///< what the server says to the own changes that wait

private:
    [[nodiscard]] Account *find(AccountId account);
    void change(AccountId account);

    FakeEngine &m_engine;
};

} // namespace Ninelives
