// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupMaker.h"
#include "core/backup/BackupRestorer.h"
#include "core/storage/AttachmentStore.h"
#include "core/storage/RestoreSwap.h"
#include "core/storage/StoreSnapshot.h"
#include "tests/unit/storage/StoreFixture.h"

#include <QDir>
#include <QFile>

namespace Ninelives::Test {

using namespace Qt::StringLiterals;

inline constexpr PassphraseCost cheapCost{1, 8 * 1024 * 1024};
inline constexpr qint64 backupMs = 1'793'000'000'000;

inline QString backupPassphrase()
{
    return u"willow pepper canoe orbit"_s;
}

/// A watch that notes what it was told and never stops the work, or after so many words.
struct Watched {
    QList<BackupProgress> told;
    std::atomic_bool stop = false;
    int stopAfter = -1;

    BackupWatch watch()
    {
        return {[this](const BackupProgress &progress) {
                    told.append(progress);
                    stop = stop || (stopAfter >= 0 && told.size() >= stopAfter);
                },
                &stop};
    }
};

inline void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("a test's file can't be written");
    }
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A photo in the media folder, of a message that was sent or is still here only.
inline QString addPhoto(const StoreFixture &store, int number, bool uploaded)
{
    const QString name = u"%1"_s.arg(number, 32, 16, QLatin1Char('0'));
    writeFile(store.folder() + u"/media/"_s + name, QByteArray(100'000, char('a' + number)));
    Message message = store.outgoing(number, 1'000 + number);
    const auto stored = store.store(message);
    const Result<void> kept = store.write([&](Transaction &tx) {
        Attachment attachment;
        attachment.name = u"cat.jpg"_s;
        attachment.bytes = 90'000;
        attachment.sources = uploaded ? QStringList{u"https://files.test/cat"_s} : QStringList();
        attachment.localName = name;
        attachment.localKey = QByteArray(32, 'l');
        return AttachmentStore(store.writer()).insert(tx, stored.id, {attachment});
    });
    if (!kept) {
        qFatal("a photo can't be stored");
    }
    return name;
}

inline BackupSource sourceOf(const StoreFixture &store)
{
    BackupSource source;
    source.folder = store.folder();
    source.snapshot = *store.database->snapshot();
    source.nowMs = backupMs;
    source.cost = cheapCost;
    return source;
}

} // namespace Ninelives::Test
