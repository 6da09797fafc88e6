// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "ui/media/PictureStore.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

class QQmlEngine;

namespace Ninelives {

/// The pictures of people for the window, as sources for image://picture. Whoever is asked for is
/// in view: the engine then looks whether there is a newer one. Keeps the last few hundred. GUI
/// thread.
class Faces : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostKept = 400;

    explicit Faces(std::shared_ptr<PictureStore> store, QObject *parent = nullptr);
    ~Faces() override;

    /// Null before the profile is open.
    void setEngine(EngineApi *engine);
    /// Whose contacts they are; of somebody known to several the first one's picture is taken.
    void setAccounts(const QList<AccountId> &accounts);

    /// "image://picture/<name>", or empty while none is known; then changed() may follow. Another
    /// picture has another name.
    [[nodiscard]] QString source(const QString &address);

    /// Makes `faces` known to what is loaded by `engine`; null when it was not done.
    static void install(QQmlEngine &engine, Faces *faces);
    [[nodiscard]] static Faces *of(const QQmlEngine *engine);

Q_SIGNALS:
    void changed(const QString &address);
    /// Other accounts: everybody is to be asked for anew.
    void reset();

private:
    /// Takes its picture out of the store when it goes.
    class Entry
    {
    public:
        Entry(std::shared_ptr<PictureStore> store, QString name, const QByteArray &encoded);
        ~Entry();
        Q_DISABLE_COPY_MOVE(Entry)
        [[nodiscard]] const QString &name() const { return m_name; }

    private:
        std::shared_ptr<PictureStore> m_store;
        QString m_name;
    };

    void look(const BareJid &person);
    void fetch(const BareJid &person, qsizetype account = 0);
    void take(const QString &address, const QByteArray &encoded);

    std::shared_ptr<PictureStore> m_store;
    EngineApi *m_engine = nullptr;
    QList<AccountId> m_accounts;
    QCache<QString, Entry> m_entries; ///< by address
    QSet<QString> m_fetching;
    QHash<QString, qint64> m_lookedAt; ///< by the monotonic clock
    int m_generation = 0; ///< of the accounts
};

} // namespace Ninelives
