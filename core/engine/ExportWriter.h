// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Conversation.h"
#include "core/model/Message.h"

#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>

#include <functional>
#include <memory>

namespace Ninelives {

enum class ExportFormat : quint8 {
    Json, ///< one file, every fact
    Html, ///< pages to be read in a browser, without scripts
};

/// The words in an exported page. English unless a user interface gives others.
struct ExportWords {
    QString you = QStringLiteral("You");
    QString edited = QStringLiteral("edited");
    QString takenBack = QStringLiteral("This message was taken back");
    QString unreadable = QStringLiteral("This message can’t be opened on this computer");
    QString notHere = QStringLiteral("not on this computer");
    QString notEncrypted = QStringLiteral("not encrypted");
    QString older = QStringLiteral("Older messages");
    QString newer = QStringLiteral("Newer messages");
    /// What happened in a group, in a sentence. Called in the pool. None: its bare name will do.
    std::function<QString(const Message &)> notice;
};

/// What is written, and where.
struct ExportPlan {
    Conversation chat;
    BareJid self;
    QString folder; ///< that the user chose; a new one is made in it
    ExportFormat format = ExportFormat::Json;
    bool files = true; ///< photos and files as well, as far as they are on this computer
    QLocale locale; ///< for dates in pages
    ExportWords words;
};

/// Where the files of a page were put: relative paths below the export's folder.
using ExportedFiles = QHash<AttachmentId, QString>;

/// Writes messages, oldest first, into a folder that exists. One thread at a time. Io, and DiskFull
/// when there is no more room.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;
    ExportWriter(const ExportWriter &) = delete;
    ExportWriter &operator=(const ExportWriter &) = delete;

    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] virtual Result<void> append(const QList<Message> &page,
                                              const ExportedFiles &files) = 0;
    [[nodiscard]] virtual Result<void> end() = 0;

    [[nodiscard]] static std::unique_ptr<ExportWriter> make(const ExportPlan &plan,
                                                            const QString &folder);

protected:
    ExportWriter() = default;
};

namespace Export {

/// Control characters become U+FFFD, line breaks and tabs stay.
[[nodiscard]] QString harmless(const QString &text);
/// What a file of the export could not be written for.
[[nodiscard]] Error failureOf(const QString &folder, const QString &detail);
[[nodiscard]] std::unique_ptr<ExportWriter> makeJson(const ExportPlan &plan, const QString &folder);
[[nodiscard]] std::unique_ptr<ExportWriter> makeHtml(const ExportPlan &plan, const QString &folder);

} // namespace Export

} // namespace Ninelives
