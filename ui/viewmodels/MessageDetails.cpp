// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/MessageDetails.h"

#include "core/engine/TrustService.h"
#include "ui/text/Identity.h"
#include "ui/text/LinkSentences.h"
#include "ui/text/MessageTime.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int mostPeople = 60; // more are in the list of readers

QString trustWords(const Device &device)
{
    switch (device.trust) {
    case Trust::Verified:
        return MessageDetails::tr("verified");
    case Trust::Blind:
        return MessageDetails::tr("trusted unseen");
    case Trust::Blocked:
        return MessageDetails::tr("blocked");
    case Trust::Undecided:
        break;
    }
    return MessageDetails::tr("new, not compared");
}

QString encryptionWords(Encryption encryption)
{
    switch (encryption) {
    case Encryption::None:
        return MessageDetails::tr("Not encrypted: servers on the way could read it");
    case Encryption::Legacy:
        return MessageDetails::tr("End to end, with the older kind that most apps know");
    case Encryption::Omemo2:
        return MessageDetails::tr("End to end, with the newer kind");
    }
    return {};
}

/// The beginning of a fingerprint: enough to find the device in the list, where it is compared.
QString shortFingerprint(const Device &device)
{
    return device.identityKey.isEmpty() ? QString() : fingerprint(device.identityKey).left(17);
}

} // namespace

MessageDetails::MessageDetails(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

QString MessageDetails::time(qint64 timeMs) const
{
    return MessageTime::full(timeMs, m_context.locale);
}

void MessageDetails::show(double message)
{
    m_id = MessageId{qint64(message)};
    m_loaded = false;
    m_lines.clear();
    m_more.clear();
    Q_EMIT changed();
    if (m_id.isValid()) {
        m_context.engine->history().message(m_id).then(
            this, [this, id = m_id](const Result<Message> &found) {
                if (id == m_id && found) {
                    takeMessage(*found);
                }
            });
    }
}

QList<DetailLine> MessageDetails::timesOf(const Message &message) const
{
    QList<DetailLine> lines{{tr("Written"), time(message.sentAtMs)}};
    if (message.sortKey.timeMs != message.sentAtMs) {
        lines.append({tr("At the server"), time(message.sortKey.timeMs)});
    }
    if (message.deliveredAtMs > 0) {
        lines.append({tr("Delivered"), time(message.deliveredAtMs)});
    }
    if (message.readAtMs > 0) {
        lines.append({tr("Read"), time(message.readAtMs)});
    }
    if (message.editedAtMs > 0) {
        lines.append({tr("Changed"), time(message.editedAtMs)});
    }
    if (message.retractedAtMs > 0) {
        lines.append({tr("Taken back"), time(message.retractedAtMs)});
    }
    return lines;
}

void MessageDetails::takeMessage(const Message &message)
{
    m_loaded = true;
    m_lines = timesOf(message);
    m_lines.append({tr("Encryption"), encryptionWords(message.encryption)});
    m_more = {{tr("Sender"), Identity::safeName(message.sender.toString())},
              {tr("Number given by the sender"), Identity::safeName(message.originId)},
              {tr("Number on the way"), Identity::safeName(message.stanzaId)},
              {tr("Number in the archive"), Identity::safeName(message.archiveId)}};
    m_more.removeIf([](const DetailLine &line) { return line.value.isEmpty(); });
    Q_EMIT changed();
    const bool own = message.direction == Direction::Out;
    if (message.encryption != Encryption::None && message.senderDevice != 0) {
        m_context.engine->trust()
            .devices(m_conversation.account, own ? BareJid() : message.sender)
            .then(this, [this, message](const Result<QList<Device>> &devices) {
                if (message.id == m_id && devices) {
                    takeDevices(message, *devices);
                }
            });
    }
    if (message.importedFrom != 0) {
        m_context.engine->trust()
            .devices(m_conversation.account, BareJid())
            .then(this, [this, message](const Result<QList<Device>> &devices) {
                if (message.id == m_id && devices) {
                    takeOrigin(message, *devices);
                }
            });
    }
    if (own && m_conversation.kind == ChatKind::Group) {
        m_context.engine->groups()
            .deliveries(message.id)
            .then(this, [this, id = message.id](const Result<QList<MemberDelivery>> &people) {
                if (id == m_id && people) {
                    takeReaders(*people);
                }
            });
    }
}

void MessageDetails::takeDevices(const Message &message, const QList<Device> &devices)
{
    const auto device = std::ranges::find(devices, message.senderDevice, &Device::id);
    if (device == devices.end()) {
        m_lines.append({tr("Sent by"), tr("a device that is no longer in the list")});
    } else {
        QStringList facts{Identity::safeName(device->label), shortFingerprint(*device),
                          device->thisDevice ? tr("this computer") : trustWords(*device)};
        facts.removeAll(QString());
        m_lines.append({tr("Sent by"), facts.join(QStringLiteral(", "))});
    }
    Q_EMIT changed();
}

void MessageDetails::takeOrigin(const Message &message, const QList<Device> &devices)
{
    const auto device = std::ranges::find(devices, message.importedFrom, &Device::id);
    const QString name = device == devices.end() || device->label.isEmpty()
        ? QString::number(message.importedFrom)
        : device->label;
    m_lines.append({tr("Brought here"),
                    LinkSentences::cameFrom(name, message.importedAtMs, m_context.locale)});
    Q_EMIT changed();
}

void MessageDetails::takeReaders(const QList<MemberDelivery> &people)
{
    for (const MemberDelivery &person :
         people.first(std::min<qsizetype>(people.size(), mostPeople))) {
        const QString name = Identity::safeName(person.name, person.person.toString());
        const QString when = person.atMs > 0
            ? MessageTime::since(person.atMs, m_context.clock->nowMs(), m_context.locale)
            : QString();
        const QString what = !person.canRead      ? tr("can’t read it")
            : person.state == Delivery::Read      ? tr("has read it")
            : person.state == Delivery::Delivered ? tr("has it")
                                                  : tr("not yet");
        m_lines.append({name, when.isEmpty() ? what : tr("%1, %2").arg(what, when)});
    }
    Q_EMIT changed();
}

} // namespace Ninelives
