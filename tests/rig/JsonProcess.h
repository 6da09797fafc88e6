// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <optional>

namespace Ninelives::Rig {

/// A child process that takes and gives one JSON object a line: `ninelivesctl run`, or a foreign
/// contact. Waiting runs the event loop, so that other children go on meanwhile.
class JsonProcess : public QObject
{
    Q_OBJECT

public:
    using Wanted = std::function<bool(const QJsonObject &)>;
    /// Enough for a start, a login and a catch-up on a busy machine.
    static constexpr int patienceMs = 60'000;

    explicit JsonProcess(QString name, QObject *parent = nullptr);
    /// Ends the child: politely, then for good.
    ~JsonProcess() override;

    /// Where the program's standard error goes from the next start on; else to the test's own.
    void setErrorFile(const QString &file);
    /// Starts the program.
    void start(const QString &program, const QStringList &arguments,
               const QStringList &environment = {});
    void tell(const QJsonObject &command);
    /// Closes the child's input.
    void closeInput();
    /// SIGKILL, as a power cut would end it; returns when it is gone.
    void kill();
    /// SIGTERM; true when it ended by itself in time.
    bool stop();

    /// The first event from `since` on (already here or to come) for which `wanted` holds; nothing
    /// after `timeoutMs`, or when the child ended first.
    std::optional<QJsonObject> waitFor(const Wanted &wanted, int timeoutMs = patienceMs,
                                       qsizetype since = 0);
    /// As waitFor() with `event` equal to `event` and every member of `members` as given.
    std::optional<QJsonObject> waitForEvent(const QString &event, const QJsonObject &members = {},
                                            int timeoutMs = patienceMs, qsizetype since = 0);

    [[nodiscard]] const QList<QJsonObject> &events() const { return m_events; }
    /// How many events of this kind have these members.
    [[nodiscard]] int count(const QString &event, const QJsonObject &members = {}) const;
    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    /// Everything heard, for the message of a failed check.
    [[nodiscard]] QString transcript() const;

Q_SIGNALS:
    void heard(const QJsonObject &event);
    void ended();

private:
    void readLines();

    QString m_name;
    QProcess m_process;
    QByteArray m_buffer;
    QList<QJsonObject> m_events;
};

} // namespace Ninelives::Rig
