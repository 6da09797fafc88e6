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

Q_SIGNALS:
    /// The engine is open and stays valid as long as the gate lives.
    void opened(Ninelives::EngineApi *engine);
    /// `isNew`: the profile is made now and the passphrase is chosen; `wrong`: the last one did not
    /// fit.
    void passphraseNeeded(bool isNew, bool wrong);
    void failed(const Ninelives::Error &error);
};

} // namespace Ninelives
