// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"

#include <QObject>
#include <QString>

#include <memory>

namespace Ninelives {

class Keyring;

/// Which profile, and where its key comes from. With neither key file nor passphrase it lies in the
/// desktop's keyring.
struct ProfileOptions {
    QString folder; ///< made when missing
    QString keyFile; ///< a file with the key, mode 600, made when missing; or empty
    bool usePassphrase = false;
    QString passphrase;

    /// The folder used when none was asked for: the user's data folder.
    [[nodiscard]] static QString defaultFolder();
};

/// The composition root: builds everything of one profile and wires it once. The engine exists from
/// the start (what is asked of it waits for the store), so a window can be built before the key is
/// there. Lives on the main thread; destroying it closes in order.
class Composition : public QObject
{
    Q_OBJECT

public:
    explicit Composition(ProfileOptions options, QObject *parent = nullptr);
    ~Composition() override;

    /// Finds or makes the key and opens the store. May be called again after a failure, for example
    /// with another passphrase. Errors: those of keyFromFile(), Vault and Engine::open
    /// (KeyringLocked, KeyGone, WrongKey, InUse, NewerSchema, Corrupt …).
    [[nodiscard]] Answer<void> open();
    void setPassphrase(const QString &passphrase);
    /// The key itself, found by recovery words: the next open() uses it, and with it makes the
    /// keyring's entry anew, or wraps it by a passphrase that was set after this call.
    void setRecoveredKey(SecretBytes key);

    [[nodiscard]] Engine &engine() { return *m_engine; }

private:
    void findKey(const Reply<SecretBytes> &reply);
    void recoverKey(const Reply<SecretBytes> &reply);
    void keepRecovered();

    ProfileOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<Keyring> m_keyring;
    SecretBytes m_recovered; ///< or empty
    std::unique_ptr<Engine> m_engine;
};

} // namespace Ninelives
