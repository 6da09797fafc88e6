// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drill/Device.h"
#include "tests/drill/Evidence.h"
#include "tests/drill/Server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace Ninelives::Drill {

/// Runs one plan: people type while faults come and go, then everything is healed, brought to rest
/// and looked at.
class Drill : public QObject
{
    Q_OBJECT

public:
    /// `folder` is for logs and clocks, and for the profiles when something is wrong.
    Drill(Plan plan, QString buildDir, QString folder);
    ~Drill() override;

    /// True when the drill came to its end, good or bad; else errorText() tells why not.
    [[nodiscard]] bool run();
    [[nodiscard]] const Verdict &verdict() const { return m_verdict; }
    /// Faults that were really done; a full disk, for one, needs the right to mount.
    [[nodiscard]] int faultsDone() const { return m_faultsDone; }
    /// Ends of a program that no fault explains.
    [[nodiscard]] const QStringList &crashes() const { return m_crashes; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /// Copies profiles, keys and the server's logs into the folder.
    void keepEverything();

Q_SIGNALS:
    void news();

private:
    struct Running {
        Fault fault;
        QElapsedTimer since;
    };

    bool fail(const QString &text);
    void log(const QString &text);

    // Before
    [[nodiscard]] bool setUp();
    [[nodiscard]] bool makePeople();
    [[nodiscard]] bool makeFriends();
    [[nodiscard]] bool warmUp();
    // The drill itself
    [[nodiscard]] bool converse();
    [[nodiscard]] bool type(int number);
    void markRead(const TypedText &text);
    void keepPace(const Device &typist, int most);
    void takeTime(int number);
    [[nodiscard]] static qint64 leftMs(const Running &running);
    void begin(const Fault &fault);
    [[nodiscard]] bool isGivenUp(const Running &running) const;
    [[nodiscard]] bool end(const Running &running);
    [[nodiscard]] bool endDue(int number);
    void waitUntilCalm();
    // After
    [[nodiscard]] bool healEverything();
    [[nodiscard]] bool comeToRest();
    [[nodiscard]] bool sayToAll(const QString &word);
    void waitUntilSettled();
    void readEverything();
    [[nodiscard]] bool askUntil(const std::function<void(Device &)> &ask,
                                const std::function<bool(const Device &)> &answered,
                                const std::function<bool(const Device &)> &fine, int patienceMs);
    [[nodiscard]] bool hasArrived(const Entry &entry) const;
    [[nodiscard]] bool collect(Evidence &evidence);
    [[nodiscard]] bool readHistories(Evidence &evidence, int index);
    [[nodiscard]] bool readChats(Evidence &evidence, int index);
    [[nodiscard]] bool readArchive(Evidence &evidence, int person);

    /// Runs the event loop until `done` holds; programs that have died are started again meanwhile.
    bool waitUntil(const std::function<bool()> &done, int timeoutMs);
    void tend();
    [[nodiscard]] Device &device(int index) { return *m_devices.at(size_t(index)); }
    [[nodiscard]] QString jid(int person) const;
    [[nodiscard]] bool isHurt(int device) const;

    Plan m_plan;
    QString m_buildDir;
    QString m_folder;
    QFile m_log;
    QThread m_network;
    std::unique_ptr<Server> m_server;
    std::vector<std::unique_ptr<Device>> m_devices;
    QList<Entry> m_ledger;
    QList<Running> m_running;
    qsizetype m_nextFault = 0;
    int m_faultsDone = 0;
    QList<std::pair<qint64, qint64>> m_hangs; ///< of nodes of a cluster
    QList<qint64> m_deaths; ///< of the server or a node
    Verdict m_verdict;
    QStringList m_crashes;
    QString m_errorText;
};

} // namespace Ninelives::Drill
