// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SettingsViewModel.h"

#include "ui/text/Sentences.h"

#include <algorithm>
#include <utility>

namespace Ninelives {

SettingsViewModel::SettingsViewModel(const ViewContext &context, Preferences &preferences,
                                     QObject *parent)
    : QObject(parent), m_context(context), m_preferences(preferences),
      m_enterSends(preferences.enterSends()), m_devices(context), m_media(context), m_log(context),
      m_availability(context), m_blocked(context), m_storage(context), m_backup(context),
      m_recovery(context)
{
    shareNews();
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
    shareNews();
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

// ---- News about own devices ----

void SettingsViewModel::shareNews()
{
    QList<DeviceNews *> before = std::exchange(m_news, {});
    for (const Account &account : std::as_const(m_accounts)) {
        m_news.append(newsFor(account.id, before));
    }
    if (m_news.isEmpty()) {
        m_news.append(newsFor({}, before)); // before anything is known
    }
    const bool several = m_accounts.size() > 1;
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        const Account &account = m_accounts.at(i);
        m_news.at(i)->setOwner(account.id, {}, several ? account.jid.toString() : QString());
    }
    chooseNews();
    for (DeviceNews *gone : std::as_const(before)) {
        // The window looks at it until it has heard of the change.
        gone->disconnect(this);
        gone->deleteLater();
    }
}

/// That account's own, or one that is nobody's yet.
DeviceNews *SettingsViewModel::newsFor(AccountId account, QList<DeviceNews *> &spare)
{
    for (const AccountId wanted : {account, AccountId()}) {
        const auto found = std::ranges::find_if(
            spare, [wanted](const DeviceNews *news) { return news->accountId() == wanted; });
        if (found != spare.end()) {
            return spare.takeAt(found - spare.begin());
        }
    }
    auto *news = new DeviceNews(m_context, this);
    connect(news, &DeviceNews::changed, this, &SettingsViewModel::chooseNews);
    return news;
}

/// What is told stays until it is answered: other news must not slip under the user's hand.
void SettingsViewModel::chooseNews()
{
    const auto tells = [](const DeviceNews *news) { return !news->text().isEmpty(); };
    if (m_news.contains(m_shownNews) && tells(m_shownNews)) {
        return;
    }
    const auto found = std::ranges::find_if(std::as_const(m_news), tells);
    DeviceNews *const shown = found == m_news.cend() ? m_news.constFirst() : *found;
    if (shown != m_shownNews) {
        m_shownNews = shown;
        Q_EMIT deviceNewsChanged();
    }
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
