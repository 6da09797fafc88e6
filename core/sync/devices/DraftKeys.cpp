// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/devices/DraftKeys.h"

#include "core/base/Log.h"
#include "core/crypto/Kdf.h"
#include "core/omemo/DeviceDirectory.h"
#include "core/omemo/OmemoEngine.h"
#include "core/omemo/TrustPolicy.h"
#include "core/sync/PrivateNode.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

const QString nsKeys = u"urn:ninelives:draft-keys:0"_s;
const QString nsSealed = u"urn:xmpp:omemo:2"_s;
constexpr qint64 keyLifeMs = 7LL * 24 * 3600 * 1000;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype longestName = 64;
constexpr qsizetype mostDevices = 100;

/// The first such child in this namespace; null when there is none.
QDomElement keyChild(const QDomElement &parent, const QString &name, const QString &ns)
{
    for (QDomElement child = parent.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.localName() == name && child.namespaceURI() == ns) {
            return child;
        }
    }
    return {};
}

QByteArray keyElement(const QString &name, const QByteArray &content)
{
    return "<key xmlns='" + nsKeys.toLatin1() + "' name='" + name.toLatin1() + "'>" + content
        + "</key>";
}

} // namespace

DraftKeys::DraftKeys(SharedContext &context, QObject *parent) : QObject(parent), m_context(context)
{}

QString DraftKeys::node()
{
    return nsKeys;
}

void DraftKeys::streamUp()
{
    ++m_stream;
    m_up = true;
    m_making = false;
    m_failedFor.clear();
    const QPointer<DraftKeys> self(this);
    m_context.pubSub.fetch(m_context.stores.self, nsKeys, {},
                           [self, stream = m_stream](const Result<QList<PubSubItem>> &items) {
                               if (!self || self->m_stream != stream
                                   || (!items && items.error().code == ErrorCode::NotConnected)) {
                                   return;
                               }
                               if (items) {
                                   self->handleEvent(*items);
                               }
                               Q_EMIT self->ready();
                           });
}

void DraftKeys::streamDown()
{
    ++m_stream;
    m_up = false;
    m_making = false;
}

void DraftKeys::handleEvent(const QList<PubSubItem> &items)
{
    for (const PubSubItem &item : items.first(std::min(mostDevices, items.size()))) {
        if (!item.retracted) {
            take(item);
        }
    }
}

void DraftKeys::take(const PubSubItem &item)
{
    const quint32 device = item.id.toUInt();
    const QString name = item.payload.attribute(u"name"_s);
    const QDomElement sealed = keyChild(item.payload, u"encrypted"_s, nsSealed);
    if (device == 0 || device == m_context.omemo.deviceId() || sealed.isNull()
        || item.payload.namespaceURI() != nsKeys || name.isEmpty() || name.size() > longestName
        || of(device, name) || OmemoEngine::senderDevice({sealed}) != device) {
        return;
    }
    bool usedPreKey = false;
    const auto written = m_context.write([&](Transaction &tx, ChangeBatch &) -> Result<void> {
        const BareJid &self = m_context.stores.self;
        Savepoint savepoint(tx);
        const auto opened = m_context.omemo.open(tx, self, {sealed}, self,
                                                 m_context.allHere() ? OmemoEngine::Turn::Due
                                                                     : OmemoEngine::Turn::Ahead);
        if (!opened) {
            qCInfo(logSync) << "a key for drafts was not opened:" << opened.error().name();
            return {};
        }
        if (const auto kept = savepoint.keep(); !kept) {
            return kept;
        }
        usedPreKey = opened->usedPreKey;
        const QDomElement key = keyChild(opened->content, u"key"_s, nsKeys);
        const QByteArray secret = QByteArray::fromBase64(key.text().toLatin1());
        if (!TrustPolicy::encryptsTo(opened->trust) || key.attribute(u"name"_s) != name
            || secret.size() != keyBytes) {
            return {};
        }
        return m_context.stores.shared.putDraftKey(
            tx, m_context.stores.account,
            {device, name, secret, m_context.stores.clock.nowMs(), {}, false});
    });
    if (written && usedPreKey) {
        Q_EMIT preKeyUsed();
    }
}

std::optional<DraftKey> DraftKeys::of(quint32 device, const QString &name) const
{
    const auto keys = m_context.stores.shared.draftKeys(m_context.stores.account);
    if (!keys) {
        m_context.trouble(keys.error());
        return std::nullopt;
    }
    const auto found = std::ranges::find(*keys, device, &DraftKey::device);
    return found != keys->end() && found->name == name ? std::optional(*found) : std::nullopt;
}

/// For whom a key is made: other own devices of the newer dialect that are not doubted.
Result<QString> DraftKeys::others() const
{
    const auto devices = m_context.omemo.devices(m_context.stores.self);
    if (!devices) {
        return devices.error();
    }
    QList<quint32> ids;
    for (const Device &device : *devices) {
        const bool wanted = device.active && !device.thisDevice
            && OmemoEngine::dialectFor(device) == Dialect::Omemo2
            && (device.identityKey.isEmpty() || TrustPolicy::encryptsTo(device.trust));
        if (wanted) {
            ids.append(device.id);
        }
    }
    std::ranges::sort(ids);
    QStringList names;
    for (const quint32 id : std::as_const(ids)) {
        names.append(QString::number(id));
    }
    return names.join(u' ');
}

bool DraftKeys::isStale(const DraftKey &key, const QString &devices) const
{
    const qint64 age = m_context.stores.clock.nowMs() - key.madeAtMs;
    return !key.published || key.devices != devices || age > keyLifeMs || age < 0;
}

std::optional<DraftKey> DraftKeys::own()
{
    const auto devices = others();
    const auto keys = m_context.stores.shared.draftKeys(m_context.stores.account);
    if (!devices || !keys) {
        m_context.trouble(devices ? keys.error() : devices.error());
        return std::nullopt;
    }
    if (devices->isEmpty()) {
        return std::nullopt;
    }
    const auto mine = std::ranges::find(*keys, m_context.omemo.deviceId(), &DraftKey::device);
    if (mine != keys->end() && !isStale(*mine, *devices)) {
        return *mine;
    }
    if (m_up && !m_making && m_failedFor != *devices) {
        make(*devices);
    }
    return std::nullopt;
}

void DraftKeys::make(const QString &devices)
{
    m_making = true;
    const QPointer<DraftKeys> self(this);
    m_context.directory.prepare(
        {m_context.stores.self},
        [self, devices, stream = m_stream](const Result<DeviceDirectory::Readiness> &readiness) {
            if (!self || self->m_stream != stream) {
                return;
            }
            if (readiness && readiness->usableDevices > 0) {
                self->seal(devices);
            } else {
                self->m_making = false;
                self->m_failedFor = devices;
            }
        },
        DeviceDirectory::Absent::LeaveOut);
}

void DraftKeys::seal(const QString &devices)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const BareJid &self = m_context.stores.self;
    const DraftKey key{m_context.omemo.deviceId(),     name,    randomBytes(keyBytes),
                       m_context.stores.clock.nowMs(), devices, false};
    QByteArray sealed;
    const auto written = m_context.write([&](Transaction &tx, ChangeBatch &) -> Result<void> {
        OmemoPlaintext plaintext;
        plaintext.extensions = keyElement(name, key.secret.toBase64());
        plaintext.to = self;
        const auto done =
            m_context.omemo.seal(tx, {self}, plaintext, OmemoEngine::Unreached::LeaveOut);
        if (!done) {
            qCInfo(logSync) << "no key for drafts:" << done.error().name();
            return {};
        }
        sealed = done->omemo2;
        return m_context.stores.shared.putDraftKey(tx, m_context.stores.account, key);
    });
    if (!written || sealed.isEmpty()) {
        m_making = false;
        m_failedFor = devices;
        return;
    }
    publish(key, keyElement(name, sealed));
}

void DraftKeys::publish(const DraftKey &key, const QByteArray &payload)
{
    const QPointer<DraftKeys> self(this);
    m_context.pubSub.publish(nsKeys, QString::number(key.device), payload, privateNode(),
                             [self, key, stream = m_stream](const Result<void> &done) {
                                 if (self && self->m_stream == stream) {
                                     self->onPublished(key, done);
                                 }
                             });
}

void DraftKeys::onPublished(DraftKey key, const Result<void> &done)
{
    m_making = false;
    if (!done) {
        qCWarning(logSync) << "the key for drafts was not published:" << done.error().name()
                           << done.error().detail;
        m_failedFor = key.devices;
        return;
    }
    key.published = true;
    const auto written = m_context.write([&](Transaction &tx, ChangeBatch &) {
        SharedStateStore &shared = m_context.stores.shared;
        const auto put = shared.putDraftKey(tx, m_context.stores.account, key);
        // Whoever has just come could not read them before.
        return put ? shared.touchDrafts(tx, m_context.stores.account) : put;
    });
    if (written) {
        Q_EMIT ready();
    }
}

} // namespace Ninelives
