// SPDX-License-Identifier: GPL-3.0-or-later
// DeviceListModel: this device, when others were used, and keys as links.
#include "core/engine/TrustService.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"
#include "ui/viewmodels/DeviceListModel.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usedMinuteMs = 60'000;
constexpr qint64 usedHourMs = 60 * usedMinuteMs;
constexpr qint64 usedDayMs = 24 * usedHourMs;
constexpr qint64 usedMonthMs = 30 * usedDayMs;
constexpr qint64 unusedAfterMs = 6 * usedMonthMs;

/// How long ago, in words that don't pretend to know better.
QString ago(qint64 passedMs)
{
    if (passedMs < 2 * usedMinuteMs) {
        return DeviceListModel::tr("Last used just now");
    }
    if (passedMs < 2 * usedHourMs) {
        return DeviceListModel::tr("Last used %n minutes ago", "", int(passedMs / usedMinuteMs));
    }
    if (passedMs < 2 * usedDayMs) {
        return DeviceListModel::tr("Last used %n hours ago", "", int(passedMs / usedHourMs));
    }
    if (passedMs < 2 * usedMonthMs) {
        return DeviceListModel::tr("Last used %n days ago", "", int(passedMs / usedDayMs));
    }
    return DeviceListModel::tr("Last used %n months ago", "", int(passedMs / usedMonthMs));
}

} // namespace

const Device *DeviceListModel::ownDevice() const
{
    const auto own = std::ranges::find_if(m_devices, &Device::thisDevice);
    return own == m_devices.end() ? nullptr : &*own;
}

int DeviceListModel::others() const
{
    return count() - (ownDevice() == nullptr ? 0 : 1);
}

QString DeviceListModel::ownName() const
{
    const Device *own = ownDevice();
    return own == nullptr ? QString() : labelOf(*own);
}

QString DeviceListModel::ownSince() const
{
    const Device *own = ownDevice();
    return own == nullptr || own->firstSeenMs == 0
        ? QString()
        : MessageTime::date(own->firstSeenMs, m_context.clock->nowMs(), m_context.locale);
}

QString DeviceListModel::ownFingerprint() const
{
    const Device *own = ownDevice();
    return own == nullptr || own->identityKey.isEmpty() ? QString() : fingerprint(own->identityKey);
}

void DeviceListModel::copyOwnFingerprint() const
{
    QGuiApplication::clipboard()->setText(ownFingerprint());
}

bool DeviceListModel::isOld(const Device &device) const
{
    const qint64 seen = std::max(device.lastUsedMs, device.firstSeenMs);
    return device.own && device.active && seen > 0
        && m_context.clock->nowMs() - seen > unusedAfterMs;
}

/// Only ever a guess, by its name.
QString DeviceListModel::iconOf(const Device &device)
{
    const QString name = deviceName(device);
    for (const QLatin1StringView word :
         {"phone"_L1, "tablet"_L1, "conversations"_L1, "monal"_L1, "siskin"_L1, "mobile"_L1}) {
        if (name.contains(word, Qt::CaseInsensitive)) {
            return u"phone"_s;
        }
    }
    return name.contains("laptop"_L1, Qt::CaseInsensitive) ? u"laptop"_s : u"monitor"_s;
}

QString DeviceListModel::note(const Device &device) const
{
    const qint64 now = m_context.clock->nowMs();
    if (device.removedAtMs > 0) {
        return tr("Removed by you on %1. It can’t read anything new.")
            .arg(MessageTime::date(device.removedAtMs, now, m_context.locale));
    }
    if (!device.active) {
        return tr("No longer in use. Nothing is encrypted for it.");
    }
    if (device.lastUsedMs > 0) {
        const QString used = ago(now - device.lastUsedMs);
        return isOld(device) ? used + u". "_s + tr("It still receives a key for every message.")
                             : used;
    }
    return device.firstSeenMs > 0
        ? tr("Added %1").arg(MessageTime::since(device.firstSeenMs, now, m_context.locale))
        : QString();
}

void DeviceListModel::loadOwn()
{
    TrustService &trust = m_context.engine->trust();
    trust.ownLink(m_account).then(this, [this, account = m_account](const Result<KeyLink> &link) {
        if (account == m_account) {
            setOwnLink(link && !link->keys.isEmpty() ? link->toString() : QString());
        }
    });
    trust.sharesTrust(m_account).then(
        this, [this, account = m_account](const Result<bool> &shares) {
            if (account == m_account && shares && *shares != m_sharesTrust) {
                m_sharesTrust = *shares;
                Q_EMIT sharesTrustChanged();
            }
        });
}

void DeviceListModel::setOwnLink(const QString &link)
{
    if (link != m_ownLink) {
        m_ownLink = link;
        Q_EMIT ownLinkChanged();
    }
}

void DeviceListModel::report(const Answer<void> &answer)
{
    setBusy(true, {});
    Answer<void>(answer).then(this, [this](const Result<void> &result) {
        setBusy(false, result ? QString() : Sentences::general(result.error()));
        load();
    });
}

void DeviceListModel::rename(int row, const QString &name)
{
    if (row >= 0 && row < count()) {
        report(m_context.engine->trust().rename(m_account, m_devices.at(row).id, name));
    }
}

void DeviceListModel::remove(int row)
{
    if (row >= 0 && row < count()) {
        report(m_context.engine->trust().remove(m_account, m_devices.at(row).id));
    }
}

void DeviceListModel::renew(int row)
{
    if (row >= 0 && row < count()) {
        const Device &device = m_devices.at(row);
        report(m_context.engine->trust().renew(m_account, device.owner, device.id));
    }
}

void DeviceListModel::setSharesTrust(bool shares)
{
    if (shares != m_sharesTrust) {
        m_sharesTrust = shares;
        Q_EMIT sharesTrustChanged();
        report(m_context.engine->trust().setSharesTrust(m_account, shares));
    }
}

QString DeviceListModel::linkWords(const KeyCheck &check, const QString &person)
{
    if (!check.differing.isEmpty()) {
        return person.isEmpty()
            ? tr("A key in this code is not the one that shows here. Then someone may be in "
                 "between. Nothing was changed.")
            : tr("A key in this code is not the one that %1’s device shows here. Then someone may "
                 "be in between. Nothing was changed.")
                  .arg(person);
    }
    if (check.matching.isEmpty()) {
        return tr("No device in this code is known here yet. Look again, then try once more.");
    }
    return check.matching.size() == 1 ? tr("The device in this code is the one that shows here.")
                                      : tr("%n devices in this code are the ones that show here.",
                                           "", int(check.matching.size()));
}

void DeviceListModel::verifyText(const QString &text, const QString &person)
{
    const Result<XmppUri> uri = XmppUri::parse(text);
    const Result<KeyLink> link = uri ? KeyLink::read(*uri) : Result<KeyLink>(uri.error());
    if (!link) {
        setLinkResult(tr("This is not the code of a device. It begins with “xmpp:”."), true);
        return;
    }
    // Of the own account when there is no owner: the engine says whether it is.
    if (!m_owner.isEmpty() && link->person != m_owner) {
        setLinkResult(tr("This code is of somebody else: %1.")
                          .arg(MessageFormatter::isolated(link->person.toString())),
                      true);
        return;
    }
    m_context.engine->trust()
        .checkLink(m_account, *link)
        .then(this, [this, link = *link, person](const Result<KeyCheck> &check) {
            if (!check || (m_owner.isEmpty() && !check->ofSelf)) {
                setLinkResult(check ? tr("This code is of somebody else: %1.")
                                          .arg(MessageFormatter::isolated(link.person.toString()))
                                    : Sentences::general(check.error()),
                              true);
                return;
            }
            m_context.engine->trust()
                .verifyLink(m_account, link)
                .then(this, [this, person](const Result<KeyCheck> &done) {
                    const bool fits =
                        done && done->differing.isEmpty() && !done->matching.isEmpty();
                    setLinkResult(
                        done ? linkWords(*done, person) : Sentences::general(done.error()), !fits);
                });
        });
}

void DeviceListModel::forgetLinkResult()
{
    setLinkResult({}, false);
}

void DeviceListModel::setLinkResult(const QString &result, bool warns)
{
    if (result != m_linkResult || warns != m_linkWarns) {
        m_linkResult = result;
        m_linkWarns = warns;
        Q_EMIT linkResultChanged();
    }
}

} // namespace Ninelives
