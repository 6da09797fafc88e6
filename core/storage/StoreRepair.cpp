// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreRepair.h"

#include "core/base/Failpoint.h"
#include "core/base/Log.h"
#include "core/storage/Migrations.h"
#include "core/storage/RowRescue.h"
#include "core/storage/StoreMending.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr auto storeName = "ninelives.db"_L1;
constexpr auto repairedName = "ninelives-repaired.db"_L1;
constexpr auto swapName = "ninelives.swap"_L1;
constexpr auto wantedName = "ninelives.repair"_L1;

Result<void> move(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.exists()) {
        return {};
    }
    return file.rename(to) ? Result<void>() : Error{ErrorCode::Io, file.errorString()};
}

Result<QByteArrayList> tablesOf(Connection &connection)
{
    const auto names = connection.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'message_fts%' ORDER BY rowid",
        [](const Statement &row) { return row.text(0).toUtf8(); });
    if (!names) {
        return names.error();
    }
    return QByteArrayList(names->begin(), names->end());
}

} // namespace

QByteArray StoreRepair::toJson(const RepairReport &report)
{
    const QJsonObject json{{u"at"_s, report.atMs},
                           {u"file"_s, report.damagedFile},
                           {u"messages"_s, report.messages},
                           {u"lost"_s, report.lost},
                           {u"complete"_s, report.complete}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

RepairReport StoreRepair::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return {json.value("at"_L1).toInteger(), json.value("file"_L1).toString(),
            json.value("messages"_L1).toInteger(), json.value("lost"_L1).toInteger(),
            json.value("complete"_L1).toBool()};
}

StoreRepair::StoreRepair(QString folder, const RawKey &key)
    : m_folder(std::move(folder)), m_key(key)
{}

QString StoreRepair::file(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

bool StoreRepair::wanted() const
{
    return QFile::exists(file(wantedName));
}

void StoreRepair::want(const QString &storeFile)
{
    QFile marker(QFileInfo(storeFile).dir().filePath(wantedName));
    if (QFileInfo(storeFile).fileName() == storeName && !marker.exists()
        && !marker.open(QIODevice::WriteOnly)) {
        qCWarning(logStorage) << "the wish for a repair was not noted:" << marker.errorString();
    }
}

Result<void> StoreRepair::finishSwap() const
{
    QFile note(file(swapName));
    if (!note.exists()) {
        return {};
    }
    if (!note.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, note.errorString()};
    }
    const QString damaged = QFileInfo(QString::fromUtf8(note.readAll())).fileName();
    note.close();
    if (QFile::exists(file(repairedName)) && !damaged.isEmpty()) {
        // The log belongs to the damaged file and must never be replayed into the new one.
        QFile::remove(file(storeName + u"-shm"_s));
        for (const auto &[from, to] : {std::pair(storeName + u"-wal"_s, damaged + u"-wal"_s),
                                       std::pair(QString(storeName), damaged),
                                       std::pair(QString(repairedName), QString(storeName))}) {
            if (auto moved = move(file(from), file(to)); !moved) {
                return moved;
            }
            NL_FAILPOINT("storage.repair-swap");
        }
    }
    QFile::remove(file(wantedName));
    return QFile::remove(file(swapName)) ? Result<void>()
                                         : Error{ErrorCode::Io, u"the repair was not ended"_s};
}

Result<RepairReport> StoreRepair::run()
{
    const QString repaired = file(repairedName);
    for (const QString &left : {repaired, repaired + u"-wal"_s, repaired + u"-shm"_s}) {
        QFile::remove(left); // of a repair that a crash cut off
    }
    auto report = copyAll(repaired);
    if (!report) {
        QFile::remove(repaired);
        if (report.error().code == ErrorCode::Corrupt) {
            QFile::remove(file(wantedName)); // the next start would find no more than this one
        }
        return report;
    }
    if (QFileInfo(repaired + u"-wal"_s).size() > 0) {
        return Error{ErrorCode::Io, u"the repaired store was not completed"_s};
    }
    QSaveFile note(file(swapName));
    const QByteArray name = report->damagedFile.toUtf8();
    if (!note.open(QIODevice::WriteOnly) || note.write(name) != name.size() || !note.commit()) {
        return Error{ErrorCode::Io, note.errorString()};
    }
    NL_FAILPOINT("storage.repair-swap");
    if (const auto swapped = finishSwap(); !swapped) {
        return swapped.error();
    }
    qCWarning(logStorage) << "the store was damaged:" << report->messages << "messages kept,"
                          << report->lost << "lost; the damaged file is" << report->damagedFile;
    return report;
}

Result<RepairReport> StoreRepair::copyAll(const QString &into)
{
    const auto damaged = Reader::open(file(storeName), m_key, Access::Probe);
    if (!damaged) {
        return Error{ErrorCode::Corrupt, damaged.error().detail};
    }
    const auto sound = Writer::open(into, m_key, Access::Create);
    if (!sound) {
        return sound.error();
    }
    if (const auto made = migrate(**sound); !made) {
        return made.error();
    }
    const auto tables = tablesOf(**sound);
    if (!tables) {
        return tables.error();
    }
    Connection &target = **sound;
    if (const auto begun = target.execute("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE"); !begun) {
        return begun.error();
    }
    RepairReport report;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    report.atMs = now.toMSecsSinceEpoch();
    report.damagedFile = u"ninelives-damaged-%1.db"_s.arg(now.toString(u"yyyyMMdd-HHmmss-zzz"_s));
    for (const QByteArray &table : *tables) {
        const auto outcome = RowRescue(**damaged, target, table).run();
        if (!outcome) {
            return outcome.error();
        }
        if (table == "message") {
            report.messages = outcome->copied;
            report.lost = outcome->damaged ? -1 : 0;
        } else if (outcome->damaged) {
            report.complete = false;
        }
    }
    if (report.lost != 0) {
        // An index may still know how many there were.
        const auto all = (*damaged)->number("SELECT count(*) FROM message");
        report.lost = all ? qMax<qint64>(0, *all - report.messages) : -1;
    }
    if (const auto mended = StoreMending(**damaged, target).run(*tables); !mended) {
        return mended.error();
    }
    // What was lost comes back from the server, where it still has it: messages, and who has them.
    if (report.lost != 0 || !report.complete) {
        if (const auto forgotten = target.execute("DELETE FROM archive_range"); !forgotten) {
            return forgotten.error();
        }
    }
    const auto noted = target.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
                                  QString(reportSetting), toJson(report));
    if (!noted) {
        return noted.error();
    }
    if (const auto committed = target.execute("COMMIT"); !committed) {
        return committed.error();
    }
    return report;
}

} // namespace Ninelives
