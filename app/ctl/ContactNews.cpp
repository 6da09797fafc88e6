// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ContactNews.h"

#include "app/ctl/Json.h"

#include <algorithm>
#include <utility>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

ContactNews::ContactNews(EngineApi &engine, Output &output, QHash<AccountId, BareJid> accounts)
    : m_engine(engine), m_output(output), m_accounts(std::move(accounts))
{
    for (auto it = m_accounts.cbegin(); it != m_accounts.cend(); ++it) {
        look(it.key(), false);
    }
    connect(&engine, &EngineApi::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.kind == Change::Kind::ContactsChanged) {
                look(change.account, true);
            }
        }
    });
}

void ContactNews::look(AccountId account, bool told)
{
    m_engine.contacts().contacts(account).then(
        this, [this, account, told](const Result<QList<Contact>> &all) {
            if (!all) {
                return;
            }
            QList<Contact> gone;
            for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
                const bool stays = it.key().first != account
                    || std::ranges::any_of(*all, [&](const Contact &contact) {
                                       return contact.jid == it.key().second;
                                   });
                if (!stays) {
                    gone.append(*it);
                }
            }
            for (Contact &contact : gone) {
                m_known.remove({account, contact.jid});
                Contact left;
                left.account = account;
                left.jid = contact.jid;
                tell(left);
            }
            for (const Contact &contact : *all) {
                const bool news = m_known.value({account, contact.jid}) != contact;
                m_known.insert({account, contact.jid}, contact);
                if (news && told) {
                    tell(contact);
                }
            }
        });
}

void ContactNews::tell(const Contact &contact)
{
    QJsonObject json = toJson(contact);
    json.insert(u"event"_s, u"contact"_s);
    json.insert(u"account"_s, m_accounts.value(contact.account).toString());
    m_output.object(json);
}

} // namespace Ninelives::Ctl
