// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ChatExport.h"

#include "core/model/FileName.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportPage = 500;
// What is put behind a name while it is written, and to keep it apart, needs room in it as well.
constexpr qsizetype longestExportName = 255 - 32; // bytes
constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// The first name in `folder` that is free: "Milo", "Milo (2)" …
QString freeName(const QDir &folder, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(folder.filePath(name))
         || QFileInfo::exists(folder.filePath(name + u" (unfinished)"_s));
         ++number) {
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    }
    return folder.filePath(name);
}

} // namespace

ChatExport::ChatExport(EngineApi &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

ChatExport::~ChatExport()
{
    if (m_writer) {
        m_writer.reset();
        QDir(m_folder).removeRecursively();
    }
}

void ChatExport::start(const ExportPlan &plan)
{
    if (m_writer) {
        return;
    }
    m_plan = plan;
    m_page.clear();
    m_toSave.clear();
    m_files.clear();
    m_after = {};
    m_messages = 0;
    m_savedFiles = 0;
    m_more = true;
    m_cancelled = false;
    m_folder.clear();
    if (const Result<void> made = makeFolders(); !made) {
        end(made.error());
        return;
    }
    m_writer = ExportWriter::make(m_plan, m_folder);
    const Result<void> begun = m_writer->begin();
    if (goesOn(begun)) {
        nextPage();
    }
}

/// New ones, so that nothing of somebody else's is ever written over or removed.
Result<void> ChatExport::makeFolders()
{
    const QDir parent(m_plan.folder);
    if (!parent.exists()) {
        return Error{ErrorCode::NotFound, u"the folder does not exist"_s};
    }
    m_final = freeName(parent, safeFileName(m_plan.chat.title, u"chat"_s, longestExportName));
    const QString unfinished = m_final + u" (unfinished)"_s;
    const QDir folder(unfinished);
    if (!parent.mkdir(unfinished)) {
        return Export::failureOf(m_plan.folder, u"the folder can't be made"_s);
    }
    m_folder = unfinished;
    // Where a file system has no owners there is nothing to forbid.
    QFile::setPermissions(unfinished, onlyOwner);
    return !m_plan.files || folder.mkdir(u"files"_s)
        ? Result<void>()
        : Export::failureOf(m_folder, u"the folder for files can't be made"_s);
}

bool ChatExport::goesOn(const Result<void> &last)
{
    if (last && !m_cancelled) {
        return true;
    }
    end(last ? Error{ErrorCode::Cancelled, {}} : last.error());
    return false;
}

void ChatExport::nextPage()
{
    m_engine.history()
        .newer(m_plan.chat.id, m_after, exportPage)
        .then(this, [this](const Result<MessagePage> &page) {
            if (goesOn(page ? Result<void>() : Result<void>(page.error()))) {
                takePage(*page);
            }
        });
}

void ChatExport::takePage(const MessagePage &page)
{
    m_page = page.rows;
    m_more = page.hasNewer && !page.rows.isEmpty();
    m_files.clear();
    m_toSave.clear();
    if (!m_page.isEmpty()) {
        m_after = m_page.constLast().sortKey;
    }
    if (m_plan.files) {
        for (const Message &message : std::as_const(m_page)) {
            std::ranges::copy_if(message.attachments, std::back_inserter(m_toSave),
                                 [](const Attachment &file) { return file.isHere(); });
        }
        std::ranges::reverse(m_toSave);
    }
    saveNextFile();
}

/// Only what is here: an export fetches nothing.
void ChatExport::saveNextFile()
{
    if (m_toSave.isEmpty()) {
        writePage();
        return;
    }
    const Attachment file = m_toSave.takeLast();
    // The number keeps names apart and in order.
    const QString number = u"%1 "_s.arg(m_savedFiles + 1, 6, 10, QLatin1Char('0'));
    const QString name = safeFileName(number + file.name, u"file"_s, longestExportName);
    m_engine.media()
        .save(file.id, QDir(m_folder).filePath(u"files/"_s + name))
        .then(this, [this, id = file.id](const Result<QString> &path) {
            Result<void> saved;
            if (path) {
                ++m_savedFiles;
                m_files.insert(id, u"files/"_s + QFileInfo(*path).fileName());
            } else if (path.error().code == ErrorCode::DiskFull) {
                saved = path.error(); // the disk can't be asked: what was begun is gone from it
            } else if (path.error().code == ErrorCode::Io) {
                saved = Export::failureOf(m_folder, path.error().detail);
            } // else the local copy can't be read (any more): the page says that it is not here
            if (goesOn(saved)) {
                saveNextFile();
            }
        });
}

void ChatExport::writePage()
{
    QtConcurrent::run([writer = m_writer, page = m_page, files = m_files, last = !m_more] {
        const Result<void> written = writer->append(page, files);
        return written && last ? writer->end() : written;
    }).then(this, [this](const Result<void> &written) {
        if (!goesOn(written)) {
            return;
        }
        m_messages += m_page.size();
        Q_EMIT progressed(m_messages, m_savedFiles);
        if (m_more) {
            nextPage();
        } else {
            succeed();
        }
    });
}

void ChatExport::succeed()
{
    m_writer.reset();
    const bool renamed = QDir().rename(m_folder, m_final);
    end(renamed ? Result<QString>(m_final)
                : Result<QString>(Export::failureOf(m_plan.folder, u"renaming the folder"_s)));
}

void ChatExport::end(const Result<QString> &result)
{
    m_writer.reset();
    m_page.clear();
    m_toSave.clear();
    if (!result && !m_folder.isEmpty()) {
        QDir(m_folder).removeRecursively();
    }
    Q_EMIT finished(result);
}

} // namespace Ninelives
