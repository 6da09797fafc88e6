// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ProfileOrders.h"

#include "app/ctl/ProfileJson.h"

#include <QStringList>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

ProfileOrders::ProfileOrders(Engine &engine, Output &output, const QList<Account> &accounts,
                             ReplyTo reply, AccountOf account)
    : m_engine(engine), m_output(output), m_reply(std::move(reply)), m_account(std::move(account))
{
    for (const Account &each : accounts) {
        m_accounts.insert(each.id, each.jid);
    }
    connect(&engine.profiles(), &ProfileService::pictureChanged, this, &ProfileOrders::sayPicture);
    connect(&engine.profiles(), &ProfileService::ownChanged, this, &ProfileOrders::sayOwn);
}

bool ProfileOrders::obey(const QJsonObject &command, const QString &name)
{
    static const QStringList known{u"setAvatar"_s, u"removeAvatar"_s, u"setName"_s, u"look"_s};
    if (!known.contains(name)) {
        return false;
    }
    const Result<AccountId> account = m_account(command);
    if (account) {
        carryOut(command, name, *account);
    } else {
        m_reply(command, account.error(), {});
    }
    return true;
}

void ProfileOrders::carryOut(const QJsonObject &command, const QString &name, AccountId account)
{
    ProfileService &profiles = m_engine.profiles();
    const auto later = [this, command](const Answer<void> &answer) {
        Answer<void>(answer).then(
            this, [this, command](const Result<void> &done) { m_reply(command, done, {}); });
    };
    if (name == "removeAvatar"_L1) {
        later(profiles.removePicture(account));
    } else if (name == "setName"_L1) {
        later(profiles.setName(account, command.value(u"name"_s).toString()));
    } else if (name == "setAvatar"_L1) {
        const Result<QByteArray> photo = photoFrom(command.value(u"file"_s).toString());
        if (photo) {
            later(profiles.setPicture(account, *photo));
        } else {
            m_reply(command, photo.error(), {});
        }
    } else {
        const Result<BareJid> person = BareJid::parse(command.value(u"jid"_s).toString());
        if (person) {
            profiles.look(account, *person);
        }
        m_reply(command, person ? Result<void>() : Result<void>(person.error()), {});
    }
}

void ProfileOrders::sayPicture(AccountId account, const BareJid &person)
{
    using Hashes = QHash<BareJid, QString>;
    m_engine.profiles().pictureHashes(account).then(
        this, [this, account, person](const Result<Hashes> &hashes) {
            if (hashes) {
                m_output.object({{u"event"_s, u"avatar"_s},
                                 {u"account"_s, m_accounts.value(account).toString()},
                                 {u"jid"_s, person.toString()},
                                 {u"avatar"_s, hashes->value(person)}});
            }
        });
}

void ProfileOrders::sayOwn(AccountId account)
{
    m_engine.profiles().own(account).then(this, [this, account](const Result<OwnProfile> &own) {
        if (own) {
            QJsonObject json = toJson(*own, m_accounts.value(account));
            json.insert(u"event"_s, u"profile"_s);
            m_output.object(json);
        }
    });
}

} // namespace Ninelives::Ctl
