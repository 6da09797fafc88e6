// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

namespace Ninelives {

class Core;
class StoreReader;

/// How people show themselves, over the core thread; pictures are read on the reader's and made
/// ready in the pool.
class ProfileServiceImpl final : public ProfileService
{
    Q_OBJECT

public:
    ProfileServiceImpl(Core &core, StoreReader &reader);

    [[nodiscard]] Answer<OwnProfile> own(AccountId account) override;
    [[nodiscard]] Answer<void> setPicture(AccountId account, const QByteArray &photo) override;
    [[nodiscard]] Answer<void> removePicture(AccountId account) override;
    [[nodiscard]] Answer<void> setName(AccountId account, const QString &name) override;
    [[nodiscard]] Answer<QByteArray> picture(AccountId account, const BareJid &person) override;
    [[nodiscard]] Answer<QHash<BareJid, QString>> pictureHashes(AccountId account) override;
    void look(AccountId account, const BareJid &person) override;

private:
    Core &m_core;
    StoreReader &m_reader;
};

} // namespace Ninelives
