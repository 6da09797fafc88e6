// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ExportViewModel.h"

#include "ui/text/Joining.h"
#include "ui/text/RoomSentences.h"

#include <QDir>

namespace Ninelives {

namespace {

ExportWords exportWords()
{
    ExportWords words;
    words.you = ExportViewModel::tr("You");
    words.edited = ExportViewModel::tr("edited");
    words.takenBack = ExportViewModel::tr("This message was taken back");
    words.unreadable = ExportViewModel::tr("This message can’t be opened on this computer");
    words.notHere = ExportViewModel::tr("not on this computer");
    words.notEncrypted = ExportViewModel::tr("not encrypted");
    words.older = ExportViewModel::tr("Older messages");
    words.newer = ExportViewModel::tr("Newer messages");
    words.notice = &Sentences::notice;
    return words;
}

QString exportProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::DiskFull:
        return ExportViewModel::tr("The disk is full. Nothing was left behind of what was begun.");
    case ErrorCode::NotFound:
        return ExportViewModel::tr("That folder is no longer there.");
    default:
        return ExportViewModel::tr(
            "It could not be written there. Nothing was left behind of what was begun.");
    }
}

} // namespace

ExportViewModel::ExportViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_export(*context.engine)
{
    connect(&m_export, &ChatExport::progressed, this, [this](qint64 messages, qint64 files) {
        m_progress =
            joinedParts({tr("%Ln messages", nullptr, int(messages)),
                         files > 0 ? tr("%Ln photos and files", nullptr, int(files)) : QString()});
        Q_EMIT changed();
    });
    connect(&m_export, &ChatExport::finished, this, &ExportViewModel::finish);
}

void ExportViewModel::setConversation(const Conversation &conversation)
{
    m_conversation = conversation;
}

void ExportViewModel::begin()
{
    if (!running()) {
        m_progress.clear();
        m_problem.clear();
        m_folder.clear();
        Q_EMIT changed();
    }
}

void ExportViewModel::start(const QUrl &folder, bool readable, bool files)
{
    if (running() || !m_conversation.id.isValid() || !folder.isLocalFile()) {
        return;
    }
    begin();
    ExportPlan plan;
    plan.chat = m_conversation;
    plan.self = m_self;
    plan.folder = folder.toLocalFile();
    plan.format = readable ? ExportFormat::Html : ExportFormat::Json;
    plan.files = files;
    plan.locale = m_context.locale;
    plan.words = exportWords();
    m_export.start(plan);
    Q_EMIT changed();
}

void ExportViewModel::cancel()
{
    m_export.cancel();
}

void ExportViewModel::finish(const Result<QString> &folder)
{
    m_folder = folder ? QDir::toNativeSeparators(*folder) : QString();
    m_problem = folder ? QString() : exportProblem(folder.error());
    if (!folder) {
        m_progress.clear();
    }
    Q_EMIT changed();
}

} // namespace Ninelives
