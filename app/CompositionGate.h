// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Composition.h"
#include "ui/viewmodels/ProfileGate.h"

namespace Ninelives {

/// Opens the profile for the window: with its key file, or by the desktop's keyring, or by a
/// passphrase where the profile uses one or no keyring can be had for a new profile.
class CompositionGate final : public ProfileGate
{
    Q_OBJECT

public:
    explicit CompositionGate(ProfileOptions options, QObject *parent = nullptr);

    void open() override;
    void unlock(const QString &passphrase) override;
    [[nodiscard]] bool hasWords() const override;
    void useWords(const QString &text) override;

private:
    void finish(const Result<void> &result);
    [[nodiscard]] bool usesPassphrase() const;
    [[nodiscard]] bool isNew() const;
    /// Nothing says yet where the key of this profile comes from.
    [[nodiscard]] bool mayChoosePassphrase() const;

    ProfileOptions m_options;
    bool m_passphraseGiven = false;
    Composition m_composition;
};

} // namespace Ninelives
