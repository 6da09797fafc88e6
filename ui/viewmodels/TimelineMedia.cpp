// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: photos and files, and what holds up what was written after them.
#include "ui/media/AttachmentPictures.h"
#include "ui/viewmodels/TimelineModel.h"

#include <algorithm>

namespace Ninelives {

/// What is under way when the window opens; then the news.
void TimelineModel::loadTransfers()
{
    MediaService &media = m_context.engine->media();
    connect(&media, &MediaService::progress, this, &TimelineModel::takeProgress);
    connect(&media, &MediaService::ended, this, &TimelineModel::endTransfer);
    connect(m_shapes.get(), &VoiceShapes::ready, this, [this](AttachmentId voice) {
        const int row = rowOf(voice);
        refreshRoles(row, row, {AttachmentsRole, AccessibleTextRole});
    });
    media.running().then(this, [this](const Result<QList<TransferProgress>> &running) {
        if (running) {
            for (const TransferProgress &progress : *running) {
                takeProgress(progress);
            }
        }
    });
}

void TimelineModel::takeProgress(const TransferProgress &progress)
{
    m_transfers.insert(progress.attachment, progress);
    const int row = rowOf(progress.attachment);
    refreshRoles(row, row, {AttachmentsRole});
}

void TimelineModel::endTransfer(AttachmentId attachment)
{
    if (m_transfers.remove(attachment)) {
        const int row = rowOf(attachment);
        refreshRoles(row, row, {AttachmentsRole});
    }
}

void TimelineModel::rememberPreviews(const Message &message) const
{
    if (m_context.attachments) {
        for (const Attachment &attachment : message.attachments) {
            m_context.attachments->rememberPreview(attachment.id, attachment.preview);
        }
    }
}

int TimelineModel::rowOf(AttachmentId attachment) const
{
    const auto found = std::ranges::find_if(m_rows, [attachment](const TimelineRow &row) {
        return std::ranges::any_of(row.message.attachments, [attachment](const Attachment &part) {
            return part.id == attachment;
        });
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QList<AttachmentTile> TimelineModel::tiles(const TimelineRow &line) const
{
    const Message &message = line.message;
    QList<AttachmentTile> tiles;
    if (message.attachments.isEmpty() || message.retractedAtMs > 0) {
        return tiles;
    }
    TileSurroundings around;
    around.own = line.own();
    around.sender = line.own() ? QString() : words(&message).firstName;
    around.provider = m_provider;
    around.caption = message.body;
    around.count = int(message.attachments.size());
    around.locale = m_context.locale;
    for (const Attachment &attachment : message.attachments) {
        const auto moving = m_transfers.constFind(attachment.id);
        around.place = int(tiles.size()) + 1;
        around.progress = moving == m_transfers.constEnd() ? nullptr : &*moving;
        around.shape = isPlayable(attachment) && attachment.isHere()
            ? m_shapes->shape(attachment.id)
            : nullptr;
        tiles.append(attachmentTile(attachment, around));
    }
    // Photos are shown as one album; the files stand below it.
    std::ranges::stable_partition(
        tiles, [](const AttachmentTile &tile) { return tile.kind == int(AttachmentKind::Photo); });
    return tiles;
}

// ---- A photo that can't be sent, and what waits behind it ----

int TimelineModel::waitingBehind(const TimelineRow &line) const
{
    int behind = 0;
    for (const TimelineRow &row : m_rows) {
        if (row.message.id == line.message.id) {
            break;
        }
        behind += row.waiting() && !row.stuck() ? 1 : 0;
    }
    return behind;
}

QString TimelineModel::stuckNote(const TimelineRow &line) const
{
    const int behind = waitingBehind(line);
    return behind == 0 ? QString()
        : behind == 1  ? tr("1 message waits behind this.")
                       : tr("%n messages wait behind this.", nullptr, behind);
}

Ui::MessageAction TimelineModel::actionOf(const TimelineRow &line) const
{
    if (line.stuck()) {
        return waitingBehind(line) > 0 ? Ui::MessageAction::LetOthersPass : Ui::MessageAction::None;
    }
    return line.action();
}

Ui::MessageAction TimelineModel::secondActionOf(const TimelineRow &line) const
{
    if (line.stuck()) {
        return waitingBehind(line) > 0 ? Ui::MessageAction::Cancel : Ui::MessageAction::None;
    }
    return line.secondAction();
}

void TimelineModel::refreshStuck()
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[size_t(row)].stuck()) {
            refreshRoles(row, row,
                         {FailureTextRole, ActionRole, ActionTextRole, SecondActionRole,
                          SecondActionTextRole});
        }
    }
}

} // namespace Ninelives
