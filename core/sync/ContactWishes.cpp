// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ContactWishes.h"

#include "core/sync/SyncStores.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ninelives {

QString ContactWishes::settingOf(AccountId account)
{
    return u"contacts.wished.%1"_s.arg(account.value);
}

Result<QList<ContactWish>> ContactWishes::list() const
{
    const auto stored = m_stores.settings.get(settingOf(m_stores.account));
    if (!stored) {
        return stored.error();
    }
    QList<ContactWish> wishes;
    const QJsonArray rows = QJsonDocument::fromJson(stored->value_or(QByteArray())).array();
    for (const QJsonValueConstRef row : rows) {
        const QJsonObject wish = row.toObject();
        if (const Result<BareJid> jid = BareJid::parse(wish.value("jid"_L1).toString())) {
            wishes.append({*jid, wish.value("name"_L1).toString(),
                           wish.value("token"_L1).toString(), wish.value("tries"_L1).toInt()});
        }
    }
    return wishes;
}

Result<void> ContactWishes::add(Transaction &tx, const ContactWish &wish)
{
    Result<QList<ContactWish>> wishes = list();
    if (!wishes) {
        return wishes.error();
    }
    wishes->removeIf([&](const ContactWish &each) { return each.jid == wish.jid; });
    wishes->append(wish);
    if (wishes->size() > most) {
        wishes->removeFirst();
    }
    return store(tx, *wishes);
}

Result<void> ContactWishes::remove(Transaction &tx, const BareJid &jid)
{
    Result<QList<ContactWish>> wishes = list();
    if (!wishes) {
        return wishes.error();
    }
    const qsizetype gone =
        wishes->removeIf([&](const ContactWish &each) { return each.jid == jid; });
    return gone == 0 ? Result<void>() : store(tx, *wishes);
}

Result<void> ContactWishes::store(Transaction &tx, const QList<ContactWish> &wishes)
{
    QJsonArray rows;
    for (const ContactWish &wish : wishes) {
        rows.append(QJsonObject{{u"jid"_s, wish.jid.toString()},
                                {u"name"_s, wish.name},
                                {u"token"_s, wish.token},
                                {u"tries"_s, wish.tries}});
    }
    return m_stores.settings.set(tx, settingOf(m_stores.account),
                                 QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace Ninelives
