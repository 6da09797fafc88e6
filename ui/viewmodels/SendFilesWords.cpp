// SPDX-License-Identifier: GPL-3.0-or-later
// SendFilesModel: what is said about what is about to be sent.
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"
#include "ui/viewmodels/SendFilesModel.h"

#include <QFileInfo>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype longestName = 80;

} // namespace

bool SendFilesModel::isPicture(const Row &row) const
{
    return row.preview.kind == AttachmentKind::Photo;
}

bool SendFilesModel::tooLarge(const Row &row) const
{
    return m_limit > 0 && row.known && row.preview.bytes > m_limit;
}

QString SendFilesModel::problemOf(const Row &row) const
{
    if (row.failure) {
        return Sentences::cannotSend(*row.failure, m_provider, m_limit, m_context.locale);
    }
    return tooLarge(row) ? Sentences::cannotSend(Error{ErrorCode::TooLarge, {}}, m_provider,
                                                 m_limit, m_context.locale)
                         : QString();
}

QString SendFilesModel::nameOf(const Row &row) const
{
    const QString name = !row.preview.name.isEmpty() ? row.preview.name
        : !row.file.name.isEmpty()                   ? row.file.name
                                                     : QFileInfo(row.file.path).fileName();
    return MessageFormatter::toPreview(name, longestName);
}

bool SendFilesModel::hasPictures() const
{
    return std::ranges::any_of(m_rows, [this](const Row &row) { return isPicture(row); });
}

bool SendFilesModel::hasChoice() const
{
    const bool insists = m_quality == OutgoingFile::Quality::Untouched && !m_rows.isEmpty();
    return insists || std::ranges::any_of(m_rows, [this](const Row &row) {
               return isPicture(row)
                   || (row.failure
                       && (row.failure->code == ErrorCode::UnknownPicture
                           || row.failure->code == ErrorCode::PictureTooLarge));
           });
}

QString SendFilesModel::summary() const
{
    const int photos =
        int(std::ranges::count_if(m_rows, [this](const Row &row) { return isPicture(row); }));
    const int files = count() - photos;
    QString what;
    if (photos > 0 && files > 0) {
        what = tr("%n photos and files", nullptr, count());
    } else {
        what = photos == 1 ? tr("1 photo")
            : photos > 0   ? tr("%n photos", nullptr, photos)
            : files == 1   ? tr("1 file")
                           : tr("%n files", nullptr, files);
    }
    qint64 bytes = 0;
    for (const Row &row : m_rows) {
        bytes += row.preview.bytes;
    }
    return bytes > 0 ? tr("%1, %2", "2 photos, and their size")
                           .arg(what, Sentences::size(bytes, m_context.locale))
                     : what;
}

QString SendFilesModel::note() const
{
    const bool place =
        std::ranges::any_of(m_rows, [](const Row &row) { return row.preview.place; });
    const bool notes =
        std::ranges::any_of(m_rows, [](const Row &row) { return row.preview.notes; });
    if (m_quality == OutgoingFile::Quality::Untouched && hasPictures()) {
        return place ? tr("Says where it was taken, and with what")
            : notes  ? tr("Says when it was taken, and with what")
                     : tr("Sent as it is, notes included");
    }
    return place ? tr("Location removed") : notes ? tr("Camera notes removed") : QString();
}

QString SendFilesModel::warning() const
{
    const auto tells = [](const Row &row) { return row.preview.mayTell && !row.failure; };
    const auto first = std::ranges::find_if(m_rows, tells);
    if (first == m_rows.end()) {
        return {};
    }
    const int telling = int(std::ranges::count_if(m_rows, tells));
    return telling == 1 ? tr("Place and camera can’t be taken out of %1.")
                              .arg(MessageFormatter::isolated(nameOf(*first)))
                        : tr("Place and camera can’t be taken out of %n files.", nullptr, telling);
}

QString SendFilesModel::limitText() const
{
    return m_limit > 0 && !m_rows.isEmpty()
        ? tr("Up to %1 each").arg(Sentences::size(m_limit, m_context.locale))
        : QString();
}

QString SendFilesModel::problem() const
{
    for (const Row &row : m_rows) {
        const QString why = problemOf(row);
        if (!why.isEmpty()) {
            return tr("%1: %2", "a file's name, and why it can't be sent")
                .arg(MessageFormatter::isolated(nameOf(row)), why);
        }
    }
    return {};
}

} // namespace Ninelives
