// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"

#include <QJsonArray>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

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

Result<int> listContacts(Session &session, const Account &account)
{
    const Result<QList<Contact>> all =
        session.wait(session.engine().contacts().contacts(account.id));
    if (!all) {
        return all.error();
    }
    const Result<QHash<BareJid, QString>> avatars =
        session.wait(session.engine().profiles().pictureHashes(account.id));
    if (!avatars) {
        return avatars.error();
    }
    for (const Contact &contact : *all) {
        if (session.output().json()) {
            QJsonObject json = toJson(contact);
            json.insert(u"avatar"_s, avatars->value(contact.jid));
            session.output().object(json);
        } else {
            session.output().text(contactLine(contact));
        }
    }
    return Ok;
}

} // namespace

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
