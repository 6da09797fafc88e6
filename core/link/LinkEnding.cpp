// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkEnding.h"

#include "core/base/Log.h"
#include "core/link/LinkWire.h"

namespace Ninelives {

LinkEnding::LinkEnding(const LinkContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

bool LinkEnding::isIn(const StoredLink &link)
{
    return link.stage == LinkStage::Done && link.secret.isEmpty();
}

Result<void> LinkEnding::load(const StoredLink &link)
{
    if (m_context.clock.nowMs() - link.madeAtMs > keptMs) {
        return m_context.forget();
    }
    m_link = link;
    return {};
}

void LinkEnding::begin(bool giving, const QByteArray &id, const QByteArray &message)
{
    m_link = {};
    m_link.giving = giving;
    m_link.stage = LinkStage::Done;
    m_link.id = id;
    m_link.cursor = message;
    m_link.madeAtMs = m_context.clock.nowMs();
    m_told.clear();
}

Result<void> LinkEnding::keep() const
{
    return m_context.keep(m_link);
}

void LinkEnding::tell(const QList<FullJid> &devices)
{
    for (const FullJid &device : devices) {
        if (isOpen() && !m_told.contains(device.resource())) {
            say(device);
        }
    }
}

void LinkEnding::remind(const FullJid &device)
{
    say(device);
}

void LinkEnding::devicesChanged()
{
    if (!isOpen()) {
        return;
    }
    const QList<FullJid> devices = m_context.port.others();
    QSet<QString> here;
    for (const FullJid &device : devices) {
        here.insert(device.resource());
    }
    m_told.intersect(here);
    tell(devices);
}

void LinkEnding::say(const FullJid &device)
{
    m_told.insert(device.resource());
    m_context.ask(this, device, m_link.cursor,
                  [this, device, id = m_link.id](const Result<QByteArray> &answer) {
                      heard(device, id, answer);
                  });
}

void LinkEnding::heard(const FullJid &device, const QByteArray &id,
                       const Result<QByteArray> &answer)
{
    if (!isOf(id)) {
        return; // of an earlier one
    }
    const auto fields = answer ? LinkWire::read(*answer) : Result<LinkWire::Fields>(answer.error());
    if (fields && fields->kind == LinkWire::Kind::End) {
        close();
    } else if (!answer && answer.error().code != ErrorCode::NotFound) {
        m_told.remove(device.resource()); // it may not have arrived
    }
}

void LinkEnding::close()
{
    const auto stored = LinkStore(m_context.writer).find(m_context.account);
    const bool there = stored && *stored && isIn(**stored) && (*stored)->id == m_link.id;
    m_link = {};
    m_told.clear();
    if (const Result<void> done = there ? m_context.forget() : Result<void>(); !done) {
        qCWarning(logSync) << "the end of a linking was not stored:" << done.error().name();
    }
}

} // namespace Ninelives
