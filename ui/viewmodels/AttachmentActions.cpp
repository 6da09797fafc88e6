// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AttachmentActions.h"

#include "core/model/FileName.h"
#include "ui/media/SmallPicture.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"
#include "ui/viewmodels/UiTypes.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QtConcurrent/QtConcurrentRun>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int copiedSide = 4096; // pixels

} // namespace

AttachmentActions::AttachmentActions(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

void AttachmentActions::perform(double message, double attachment, int action)
{
    const MessageId row{qint64(message)};
    const AttachmentId id{qint64(attachment)};
    MediaService &media = m_context.engine->media();
    switch (Ui::TransferAction(action)) {
    case Ui::TransferAction::None:
        break;
    case Ui::TransferAction::Fetch:
    case Ui::TransferAction::FetchAgain:
    case Ui::TransferAction::TryAgainFetching:
        // Why it did not work stands on the attachment itself.
        Answer<void>(media.fetch(id)).then(this, [](const Result<void> &) {});
        break;
    case Ui::TransferAction::TryAgain:
        report(m_context.engine->chats().retry(row));
        break;
    case Ui::TransferAction::SendSmaller:
        report(media.sendSmaller(row));
        break;
    case Ui::TransferAction::Remove:
    case Ui::TransferAction::Cancel:
        report(media.cancel(id));
        break;
    }
}

void AttachmentActions::letOthersPass(double message)
{
    report(m_context.engine->media().letOthersPass(MessageId{qint64(message)}));
}

void AttachmentActions::report(const Answer<void> &answer)
{
    Answer<void>(answer).then(this, [this](const Result<void> &result) {
        if (!result) {
            Q_EMIT failed(Sentences::cannotSave(result.error()));
        }
    });
}

void AttachmentActions::open(const AttachmentTile &tile)
{
    if (tile.program || isProgram(tile.name, QString())) {
        return;
    }
    if (!m_folder) {
        m_folder = std::make_unique<QTemporaryDir>();
    }
    if (!m_folder->isValid()) {
        Q_EMIT failed(Sentences::cannotSave(Error{ErrorCode::Io, {}}));
        return;
    }
    const QString path = m_folder->filePath(safeFileName(tile.name, tr("file")));
    m_context.engine->media()
        .save(AttachmentId{qint64(tile.attachmentId)}, path)
        .then(this, [this](const Result<QString> &written) {
            if (!written) {
                Q_EMIT failed(Sentences::cannotSave(written.error()));
            } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*written))) {
                Q_EMIT failed(tr("Nothing on this computer opens this kind of file. Save it."));
            }
        });
}

void AttachmentActions::save(double attachment, const QUrl &file)
{
    m_context.engine->media()
        .save(AttachmentId{qint64(attachment)}, file.toLocalFile())
        .then(this, [this](const Result<QString> &written) {
            if (!written) {
                Q_EMIT failed(Sentences::cannotSave(written.error()));
                return;
            }
            const QString name = QFileInfo(*written).fileName();
            Q_EMIT done(tr("Saved as %1").arg(MessageFormatter::isolated(name)));
        });
}

void AttachmentActions::copy(double attachment)
{
    m_context.engine->media()
        .picture(AttachmentId{qint64(attachment)}, copiedSide)
        .then(this, [this](const Result<QByteArray> &encoded) {
            if (!encoded) {
                Q_EMIT failed(Sentences::cannotSave(encoded.error()));
                return;
            }
            QtConcurrent::run(SmallPicture::whole, *encoded, copiedSide)
                .then(this, [this](const QImage &image) {
                    if (image.isNull()) {
                        Q_EMIT failed(Sentences::cannotSave(Error{ErrorCode::UnknownPicture, {}}));
                        return;
                    }
                    QGuiApplication::clipboard()->setImage(image);
                    Q_EMIT done(tr("Copied"));
                });
        });
}

QUrl AttachmentActions::suggestion(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString safe = safeFileName(name, tr("file"));
    return QUrl::fromLocalFile(folder.isEmpty() ? QDir::home().filePath(safe)
                                                : QDir(folder).filePath(safe));
}

} // namespace Ninelives
