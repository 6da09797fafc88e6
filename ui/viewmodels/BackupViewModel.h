// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backup.h"
#include "ui/viewmodels/ViewContext.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Makes, checks and restores backups.
class BackupViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by SettingsViewModel")

    /// When the last one was made.
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    /// "Copying…", "Writing…" and how far; empty when nothing runs.
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    /// 0 to 1; below 0 while nobody knows.
    Q_PROPERTY(double fraction READ fraction NOTIFY changed FINAL)
    /// What came of it, in sentences; empty before.
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< a sentence, or empty
    /// A backup is restored: the program has to start again.
    Q_PROPERTY(bool restored READ restored NOTIFY changed FINAL)

public:
    explicit BackupViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString lastText() const;
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] double fraction() const;
    [[nodiscard]] QString doneText() const { return m_done; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool restored() const { return m_restored; }

    Q_INVOKABLE void load();
    /// Forgets what the last one said.
    Q_INVOKABLE void begin();
    /// A passphrase that nobody guesses.
    Q_INVOKABLE QString suggestion() const;
    /// What is wrong with a passphrase that was typed twice; empty: nothing.
    Q_INVOKABLE QString passphraseProblem(const QString &passphrase, const QString &again) const;
    Q_INVOKABLE void make(const QUrl &file, const QString &passphrase, bool withFiles);
    Q_INVOKABLE void check(const QUrl &file, const QString &passphrase);
    Q_INVOKABLE void restore(const QUrl &file, const QString &passphrase);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    enum class Kind : quint8 { Make, Check, Restore };
    void run(Kind kind, const Answer<BackupInfo> &answer);
    void finish(Kind kind, const Result<BackupInfo> &result);
    [[nodiscard]] QString contents(const BackupInfo &info) const;

    ViewContext m_context;
    qint64 m_lastAtMs = 0;
    bool m_running = false;
    bool m_restored = false;
    BackupProgress m_progress;
    QString m_done;
    QString m_problem;
};

} // namespace Ninelives
