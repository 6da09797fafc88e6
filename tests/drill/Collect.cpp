// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Drill that gathers what every store and every archive holds.
#include "tests/drill/Drill.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Ninelives::Drill {

namespace {

constexpr int archiveMs = 300'000;

bool isWarmUp(const QString &body)
{
    return body.startsWith("warm-up "_L1);
}

void copyTree(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString place = to + u'/' + QDir(from).relativeFilePath(file);
        QDir().mkpath(QFileInfo(place).path());
        if (!QFile::copy(file, place)) {
            qWarning().noquote() << "not kept:" << file;
        }
    }
}

} // namespace

bool Drill::collect(Evidence &evidence)
{
    evidence.plan = m_plan;
    evidence.ledger = m_ledger;
    evidence.deaths = m_deaths;
    evidence.hangs = m_hangs;
    for (const auto &each : m_devices) {
        each->stop();
    }
    for (int index = 0; index < m_plan.devices.size(); ++index) {
        if (!readHistories(evidence, index)) {
            return false;
        }
        if (!readChats(evidence, index)) {
            return false;
        }
        const auto outbox = device(index).call({u"outbox"_s});
        if (outbox.exitCode != 0) {
            return fail(device(index).spec().name + u": "_s + outbox.errorText);
        }
        for (const QJsonObject &row : outbox.lines) {
            evidence.outboxes[index].append(
                QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
        }
    }
    for (int person = 0; person < m_plan.people.size(); ++person) {
        if (!readArchive(evidence, person)) {
            return false;
        }
    }
    return true;
}

bool Drill::readHistories(Evidence &evidence, int index)
{
    for (int peer = 0; peer < m_plan.people.size(); ++peer) {
        if (peer == m_plan.devices.at(index).person) {
            continue;
        }
        const auto history = device(index).call(
            {u"history"_s, u"--with"_s, jid(peer), u"--limit"_s, u"100000000"_s});
        if (history.exitCode != 0) {
            return fail(device(index).spec().name + u": "_s + history.errorText);
        }
        QList<Row> &rows = evidence.histories[{index, peer}];
        for (const QJsonObject &line : history.lines) {
            const Row row{
                line.value(u"body"_s).toString(),       line.value(u"origin_id"_s).toString(),
                line.value(u"archive_id"_s).toString(), line.value(u"state"_s).toString(),
                line.value(u"unreadable"_s) == u"no"_s, line.value(u"direction"_s) == u"out"_s};
            if (isWarmUp(row.body)) {
                evidence.ignored.insert(row.originId);
            }
            rows.append(row);
        }
    }
    return true;
}

bool Drill::readChats(Evidence &evidence, int index)
{
    const auto chats = device(index).call({u"chats"_s});
    if (chats.exitCode != 0) {
        return fail(device(index).spec().name + u": "_s + chats.errorText);
    }
    for (int peer = 0; peer < m_plan.people.size(); ++peer) {
        if (peer != m_plan.devices.at(index).person) {
            evidence.chats.insert({index, peer}, {}); // one that is not listed is compared as well
        }
    }
    for (const QJsonObject &line : chats.lines) {
        for (int peer = 0; peer < m_plan.people.size(); ++peer) {
            if (line.value(u"conversation"_s) == jid(peer)) {
                evidence.chats.insert(
                    {index, peer},
                    {line.value(u"read_archive_id"_s).toString(), line.value(u"unread"_s).toInt()});
            }
        }
    }
    return true;
}

bool Drill::readArchive(Evidence &evidence, int person)
{
    const QString name = m_plan.people.at(person).name;
    QProcess reader;
    reader.start(u"python3"_s,
                 {QStringLiteral(NINELIVES_DRILL_DIR "/archive.py"), u"--jid"_s, jid(person),
                  u"--ca-file"_s, m_server->caFile(), u"--port"_s,
                  QString::number(m_server->ports().constFirst())});
    reader.write((name + u"-secret\n"_s).toUtf8());
    reader.closeWriteChannel();
    if (!reader.waitForFinished(archiveMs) || reader.exitCode() != 0) {
        reader.kill();
        return fail(u"the archive of %1 can't be read: %2"_s.arg(
            name, QString::fromUtf8(reader.readAllStandardError())));
    }
    bool complete = false;
    for (const QByteArray &line : reader.readAllStandardOutput().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        complete = complete || object.contains(u"complete"_s);
        if (object.contains(u"archive_id"_s)) {
            evidence.archives[person].append({object.value(u"archive_id"_s).toString(),
                                              object.value(u"origin_id"_s).toString()});
        }
    }
    return complete || fail(u"the archive of %1 came only in part"_s.arg(name));
}

void Drill::keepEverything()
{
    for (const auto &each : m_devices) {
        each->kill();
        const QString folder = m_folder + u'/' + each->spec().name;
        copyTree(each->profileFolder(), folder + u"/profile"_s);
        QFile::copy(each->keyFile(), folder + u"/key"_s);
    }
    copyTree(m_server->folder(), m_folder + u"/server"_s);
}

} // namespace Ninelives::Drill
