// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"
#include "core/engine/TrustService.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

QString deviceLine(const Device &device)
{
    QStringList words{QString::number(device.id), trustName(device.trust)};
    if (device.legacy) {
        words.append(encryptionName(Encryption::Legacy));
    }
    if (device.omemo2) {
        words.append(encryptionName(Encryption::Omemo2));
    }
    if (device.removedAtMs > 0) {
        words.append(u"removed"_s);
    } else if (!device.active) {
        words.append(u"gone"_s);
    }
    if (device.thisDevice) {
        words.append(u"(this device)"_s);
    }
    words.append(deviceName(device));
    if (device.lastUsedMs > 0) {
        words.append(u"used"_s);
        words.append(isoTime(device.lastUsedMs));
    }
    return words.join(u' ').trimmed() + u"\n    "_s + fingerprint(device.identityKey);
}

/// What "reset" means: as if the device had just been seen.
Trust undecidedOrBlind(const QList<Device> &theirs, quint32 except)
{
    const bool verified = std::ranges::any_of(theirs, [&](const Device &device) {
        return device.id != except && device.trust == Trust::Verified;
    });
    return verified ? Trust::Undecided : Trust::Blind;
}

Result<quint32> deviceOf(const Session &session)
{
    const Result<qint64> device =
        session.line().number("device"_L1, 0, 0, std::numeric_limits<quint32>::max());
    return device ? Result<quint32>(quint32(*device)) : Result<quint32>(device.error());
}

Result<void> wentOnline(Session &session, AccountId account)
{
    const Result<qint64> patience = session.timeoutMs();
    return patience ? session.goOnline(account, *patience) : Result<void>(patience.error());
}

Result<int> listDevices(Session &session, const Account &account)
{
    BareJid owner;
    if (session.line().has("with"_L1)) {
        const Result<BareJid> named = session.jid("with"_L1);
        if (!named) {
            return named.error();
        }
        owner = *named;
    }
    TrustService &service = session.engine().trust();
    if (session.line().has("refresh"_L1)) {
        if (const Result<void> online = wentOnline(session, account.id); !online) {
            return online.error();
        }
        if (const Result<void> looked = session.wait(service.lookAgain(account.id, owner));
            !looked) {
            return looked.error();
        }
    }
    const Result<QList<Device>> known = session.wait(service.devices(account.id, owner));
    if (!known) {
        return known.error();
    }
    for (const Device &device : *known) {
        if (session.output().json()) {
            session.output().object(toJson(device));
        } else {
            session.output().text(deviceLine(device));
        }
    }
    return Ok;
}

Result<int> showLink(Session &session, AccountId account)
{
    const Result<KeyLink> link = session.wait(session.engine().trust().ownLink(account));
    if (!link) {
        return link.error();
    }
    if (session.output().json()) {
        session.output().object({{u"link"_s, link->toString()}});
    } else {
        session.output().text(link->toString());
    }
    return Ok;
}

QJsonArray asJson(const QList<quint32> &ids)
{
    QJsonArray array;
    for (const quint32 device : ids) {
        array.append(qint64(device));
    }
    return array;
}

Result<int> scan(Session &session, AccountId account)
{
    const Result<XmppUri> uri = XmppUri::parse(session.line().arguments.value(0));
    const Result<KeyLink> link = uri ? KeyLink::read(*uri) : Result<KeyLink>(uri.error());
    if (!link) {
        return link.error();
    }
    const Result<KeyCheck> check =
        session.wait(session.engine().trust().verifyLink(account, *link));
    if (!check) {
        return check.error();
    }
    if (!check->differing.isEmpty()) {
        return Error{ErrorCode::Untrusted,
                     u"device %1 has another key here"_s.arg(check->differing.first())};
    }
    if (session.output().json()) {
        session.output().object({{u"with"_s, link->person.toString()},
                                 {u"verified"_s, asJson(check->matching)},
                                 {u"unknown"_s, asJson(check->unknown)}});
    } else {
        session.output().text(u"%1: %2 verified, %3 not known here"_s.arg(link->person.toString())
                                  .arg(check->matching.size())
                                  .arg(check->unknown.size()));
    }
    return check->matching.isEmpty() ? Result<int>(Error{ErrorCode::NotFound, u"no such device"_s})
                                     : Result<int>(Ok);
}

Result<int> share(Session &session, AccountId account)
{
    const QString word = session.line().arguments.value(0);
    TrustService &service = session.engine().trust();
    if (word == "on"_L1 || word == "off"_L1) {
        return exitAfter(session.wait(service.setSharesTrust(account, word == "on"_L1)));
    }
    if (!word.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"on or off, not \"%1\""_s.arg(word)};
    }
    const Result<bool> shares = session.wait(service.sharesTrust(account));
    if (!shares) {
        return shares.error();
    }
    if (session.output().json()) {
        session.output().object({{u"shared"_s, *shares}});
    } else {
        session.output().text(*shares ? u"on"_s : u"off"_s);
    }
    return Ok;
}

} // namespace

Result<int> devices(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const QLatin1StringView name = session.line().command->name;
    if (name == "devices"_L1) {
        return listDevices(session, *account);
    }
    const Result<quint32> device = deviceOf(session);
    if (!device) {
        return device.error();
    }
    if (name == "devices rename"_L1) {
        const Result<void> renamed = session.wait(session.engine().trust().rename(
            account->id, *device, session.line().arguments.value(0)));
        const bool tooLong = !renamed && renamed.error().code == ErrorCode::TooLarge;
        return tooLong
            ? Result<int>(Error{ErrorCode::InvalidInput,
                                u"a device's name has at most %1 characters"_s.arg(mostDeviceName)})
            : exitAfter(renamed);
    }
    if (const Result<void> online = wentOnline(session, account->id); !online) {
        return online.error();
    }
    return exitAfter(session.wait(session.engine().trust().remove(account->id, *device)));
}

Result<int> trust(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const QLatin1StringView name = session.line().command->name;
    if (name == "trust link"_L1) {
        return showLink(session, account->id);
    }
    if (name == "trust scan"_L1) {
        return scan(session, account->id);
    }
    if (name == "trust share"_L1) {
        return share(session, account->id);
    }
    const Result<BareJid> owner = session.jid("with"_L1);
    if (!owner) {
        return owner.error();
    }
    const Result<quint32> device = deviceOf(session);
    if (!device) {
        return device.error();
    }
    TrustService &service = session.engine().trust();
    if (name == "trust renew"_L1) {
        return exitAfter(session.wait(service.renew(account->id, *owner, *device)));
    }
    Trust wanted = Trust::Blind;
    if (name == "trust verify"_L1) {
        wanted = Trust::Verified;
    } else if (name == "trust block"_L1) {
        wanted = Trust::Blocked;
    } else if (name == "trust reset"_L1) {
        const Result<QList<Device>> known = session.wait(service.devices(account->id, *owner));
        if (!known) {
            return known.error();
        }
        wanted = undecidedOrBlind(*known, *device);
    }
    return exitAfter(session.wait(service.setTrust(account->id, *owner, *device, wanted)));
}

} // namespace Ninelives::Ctl
