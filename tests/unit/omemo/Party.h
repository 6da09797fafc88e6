// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/OmemoEngine.h"
#include "core/storage/Database.h"
#include "core/storage/KeyStore.h"
#include "tests/fakes/FakeClock.h"

#include <QDomDocument>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Ninelives {

[[nodiscard]] BareJid jid(const char *text);

/// In which lists a device stands.
enum class Lists { Legacy, Omemo2, Both };

/// One device of a person with a store and an engine of its own.
class Party
{
public:
    explicit Party(const char *address, FakeClock &clock);

    [[nodiscard]] OmemoEngine &engine() { return *m_engine; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] KeyStore &keys() { return *m_keys; }
    [[nodiscard]] const BareJid &self() const { return m_self; }
    [[nodiscard]] AccountId account() const { return m_account; }
    [[nodiscard]] quint32 id() { return m_engine->deviceId(); }

    /// Runs `work` in a transaction and commits it; fails hard when that does not work.
    void commit(const std::function<void(Transaction &)> &work);
    void maintain();

    /// Takes over that these devices stand in their owner's lists (all have the same owner).
    void see(const QList<Party *> &devices, Lists lists, const QString &label = {});
    /// Builds a session from the other's current bundle.
    Result<void> start(Party &other, Dialect dialect);
    /// Both of the above.
    void meet(Party &other, Lists lists);

    Result<OmemoSealed> seal(const QList<BareJid> &recipients, const OmemoPlaintext &plaintext);
    Result<OmemoSealed> seal(const BareJid &to, const QString &body);
    /// Opens and commits; an error is committed too, so that a test sees what it left behind.
    Result<OmemoOpened> open(const BareJid &from, const QList<QByteArray> &elements,
                             const BareJid &to = {});
    Result<OmemoOpened> open(Party &from, const OmemoSealed &sealed);

    /// Everything that the engine could have changed, for comparing.
    [[nodiscard]] QByteArray state(Party &other);

private:
    QTemporaryDir m_folder;
    BareJid m_self;
    std::unique_ptr<Database> m_database;
    AccountId m_account;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<OmemoEngine> m_engine;
};

/// An element with namespaces, as the transport delivers it; must be XML.
[[nodiscard]] QDomElement parsed(const QByteArray &xml);

} // namespace Ninelives
