// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/DeviceNews.h"

#include "core/engine/TrustService.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype longestDeviceName = 60;

} // namespace

DeviceNews::DeviceNews(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(m_context.engine, &EngineApi::changed, this, [this](const QList<Change> &changes) {
        const bool news = std::ranges::any_of(changes, [](const Change &change) {
            return change.kind == Change::Kind::DevicesChanged;
        });
        if (news) {
            load();
        }
    });
    connect(&m_context.engine->trust(), &TrustService::ownListChanged, this,
            [this](AccountId account, const OwnListState &state) {
                if (account == m_account && m_owner.isEmpty()) {
                    m_list = state;
                    Q_EMIT changed();
                }
            });
}

void DeviceNews::setOwner(AccountId account, const BareJid &owner, const QString &person)
{
    if (account == m_account && owner == m_owner && person == m_person) {
        return;
    }
    const bool same = account == m_account && owner == m_owner;
    m_account = account;
    m_owner = owner;
    m_person = person;
    if (!same) {
        m_notice.reset();
        m_list = {};
    }
    Q_EMIT changed();
    load();
}

void DeviceNews::load()
{
    const int generation = ++m_generation;
    if (!m_account.isValid()) {
        return;
    }
    m_context.engine->trust().notices(m_account).then(
        this, [this, generation](const Result<QList<DeviceNotice>> &notices) {
            if (generation == m_generation && notices) {
                take(*notices);
            }
        });
}

void DeviceNews::take(const QList<DeviceNotice> &notices)
{
    const auto first = std::ranges::find_if(notices, [this](const DeviceNotice &notice) {
        return m_owner.isEmpty() ? notice.device.own : notice.device.owner == m_owner;
    });
    const std::optional<DeviceNotice> now =
        first == notices.end() ? std::nullopt : std::optional(*first);
    if (now != m_notice) {
        m_notice = now;
        Q_EMIT changed();
    }
}

QString DeviceNews::label() const
{
    if (!m_notice) {
        return {};
    }
    const QString name =
        MessageFormatter::toPreview(deviceName(m_notice->device), longestDeviceName);
    return name.isEmpty() ? tr("Device %1").arg(m_notice->device.id) : name;
}

QString DeviceNews::fingerprint() const
{
    return m_notice && !m_notice->device.identityKey.isEmpty()
        ? Ninelives::fingerprint(m_notice->device.identityKey)
        : QString();
}

bool DeviceNews::heldBack() const
{
    return m_notice && !m_notice->device.own && m_notice->device.trust == Trust::Undecided;
}

QString DeviceNews::when() const
{
    const qint64 now = m_context.clock->nowMs();
    const bool today = MessageTime::dateOf(m_notice->atMs) == MessageTime::dateOf(now);
    const QString time = MessageTime::since(m_notice->atMs, now, m_context.locale);
    //: In the middle of a sentence: "added to your account today, 09:14"
    return today ? tr("today, %1").arg(time) : time;
}

QString DeviceNews::ownText() const
{
    switch (m_notice->kind) {
    case DeviceNotice::Kind::NewDevice:
        //: %2 is a time: "today, 09:14"
        return tr("A new device, “%1”, was added to your account %2. Was it you?")
            .arg(label(), when());
    case DeviceNotice::Kind::NewKey:
        return tr("Your device “%1” has a new key since %2. Did you set it up again?")
            .arg(label(), when());
    case DeviceNotice::Kind::CameBack:
        return tr("“%1”, which you had removed, is in your account again since %2. Was it you?")
            .arg(label(), when());
    }
    return {};
}

QString DeviceNews::othersText() const
{
    if (m_notice->kind == DeviceNotice::Kind::NewKey) {
        return tr("A device of %1 has a new key. Usually that means it was set up again.")
            .arg(m_person);
    }
    return heldBack()
        ? tr("%1, whom you verified, uses a new device. Messages go to it only after you compare.")
              .arg(m_person)
        : tr("%1 uses a new device.").arg(m_person);
}

QString DeviceNews::text() const
{
    if (m_notice) {
        return m_notice->device.own ? ownText() : othersText();
    }
    switch (m_list.kind) {
    case OwnListState::Kind::Repaired:
        return tr("Another app removed this computer from your devices. It’s back.");
    case OwnListState::Kind::Contested:
        return tr("Another app keeps removing this computer from your devices. It is put back in "
                  "some minutes; what is sent to you until then may not be readable here.");
    case OwnListState::Kind::Well:
        break;
    }
    return {};
}

void DeviceNews::dismiss()
{
    if (!m_notice) {
        m_list = {};
        Q_EMIT changed();
        return;
    }
    const bool returned = m_notice->kind == DeviceNotice::Kind::CameBack;
    if (returned) {
        setTrust(Trust::Blind); // it was removed, and the user says that it is theirs
        return;
    }
    m_context.engine->trust()
        .dismissNotice(m_account, m_owner, m_notice->device.id)
        .then(this, [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(Sentences::general(done.error()));
            }
        });
}

void DeviceNews::removeDevice()
{
    if (!m_notice || !m_notice->device.own) {
        return;
    }
    m_context.engine->trust()
        .remove(m_account, m_notice->device.id)
        .then(this, [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(Sentences::general(done.error()));
            }
        });
}

void DeviceNews::sendAnyway()
{
    setTrust(Trust::Blind);
}

void DeviceNews::decide(bool same)
{
    setTrust(same ? Trust::Verified : Trust::Blocked);
}

void DeviceNews::setTrust(Trust trust)
{
    if (!m_notice) {
        return;
    }
    m_context.engine->trust()
        .setTrust(m_account, m_owner, m_notice->device.id, trust)
        .then(this, [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(Sentences::general(done.error()));
            }
        });
}

} // namespace Ninelives
