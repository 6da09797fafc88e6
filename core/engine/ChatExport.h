// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ExportWriter.h"
#include "core/engine/Services.h"

#include <QObject>

namespace Ninelives {

/// Writes one chat, as far as it is on this computer, into a new folder, unencrypted: only because
/// the user asked for it. Page by page, so that any length takes the same memory; writing is done
/// in the pool. The folder is called unfinished until everything is in it, and is removed again
/// when something fails: what bears the chat's name is whole. Lives on the engine's caller's
/// thread; one export at a time.
class ChatExport : public QObject
{
    Q_OBJECT

public:
    explicit ChatExport(EngineApi &engine, QObject *parent = nullptr);
    ~ChatExport() override;

    /// Begins; finished() tells the end. Does nothing while one is running.
    void start(const ExportPlan &plan);
    /// Ends it soon, with Cancelled.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool running() const { return m_writer != nullptr; }

Q_SIGNALS:
    /// So many messages and files are written.
    void progressed(qint64 messages, qint64 files);
    /// The folder that was made; or DiskFull, Io (nothing is left of it), Cancelled.
    void finished(const Ninelives::Result<QString> &folder);

private:
    void nextPage();
    void takePage(const MessagePage &page);
    void saveNextFile();
    void writePage();
    void succeed();
    void end(const Result<QString> &result);
    [[nodiscard]] bool goesOn(const Result<void> &last);
    [[nodiscard]] Result<void> makeFolders();

    EngineApi &m_engine;
    ExportPlan m_plan;
    QString m_final; ///< the folder's name once it is whole
    QString m_folder; ///< … and until then
    std::shared_ptr<ExportWriter> m_writer; ///< while running
    QList<Message> m_page;
    QList<Attachment> m_toSave; ///< of this page, the next one last
    ExportedFiles m_files;
    SortKey m_after;
    qint64 m_messages = 0;
    qint64 m_savedFiles = 0;
    bool m_more = false;
    bool m_cancelled = false;
};

} // namespace Ninelives
