// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AppViewModel.h"

#include "ui/text/LadderSentences.h"
#include "ui/text/Sentences.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

Ui::ThemeChoice themeOf(const QString &name)
{
    return name == "light"_L1 ? Ui::ThemeChoice::Light
        : name == "dark"_L1   ? Ui::ThemeChoice::Dark
                              : Ui::ThemeChoice::System;
}

QString nameOf(Ui::ThemeChoice theme)
{
    switch (theme) {
    case Ui::ThemeChoice::Light:
        return u"light"_s;
    case Ui::ThemeChoice::Dark:
        return u"dark"_s;
    case Ui::ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

} // namespace

AppViewModel::AppViewModel(ProfileGate &gate, const Clock &clock, Preferences &preferences,
                           const QLocale &locale, QObject *parent)
    : QObject(parent), m_gate(gate), m_preferences(preferences), m_context{nullptr, &clock, locale},
      m_appearance(preferences), m_theme(themeOf(preferences.theme()))
{
    connect(&m_gate, &ProfileGate::opened, this, &AppViewModel::onOpened);
    connect(&m_gate, &ProfileGate::failed, this, &AppViewModel::onFailed);
    connect(&m_gate, &ProfileGate::passphraseNeeded, this, [this](bool isNew, bool wrong) {
        m_passphraseIsNew = isNew;
        m_passphraseProblem = wrong ? tr("This passphrase does not open your chats.") : QString();
        setState(Ui::AppState::NeedsPassphrase);
    });
}

AppViewModel::~AppViewModel()
{
    m_attachments->setEngine(nullptr);
}

// ---- Opening ----

void AppViewModel::start()
{
    m_gate.open();
}

void AppViewModel::performStateAction()
{
    if (m_state == Ui::AppState::CannotOpen) {
        setState(Ui::AppState::Opening);
        m_gate.open();
    }
}

void AppViewModel::submitPassphrase(const QString &passphrase)
{
    if (m_state != Ui::AppState::NeedsPassphrase) {
        return;
    }
    if (passphrase.isEmpty()) {
        m_passphraseProblem = tr("The passphrase is missing.");
        Q_EMIT stateChanged();
        return;
    }
    m_passphraseProblem.clear();
    setState(Ui::AppState::Opening);
    m_gate.unlock(passphrase);
}

void AppViewModel::onFailed(const Error &error)
{
    const Sentences::OpenFailure words = Sentences::openFailure(error);
    setState(Ui::AppState::CannotOpen, words.title, words.text, words.action);
}

void AppViewModel::onOpened(EngineApi *engine)
{
    m_context.engine = engine;
    m_context.attachments = m_attachments.get();
    m_attachments->setEngine(engine);
    m_pictures = std::make_unique<RoomPictures>(m_context, m_pictureStore);
    m_account = std::make_unique<AccountViewModel>(m_context);
    m_signIn = std::make_unique<SignInViewModel>(m_context);
    m_conversations = std::make_unique<ConversationListModel>(m_context);
    m_conversation = std::make_unique<ConversationViewModel>(m_context);
    m_newChat = std::make_unique<NewChatViewModel>(m_context);
    m_newGroup = std::make_unique<NewGroupViewModel>(m_context, *m_pictures);
    m_roomFinder = std::make_unique<RoomFinder>(m_context);
    m_search = std::make_unique<SearchModel>(m_context);
    m_settings = std::make_unique<SettingsViewModel>(m_context, m_preferences);
    m_conversations->setPictures(m_pictures.get());
    m_conversation->setPictures(m_pictures.get());
    m_conversation->composer()->files()->setPictures(m_pictureStore);
    connectParts();
    Q_EMIT openedChanged();
    loadAccounts();
}

void AppViewModel::connectNotifier()
{
    if (!m_notificationPort) {
        return;
    }
    m_notifier = std::make_unique<Notifier>(m_context, m_preferences, *m_notificationPort);
    connect(m_notifier.get(), &Notifier::chatWanted, this, [this](double conversation) {
        openChat(conversation);
        Q_EMIT windowWanted();
    });
    const auto tell = [this] {
        m_notifier->setShown(ConversationId{qint64(m_conversation->conversationId())},
                             m_windowActive);
    };
    connect(m_conversation.get(), &ConversationViewModel::changed, m_notifier.get(), tell);
    connect(this, &AppViewModel::windowActiveChanged, m_notifier.get(), tell);
    tell();
}

void AppViewModel::connectParts()
{
    connectNotifier();
    connect(m_context.engine, &EngineApi::changed, this, [this](const QList<Change> &changes) {
        const bool accounts = std::ranges::any_of(changes, [](const Change &change) {
            return change.kind == Change::Kind::AccountsChanged;
        });
        if (accounts) {
            loadAccounts();
        }
    });
    connect(m_signIn.get(), &SignInViewModel::signedIn, this, &AppViewModel::loadAccounts);
    connect(m_conversations.get(), &ConversationListModel::chatWanted, this,
            &AppViewModel::openChat);
    connect(m_conversations.get(), &ConversationListModel::unreadTotalChanged, this,
            &AppViewModel::windowTitleChanged);
    connect(m_newChat.get(), &NewChatViewModel::opened, this, &AppViewModel::openChat);
    connect(m_newGroup.get(), &NewGroupViewModel::created, this, &AppViewModel::openChat);
    connect(m_conversation->forwarding(), &ForwardModel::sent, this, &AppViewModel::openChat);
    connect(m_roomFinder.get(), &RoomFinder::joined, this, &AppViewModel::openChat);
    connect(m_newChat.get(), &NewChatViewModel::contactNotAdded, m_conversation.get(),
            &ConversationViewModel::setProblem);
    connect(m_conversations.get(), &ConversationListModel::actionFailed, m_conversation.get(),
            &ConversationViewModel::setProblem);
    connect(m_conversation.get(), &ConversationViewModel::changed, this, [this] {
        m_conversations->setCurrent(ConversationId{qint64(m_conversation->conversationId())});
    });
    connect(m_settings.get(), &SettingsViewModel::changed, this,
            [this] { m_conversation->setReceiptLimit(m_settings->receiptLimit()); });
    connect(m_account.get(), &AccountViewModel::connectionChanged, this,
            &AppViewModel::passConnection);
    connect(m_account.get(), &AccountViewModel::accountChanged, this,
            &AppViewModel::passConnection);
}

/// The open chat words its waiting messages after the connection.
void AppViewModel::passConnection()
{
    const bool online = m_account->online();
    // A connection that has just begun is not an outage.
    const bool outage = !online && m_account->health().failing();
    const QString cause =
        LadderSentences::waitingFor(m_account->health().cause, m_account->provider());
    m_conversation->setConnection(!outage, m_account->provider(), online ? QString() : cause);
    m_conversation->setHealth(m_account->health());
}

void AppViewModel::loadAccounts()
{
    m_context.engine->accounts().list().then(
        this, [this](const Result<QList<Account>> &accounts) { onAccounts(accounts); });
}

void AppViewModel::onAccounts(const Result<QList<Account>> &accounts)
{
    if (!accounts) {
        onFailed(accounts.error());
        return;
    }
    if (accounts->isEmpty()) {
        m_conversation->show({});
        m_connected = false;
        setState(Ui::AppState::SignIn);
        return;
    }
    const Account &account = accounts->first();
    m_account->setAccount(account);
    m_conversation->setSelf(account.jid);
    m_newChat->setAccount(account.id, account.jid);
    m_newGroup->setAccount(account.id, account.jid);
    m_roomFinder->setAccount(account.id);
    m_settings->setAccount(account.id);
    m_conversations->load();
    setState(Ui::AppState::Ready);
    if (!m_connected) {
        m_connected = true;
        m_context.engine->accounts().connectAll();
    }
}

void AppViewModel::setState(Ui::AppState state, const QString &title, const QString &text,
                            const QString &action)
{
    m_state = state;
    m_stateTitle = title;
    m_stateText = text;
    m_stateActionText = action;
    Q_EMIT stateChanged();
    Q_EMIT windowTitleChanged();
}

// ---- The window ----

void AppViewModel::setTheme(int theme)
{
    if (theme != int(m_theme)) {
        m_theme = Ui::ThemeChoice(theme);
        m_preferences.setTheme(nameOf(m_theme));
        Q_EMIT themeChanged();
    }
}

void AppViewModel::forceTheme(Ui::ThemeChoice theme)
{
    m_theme = theme;
    Q_EMIT themeChanged();
}

QString AppViewModel::windowTitle() const
{
    if (!m_fixedTitle.isEmpty()) {
        return m_fixedTitle;
    }
    const int unread = m_conversations ? m_conversations->unreadTotal() : 0;
    return unread > 0 ? tr("(%1) Ninelives").arg(unread) : u"Ninelives"_s;
}

void AppViewModel::setFixedWindowTitle(const QString &title)
{
    m_fixedTitle = title;
    Q_EMIT windowTitleChanged();
}

void AppViewModel::setWindowActive(bool active)
{
    if (active == m_windowActive) {
        return;
    }
    m_windowActive = active;
    if (m_conversation) {
        m_conversation->setWindowActive(active);
    }
    Q_EMIT windowActiveChanged();
}

void AppViewModel::openMessage(double conversation, double message)
{
    const auto jump = [this, message] { m_conversation->timeline()->jumpToMessage(message); };
    if (m_conversation->conversationId() == conversation) {
        jump();
        return;
    }
    // Only for this chat: another one may be opened meanwhile.
    connect(
        m_conversation.get(), &ConversationViewModel::opened, this,
        [this, conversation, jump] {
            if (m_conversation->conversationId() == conversation) {
                jump();
            }
        },
        Qt::SingleShotConnection);
    openChat(conversation);
}

void AppViewModel::openChat(double conversation)
{
    if (m_conversation) {
        m_conversation->setWindowActive(m_windowActive);
        m_conversation->show(ConversationId{qint64(conversation)});
    }
}

void AppViewModel::openChatWith(const QString &address)
{
    const Result<BareJid> peer = BareJid::parse(address);
    if (!peer || !m_account || !m_account->id().isValid()) {
        return;
    }
    m_context.engine->chats()
        .open(m_account->id(), *peer)
        .then(this, [this](const Result<Conversation> &chat) {
            if (chat) {
                openChat(double(chat->id.value));
            }
        });
}

void AppViewModel::prepareToQuit()
{
    if (m_conversation) {
        m_conversation->composer()->saveDraft();
    }
}

void AppViewModel::closeChat()
{
    openChat(0);
}

void AppViewModel::stepChat(int step, bool unreadOnly)
{
    const double next = m_conversations ? m_conversations->neighbour(step, unreadOnly) : 0;
    if (next > 0) {
        openChat(next);
    }
}

} // namespace Ninelives
