// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SettingsViewModel.h"

#include "ui/text/Sentences.h"

#include <algorithm>
#include <utility>

namespace Ninelives {

SettingsViewModel::SettingsViewModel(const ViewContext &context, Preferences &preferences,
                                     QObject *parent)
    : QObject(parent), m_context(context), m_preferences(preferences),
      m_enterSends(preferences.enterSends()), m_devices(context), m_deviceNews(context),
      m_media(context), m_log(context), m_availability(context), m_blocked(context),
      m_storage(context), m_backup(context), m_recovery(context)
{
    m_context.engine->chats().defaultPrivacy().then(
        this, [this](const Result<PrivacyChoices> &choices) {
            if (choices) {
                m_privacy = *choices;
            } else {
                m_problem = Sentences::general(choices.error());
            }
            Q_EMIT changed();
        });
    m_context.engine->groups().receiptLimit().then(this, [this](const Result<int> &people) {
        if (people) {
            m_receiptLimit = *people;
            Q_EMIT changed();
        }
    });
}

void SettingsViewModel::setReceiptLimit(int people)
{
    if (people == m_receiptLimit || people < 0) {
        return;
    }
    const int before = m_receiptLimit;
    m_receiptLimit = people;
    m_problem.clear();
    Q_EMIT changed();
    m_context.engine->groups().setReceiptLimit(people).then(
        this, [this, before](const Result<void> &stored) {
            if (!stored) {
                m_receiptLimit = before;
                m_problem = Sentences::general(stored.error());
                Q_EMIT changed();
            }
        });
}

void SettingsViewModel::setAccounts(const QList<Account> &accounts)
{
    if (accounts.isEmpty()) {
        return;
    }
    m_accounts = accounts;
    const auto kept = std::ranges::find(accounts, m_account.id, &Account::id);
    m_deviceNews.setOwner(accounts.first().id, BareJid(), {});
    setAccount(kept == accounts.end() ? accounts.first() : *kept);
}

void SettingsViewModel::chooseAccount(AccountViewModel *account)
{
    if (!account || account->id() == m_account.id) {
        return;
    }
    const auto found = std::ranges::find(std::as_const(m_accounts), account->id(), &Account::id);
    if (found != m_accounts.cend()) {
        setAccount(*found);
        Q_EMIT accountPicked();
    }
}

void SettingsViewModel::setAccount(const Account &account)
{
    m_account = account;
    m_devices.setOwner(account.id, BareJid());
    m_blocked.setAccount(account);
    Q_EMIT accountChanged();
}

void SettingsViewModel::setReceipts(bool on)
{
    PrivacyChoices choices = m_privacy;
    choices.receipts = on;
    store(choices);
}

void SettingsViewModel::setMarkers(bool on)
{
    PrivacyChoices choices = m_privacy;
    choices.markers = on;
    store(choices);
}

void SettingsViewModel::setTyping(bool on)
{
    PrivacyChoices choices = m_privacy;
    choices.typing = on;
    store(choices);
}

void SettingsViewModel::setNotifications(int choice)
{
    if (choice != notifications()) {
        m_preferences.setNotifications(choice);
        Q_EMIT changed();
    }
}

void SettingsViewModel::setEnterSends(bool on)
{
    if (on != m_enterSends) {
        m_enterSends = on;
        m_preferences.setEnterSends(on);
        Q_EMIT changed();
    }
}

void SettingsViewModel::store(const PrivacyChoices &choices)
{
    if (choices == m_privacy) {
        return;
    }
    const PrivacyChoices before = m_privacy;
    m_privacy = choices;
    m_problem.clear();
    Q_EMIT changed();
    m_context.engine->chats().setDefaultPrivacy(choices).then(
        this, [this, before](const Result<void> &r) {
            if (!r) {
                m_privacy = before;
                m_problem = Sentences::general(r.error());
                Q_EMIT changed();
            }
        });
}

} // namespace Ninelives
