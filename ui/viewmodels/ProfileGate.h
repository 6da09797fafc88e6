// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/engine/Services.h"

#include <QObject>
#include <QString>

namespace Ninelives {

/// Opens the profile without blocking the window; made by the program, faked by tests.
/// All signals arrive on the thread of the window.
class ProfileGate : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts opening (key from the keyring or the key file, store, engine). Called again after a
    /// failure that the user wants retried.
    virtual void open() = 0;
    /// Answers passphraseNeeded; the text is wiped by the callee.
    virtual void unlock(const QString &passphrase) = 0;

    /// True when recovery words were made for this profile.
    [[nodiscard]] virtual bool hasWords() const { return false; }
    /// The twelve recovery words, as they were typed or pasted. Answered by opened(),
    /// wordsRefused(), failed(), or passphraseNeeded() for a new passphrase in place of a forgotten
    /// one.
    virtual void useWords(const QString &text) { Q_UNUSED(text) }

Q_SIGNALS:
    /// InvalidInput: not twelve (`detail`: how many); NotFound: `detail` is no word of the list;
    /// Malformed: one is mistaken for another; WrongKey: not those of this profile; VaultMissing,
    /// VaultDamaged: what they open is gone.
    void wordsRefused(const Ninelives::Error &error);
    /// The engine is open and stays valid as long as the gate lives.
    void opened(Ninelives::EngineApi *engine);
    /// `isNew`: the profile is made now and the passphrase is chosen; `wrong`: the last one did not
    /// fit.
    void passphraseNeeded(bool isNew, bool wrong);
    void failed(const Ninelives::Error &error);
};

} // namespace Ninelives
