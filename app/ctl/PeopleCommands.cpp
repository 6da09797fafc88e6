// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"

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
    if (!device.active) {
        words.append(u"gone"_s);
    }
    if (device.thisDevice) {
        words.append(u"(this device)"_s);
    }
    words.append(device.label);
    return words.join(u' ').trimmed() + u"\n    "_s + fingerprint(device.identityKey);
}

QString contactLine(const Contact &contact)
{
    QStringList notes;
    if (contact.blocked) {
        notes.append(u"blocked"_s);
    }
    if (contact.askedByThem) {
        notes.append(u"asks to see your presence"_s);
    }
    if (contact.askedByUs) {
        notes.append(u"asked"_s);
    }
    return (QStringList{contact.jid.toString(), contact.name} + notes).join(u"  "_s).trimmed();
}

/// What "reset" means: as if the device had just been seen.
Trust undecidedOrBlind(const QList<Device> &devices, quint32 except)
{
    const bool verified = std::ranges::any_of(devices, [&](const Device &device) {
        return device.id != except && device.trust == Trust::Verified;
    });
    return verified ? Trust::Undecided : Trust::Blind;
}

Result<int> listContacts(Session &session, const Account &account)
{
    const Result<QList<Contact>> all =
        session.wait(session.engine().contacts().contacts(account.id));
    if (!all) {
        return all.error();
    }
    for (const Contact &contact : *all) {
        if (session.output().json()) {
            session.output().object(toJson(contact));
        } else {
            session.output().text(contactLine(contact));
        }
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
    BareJid owner;
    if (session.line().has("with"_L1)) {
        const Result<BareJid> named = session.jid("with"_L1);
        if (!named) {
            return named.error();
        }
        owner = *named;
    }
    TrustService &trust = session.engine().trust();
    if (session.line().has("refresh"_L1)) {
        const Result<qint64> timeout = session.timeoutMs();
        if (!timeout) {
            return timeout.error();
        }
        if (const Result<void> online = session.goOnline(account->id, *timeout); !online) {
            return online.error();
        }
        if (const Result<void> looked = session.wait(trust.lookAgain(account->id, owner));
            !looked) {
            return looked.error();
        }
    }
    const Result<QList<Device>> all = session.wait(trust.devices(account->id, owner));
    if (!all) {
        return all.error();
    }
    for (const Device &device : *all) {
        if (session.output().json()) {
            session.output().object(toJson(device));
        } else {
            session.output().text(deviceLine(device));
        }
    }
    return Ok;
}

Result<int> trust(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<BareJid> owner = session.jid("with"_L1);
    if (!owner) {
        return owner.error();
    }
    const Result<qint64> device =
        session.line().number("device"_L1, 0, 0, std::numeric_limits<quint32>::max());
    if (!device) {
        return device.error();
    }
    const quint32 id = quint32(*device);
    TrustService &service = session.engine().trust();
    Trust wanted = Trust::Blind;
    if (session.line().command->name == "trust verify"_L1) {
        wanted = Trust::Verified;
    } else if (session.line().command->name == "trust block"_L1) {
        wanted = Trust::Blocked;
    } else if (session.line().command->name == "trust reset"_L1) {
        const Result<QList<Device>> all = session.wait(service.devices(account->id, *owner));
        if (!all) {
            return all.error();
        }
        wanted = undecidedOrBlind(*all, id);
    }
    return exitAfter(session.wait(service.setTrust(account->id, *owner, id, wanted)));
}

Result<int> contacts(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const QLatin1StringView name = session.line().command->name;
    if (name == "contacts list"_L1) {
        return listContacts(session, *account);
    }
    const Result<BareJid> jid = session.jid("jid"_L1);
    if (!jid) {
        return jid.error();
    }
    const Result<qint64> timeout = session.timeoutMs();
    if (!timeout) {
        return timeout.error();
    }
    if (const Result<void> online = session.goOnline(account->id, *timeout); !online) {
        return online.error();
    }
    ContactService &service = session.engine().contacts();
    if (name == "contacts add"_L1) {
        return exitAfter(
            session.wait(service.add(account->id, *jid, session.line().value("name"_L1))));
    }
    if (name == "contacts remove"_L1) {
        return exitAfter(session.wait(service.remove(account->id, *jid)));
    }
    if (name == "contacts accept"_L1 || name == "contacts decline"_L1) {
        return exitAfter(
            session.wait(service.answerRequest(account->id, *jid, name == "contacts accept"_L1)));
    }
    return exitAfter(
        session.wait(service.setBlocked(account->id, *jid, name == "contacts block"_L1)));
}

} // namespace Ninelives::Ctl
