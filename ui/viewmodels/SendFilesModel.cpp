// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen, and what it would be sent as; the words about it are in SendFilesWords.cpp.
#include "ui/viewmodels/SendFilesModel.h"

#include "ui/media/PictureStore.h"
#include "ui/text/Joining.h"
#include "ui/text/MediaSentences.h"
#include "ui/viewmodels/ClipboardFiles.h"
#include "ui/viewmodels/UiTypes.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int quarters = 4;

} // namespace

SendFilesModel::SendFilesModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{}

// ---- The list ----

int SendFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SendFilesModel::roleNames() const
{
    return {{NameRole, "name"},         {SourceRole, "source"},
            {SizeTextRole, "sizeText"}, {PictureRole, "picture"},
            {ProblemRole, "problem"},   {AccessibleTextRole, "accessibleText"}};
}

QVariant SendFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const QString size =
        row.preview.bytes > 0 ? Sentences::size(row.preview.bytes, m_context.locale) : QString();
    switch (role) {
    case NameRole:
        return nameOf(row);
    case SourceRole:
        return row.source;
    case SizeTextRole:
        return size;
    case PictureRole:
        return isPicture(row);
    case ProblemRole:
        return problemOf(row);
    case AccessibleTextRole: {
        QStringList parts{nameOf(row), size, problemOf(row)};
        parts.removeAll(QString());
        return joinedParts(parts);
    }
    default:
        return {};
    }
}

qsizetype SendFilesModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_rows, number, &Row::number);
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

// ---- What is chosen ----

void SendFilesModel::setProvider(const QString &provider)
{
    if (provider != m_provider) {
        m_provider = provider;
        Q_EMIT summaryChanged();
    }
}

void SendFilesModel::setConversation(const Conversation &conversation)
{
    if (conversation.id == m_conversation.id) {
        m_conversation = conversation;
        return;
    }
    beginResetModel();
    if (!m_rows.isEmpty()) {
        m_kept.insert(m_conversation.id, m_rows);
    }
    if (conversation.account != m_conversation.account) {
        m_limit = 0; // of another provider
    }
    m_conversation = conversation;
    m_rows = m_kept.take(conversation.id);
    m_quality =
        m_rows.isEmpty() ? OutgoingFile::Quality::Sensible : m_rows.constFirst().file.quality;
    endResetModel();
    if (!m_rows.isEmpty()) {
        askLimit();
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.known) {
            look(row.number);
        }
    }
    Q_EMIT countChanged();
    Q_EMIT summaryChanged();
}

void SendFilesModel::addUrls(const QList<QUrl> &urls)
{
    add(ClipboardFiles::fromUrls(urls));
}

void SendFilesModel::addUrlsAsFiles(const QList<QUrl> &urls)
{
    const QList<OutgoingFile> files = ClipboardFiles::fromUrls(urls);
    if (!files.isEmpty()) {
        setQuality(int(OutgoingFile::Quality::Original));
        add(files);
    }
}

bool SendFilesModel::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied) {
        return false;
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.clock->nowMs());
    const QList<OutgoingFile> files = ClipboardFiles::fromMimeData(
        *copied, tr("Picture %1").arg(now.toString(u"yyyy-MM-dd HH.mm.ss"_s)));
    add(files);
    return !files.isEmpty();
}

void SendFilesModel::add(const QList<OutgoingFile> &files)
{
    if (files.isEmpty() || !m_conversation.id.isValid()) {
        return;
    }
    beginInsertRows({}, count(), count() + int(files.size()) - 1);
    QList<qint64> fresh;
    for (const OutgoingFile &file : files) {
        Row row;
        row.number = m_nextNumber++;
        row.file = file;
        row.file.quality = m_quality;
        fresh.append(row.number);
        m_rows.append(row);
    }
    endInsertRows();
    askLimit();
    for (const qint64 number : std::as_const(fresh)) {
        look(number);
    }
    Q_EMIT countChanged();
    Q_EMIT summaryChanged();
}

void SendFilesModel::remove(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    beginRemoveRows({}, row, row);
    forget(m_rows.takeAt(row));
    if (m_rows.isEmpty()) {
        m_quality = OutgoingFile::Quality::Sensible; // what was chosen was chosen for these
    }
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT summaryChanged();
}

void SendFilesModel::clear()
{
    beginResetModel();
    for (const Row &row : std::as_const(m_rows)) {
        forget(row);
    }
    m_rows.clear();
    m_quality = OutgoingFile::Quality::Sensible;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT summaryChanged();
}

void SendFilesModel::forget(const Row &row)
{
    if (m_store) {
        m_store->set(row.source.section(u'/', 3, 3), {});
    }
}

void SendFilesModel::rotate(int row)
{
    if (row >= 0 && row < count() && isPicture(m_rows.at(row))) {
        Row &turned = m_rows[row];
        turned.file.quarterTurns = (turned.file.quarterTurns + 1) % quarters;
        look(turned.number);
    }
}

void SendFilesModel::setQuality(int quality)
{
    const auto wanted = OutgoingFile::Quality(quality);
    if (wanted == m_quality) {
        return;
    }
    m_quality = wanted;
    for (Row &row : m_rows) {
        row.file.quality = wanted;
    }
    for (const Row &row : std::as_const(m_rows)) {
        look(row.number);
    }
    Q_EMIT summaryChanged();
}

// ---- What they would be sent as ----

void SendFilesModel::look(qint64 number)
{
    Row &row = m_rows[rowOf(number)];
    row.known = false;
    m_context.engine->media().preview(row.file).then(
        this, [this, number, of = row.file](const Result<FilePreview> &preview) {
            takePreview(number, of, preview);
        });
    Q_EMIT summaryChanged();
}

void SendFilesModel::takePreview(qint64 number, const OutgoingFile &of,
                                 const Result<FilePreview> &preview)
{
    const qsizetype at = rowOf(number);
    if (at < 0 || m_rows.at(at).file != of) {
        return; // removed, turned or of another chat meanwhile
    }
    Row &row = m_rows[at];
    row.known = true;
    row.failure.reset();
    if (preview) {
        row.preview = *preview;
        if (m_store && !preview->picture.isEmpty()) {
            forget(row);
            // A new name each time: Qt Quick keeps what an address showed before.
            const QString name = u"sending-%1"_s.arg(m_nextNumber++);
            m_store->set(name, preview->picture);
            row.source = u"image://picture/"_s + name;
        }
    } else {
        row.failure = preview.error();
    }
    Q_EMIT dataChanged(index(int(at)), index(int(at)));
    Q_EMIT summaryChanged();
}

void SendFilesModel::askLimit()
{
    const AccountId account = m_conversation.account;
    m_context.engine->media().sizeLimit(account).then(
        this, [this, account](const Result<qint64> &limit) {
            if (limit && account == m_conversation.account && *limit != m_limit) {
                m_limit = *limit;
                if (count() > 0) {
                    Q_EMIT dataChanged(index(0), index(count() - 1),
                                       {ProblemRole, AccessibleTextRole});
                }
                Q_EMIT summaryChanged();
            }
        });
}

bool SendFilesModel::ready() const
{
    return !m_rows.isEmpty() && std::ranges::all_of(m_rows, [this](const Row &row) {
        return row.known && !row.failure && !tooLarge(row);
    });
}

QList<OutgoingFile> SendFilesModel::files() const
{
    QList<OutgoingFile> files;
    for (const Row &row : m_rows) {
        files.append(row.file);
    }
    return files;
}

void SendFilesModel::taken(ConversationId conversation, const QList<OutgoingFile> &sent)
{
    if (conversation != m_conversation.id) {
        QList<Row> &rows = m_kept[conversation];
        for (const Row &row : std::as_const(rows)) {
            if (sent.contains(row.file)) {
                forget(row);
            }
        }
        rows.removeIf([&](const Row &row) { return sent.contains(row.file); });
        return;
    }
    // What was added while these were on their way stays.
    for (int row = count() - 1; row >= 0; --row) {
        if (sent.contains(m_rows.at(row).file)) {
            remove(row);
        }
    }
}

} // namespace Ninelives
