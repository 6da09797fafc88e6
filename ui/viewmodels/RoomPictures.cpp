// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/RoomPictures.h"

#include <QCryptographicHash>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int refetchMs = 500; // rooms change in bursts

QString sourceOf(const QString &name)
{
    return name.isEmpty() ? QString() : u"image://picture/"_s + name;
}

/// Another picture has another name, or the window's cache would show the old one.
QString nameFor(const QString &prefix, const QByteArray &encoded)
{
    const QByteArray hash = QCryptographicHash::hash(encoded, QCryptographicHash::Sha1);
    return prefix + QString::fromLatin1(hash.toHex().first(16));
}

} // namespace

RoomPictures::RoomPictures(const ViewContext &context, std::shared_ptr<PictureStore> store,
                           QObject *parent)
    : QObject(parent), m_context(context), m_store(std::move(store))
{
    m_refetch.setSingleShot(true);
    m_refetch.setInterval(refetchMs);
    connect(&m_refetch, &QTimer::timeout, this, &RoomPictures::fetchStale);
    connect(m_context.engine, &EngineApi::changed, this, &RoomPictures::apply);
}

QString RoomPictures::url(ConversationId room)
{
    const auto known = m_names.constFind(room);
    if (known != m_names.constEnd()) {
        return sourceOf(*known);
    }
    m_names.insert(room, {});
    fetch(room);
    return {};
}

QString RoomPictures::show(const QByteArray &encoded)
{
    if (encoded.isEmpty()) {
        return {};
    }
    const QString name = nameFor(u"new-"_s, encoded);
    m_store->set(name, encoded);
    return sourceOf(name);
}

void RoomPictures::apply(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::RoomChanged && m_names.contains(change.conversation)) {
            m_stale.insert(change.conversation);
        }
    }
    if (!m_stale.isEmpty() && !m_refetch.isActive()) {
        m_refetch.start();
    }
}

void RoomPictures::fetchStale()
{
    const QSet<ConversationId> stale = m_stale;
    m_stale.clear();
    for (const ConversationId room : stale) {
        fetch(room);
    }
}

void RoomPictures::fetch(ConversationId room)
{
    m_context.engine->groups().picture(room).then(this,
                                                  [this, room](const Result<QByteArray> &encoded) {
                                                      if (encoded) {
                                                          take(room, *encoded);
                                                      }
                                                  });
}

void RoomPictures::take(ConversationId room, const QByteArray &encoded)
{
    const QString name =
        encoded.isEmpty() ? QString() : nameFor(u"room-%1-"_s.arg(room.value), encoded);
    QString &known = m_names[room];
    if (name == known) {
        return;
    }
    m_store->set(known, {});
    m_store->set(name, encoded);
    known = name;
    Q_EMIT changed(room);
}

} // namespace Ninelives
