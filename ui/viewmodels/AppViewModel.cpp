// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AppViewModel.h"

#include "ui/text/LadderSentences.h"
#include "ui/text/Sentences.h"

#include <algorithm>
#include <utility>

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

/// The chats are sound, only what opens them is not there: recovery words do.
bool keyIsMissing(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
    case ErrorCode::NoKey:
    case ErrorCode::KeyringLocked:
    case ErrorCode::NoKeyring:
    case ErrorCode::KeyGone:
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultDamaged:
    case ErrorCode::KeyFileMissing:
    case ErrorCode::KeyFileUnreadable:
    case ErrorCode::KeyFileExposed:
    case ErrorCode::KeyFileDamaged:
        return true;
    default:
        return false;
    }
}

} // namespace

AppViewModel::AppViewModel(ProfileGate &gate, const Clock &clock, Preferences &preferences,
                           const QLocale &locale, QObject *parent)
    : QObject(parent), m_gate(gate), m_preferences(preferences), m_context{nullptr, &clock, locale},
      m_appearance(preferences), m_desktop(preferences), m_theme(themeOf(preferences.theme()))
{
    connect(&m_gate, &ProfileGate::opened, this, &AppViewModel::onOpened);
    connect(&m_gate, &ProfileGate::failed, this, &AppViewModel::onFailed);
    connect(&m_gate, &ProfileGate::wordsRefused, this, &AppViewModel::onWordsRefused);
    connect(&m_gate, &ProfileGate::passphraseNeeded, this, [this](bool isNew, bool wrong) {
        m_passphraseIsNew = isNew;
        m_passphraseProblem = wrong ? tr("This passphrase does not open your chats.") : QString();
        m_wordsOffered = !isNew && m_gate.hasWords();
        setState(Ui::AppState::NeedsPassphrase);
    });
}

AppViewModel::~AppViewModel()
{
    m_attachments->setEngine(nullptr);
    m_faces.setEngine(nullptr);
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

void AppViewModel::submitWords(const QString &text)
{
    m_wordsProblem.clear();
    m_wordsGiven = true;
    Q_EMIT stateChanged();
    m_gate.useWords(text);
}

void AppViewModel::onWordsRefused(const Error &error)
{
    m_wordsGiven = false;
    switch (error.code) {
    case ErrorCode::InvalidInput:
        m_wordsProblem = tr("Twelve words are needed, here are %1.").arg(error.detail);
        break;
    case ErrorCode::NotFound:
        m_wordsProblem = tr("“%1” is not one of the words.").arg(error.detail);
        break;
    case ErrorCode::Malformed:
        m_wordsProblem = tr("One of the words is another one, or two have changed places.");
        break;
    case ErrorCode::WrongKey:
        m_wordsProblem =
            tr("These words do not open these chats. Newer ones may have replaced them.");
        break;
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultDamaged:
        m_wordsProblem = Sentences::openFailure(error).title;
        break;
    default:
        m_wordsProblem = Sentences::general(error);
    }
    Q_EMIT stateChanged();
}

void AppViewModel::onFailed(const Error &error)
{
    m_wordsOffered = keyIsMissing(error.code) && m_gate.hasWords();
    const Sentences::OpenFailure words = Sentences::openFailure(error, m_wordsOffered);
    // What is wrong is said where the user looks: at the words, if they were just given.
    m_wordsProblem = std::exchange(m_wordsGiven, false) ? words.title : QString();
    setState(Ui::AppState::CannotOpen, words.title, words.text, words.action);
}

void AppViewModel::onOpened(EngineApi *engine)
{
    m_context.engine = engine;
    m_context.attachments = m_attachments.get();
    m_attachments->setEngine(engine);
    m_faces.setEngine(engine);
    m_pictures = std::make_unique<RoomPictures>(m_context, m_pictureStore);
    m_accounts = std::make_unique<AccountListModel>(m_context);
    m_link = std::make_unique<LinkViewModel>(m_context, *m_accounts);
    m_onboarding = std::make_unique<OnboardingViewModel>(m_context);
    m_onboarding->create()->form()->setPictures(m_pictureStore);
    m_conversations = std::make_unique<ConversationListModel>(m_context);
    m_conversation = std::make_unique<ConversationViewModel>(m_context);
    m_choice = std::make_unique<AccountChoice>();
    m_newChat = std::make_unique<NewChatViewModel>(m_context, *m_choice);
    m_newGroup = std::make_unique<NewGroupViewModel>(m_context, *m_pictures, *m_choice);
    m_roomFinder = std::make_unique<RoomFinder>(m_context, *m_choice);
    m_search = std::make_unique<SearchModel>(m_context);
    m_profile = std::make_unique<ProfileViewModel>(m_context);
    m_settings = std::make_unique<SettingsViewModel>(m_context, m_preferences);
    m_commands = std::make_unique<CommandModel>(*this);
    m_palette = std::make_unique<PaletteModel>(*this);
    m_conversations->setPictures(m_pictures.get());
    m_conversation->setPictures(m_pictures.get());
    m_conversation->composer()->files()->setPictures(m_pictureStore);
    m_writing = std::make_unique<WritingMemory>(m_context);
    m_emoji = std::make_unique<EmojiModel>(*m_writing, m_context.locale.name().section(u'_', 0, 0));
    m_spelling =
        std::make_unique<SpellingViewModel>(m_spellChecker, m_preferences, m_context.locale);
    m_spelling->setMemory(m_writing.get());
    m_conversation->composer()->emojiNames()->setSource(m_emoji.get(), m_writing.get());
    connectParts();
    Q_EMIT openedChanged();
    Q_EMIT accountChanged();
    loadAccounts();
}

void AppViewModel::setDesktopPorts(const DesktopPorts &ports)
{
    m_ports = ports;
    m_desktop.setPorts(ports);
    if (ports.tray) {
        m_tray = std::make_unique<TrayKeeper>(*ports.tray);
        connect(ports.tray, &TrayPort::openWanted, this, &AppViewModel::windowWanted);
        connect(ports.tray, &TrayPort::clicked, this, &AppViewModel::windowToggled);
    }
}

void AppViewModel::connectDesktop()
{
    m_links.setParts(m_context, m_choice.get(), m_conversation.get(), m_newChat.get(),
                     m_roomFinder.get());
    connect(&m_links, &LinkOpener::chatWanted, this, &AppViewModel::openChat);
    connect(m_conversations.get(), &ConversationListModel::loadedFirst, &m_links,
            [this] { m_links.setReady(true); });
    connect(&m_links, &LinkOpener::invitationWanted, this, &AppViewModel::showInvitation);
    if (m_tray) {
        m_tray->setParts(m_accounts.get(), m_conversations.get());
    }
    if (m_ports.idle) {
        m_away = std::make_unique<AwayKeeper>(m_context, *m_ports.idle);
        m_away->setMinutes(m_desktop.awayAfter());
        connect(&m_desktop, &DesktopViewModel::changed, m_away.get(),
                [this] { m_away->setMinutes(m_desktop.awayAfter()); });
    }
}

void AppViewModel::connectNotifier()
{
    if (!m_ports.notifications) {
        return;
    }
    m_notifier = std::make_unique<Notifier>(m_context, m_preferences, *m_ports.notifications);
    connect(m_settings.get(), &SettingsViewModel::changed, m_notifier.get(), &Notifier::reconsider);
    connect(m_notifier.get(), &Notifier::chatWanted, this, [this](double conversation) {
        openChat(conversation);
        Q_EMIT windowWanted();
    });
    const auto tell = [this] {
        const double shown = m_chatShown ? m_conversation->conversationId() : 0;
        m_notifier->setShown(ConversationId{qint64(shown)}, m_windowActive);
    };
    connect(m_conversation.get(), &ConversationViewModel::changed, m_notifier.get(), tell);
    connect(this, &AppViewModel::windowActiveChanged, m_notifier.get(), tell);
    connect(this, &AppViewModel::chatShownChanged, m_notifier.get(), tell);
    tell();
}

void AppViewModel::connectParts()
{
    connectNotifier();
    connectDesktop();
    connectLink();
    connect(m_context.engine, &EngineApi::changed, this, [this](const QList<Change> &changes) {
        const bool accounts = std::ranges::any_of(changes, [](const Change &change) {
            return change.kind == Change::Kind::AccountsChanged;
        });
        if (accounts) {
            loadAccounts();
        }
    });
    connectOnboarding();
    connectSettings();
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
        passSelf();
    });
    connect(m_conversation.get(), &ConversationViewModel::opened, m_choice.get(),
            [this] { m_choice->use(m_conversation->accountId()); });
    connect(m_accounts.get(), &AccountListModel::connectionChanged, this,
            &AppViewModel::passConnection);
    connect(m_accounts.get(), &AccountListModel::countChanged, this, &AppViewModel::passConnection);
    connect(m_accounts.get(), &AccountListModel::shownChanged, this, &AppViewModel::accountChanged);
}

void AppViewModel::connectOnboarding()
{
    connect(m_onboarding.get(), &OnboardingViewModel::entered, this,
            [this] { loadAccounts(Entered::Yes); });
    connect(m_onboarding.get(), &OnboardingViewModel::entered, m_settings->recovery(),
            &RecoveryViewModel::offer);
    connect(m_onboarding.get(), &OnboardingViewModel::chatWanted, this, &AppViewModel::openChat);
    // A link that was opened while the provider was asked; the page has said first what is wrong.
    connect(m_onboarding->create(), &CreateAccountViewModel::problemShown, this,
            &AppViewModel::showInvitation, Qt::QueuedConnection);
    connect(m_onboarding->signIn(), &SignInViewModel::problemShown, this,
            &AppViewModel::showInvitation, Qt::QueuedConnection);
}

void AppViewModel::connectSettings()
{
    connect(m_settings.get(), &SettingsViewModel::changed, this,
            [this] { m_conversation->setReceiptLimit(m_settings->receiptLimit()); });
    connect(m_settings.get(), &SettingsViewModel::accountChanged, this, [this] {
        m_profile->setAccount(m_settings->account());
        Q_EMIT settingsAccountChanged();
    });
    // Devices are linked to the account whose devices are seen, unless history travels to or from
    // another.
    connect(m_settings.get(), &SettingsViewModel::accountPicked, this, [this] {
        if (!m_link->moving()) {
            m_link->choose(m_settings->account().id);
        }
    });
}

void AppViewModel::connectLink()
{
    m_conversations->setHorizon(&m_link->horizon());
    connect(&m_link->horizon(), &LinkHorizon::changed, this, &AppViewModel::passHorizon);
    connect(m_conversation.get(), &ConversationViewModel::changed, this,
            &AppViewModel::passHorizon);
    connect(m_conversation->timeline(), &TimelineModel::linkWanted, this,
            [this] { m_link->openPageFor(m_conversation->accountId()); });
}

/// What of the open chat is older than this device.
void AppViewModel::passHorizon()
{
    m_conversation->timeline()->setHorizon(m_link->horizon().of(m_conversation->accountId()));
}

/// The open chat words its waiting messages after the connection of its account.
void AppViewModel::passConnection()
{
    const AccountViewModel &account = *m_accounts->of(m_conversation->accountId());
    const bool online = account.online();
    // A connection that has just begun is not an outage.
    const bool outage = !online && account.health().failing();
    const QString cause = LadderSentences::waitingFor(account.health().cause, account.provider());
    m_conversation->setConnection(!outage, account.provider(), online ? QString() : cause);
    m_conversation->setHealth(account.health());
}

/// Another chat may be another account's.
void AppViewModel::passSelf()
{
    const Result<BareJid> self =
        BareJid::parse(m_accounts->of(m_conversation->accountId())->address());
    if (self && *self != m_self) {
        m_self = *self;
        m_conversation->setSelf(*self);
        passConnection();
    }
}

void AppViewModel::loadAccounts(Entered entered)
{
    m_context.engine->accounts().list().then(
        this,
        [this, entered](const Result<QList<Account>> &accounts) { onAccounts(accounts, entered); });
}

void AppViewModel::onAccounts(const Result<QList<Account>> &accounts, Entered entered)
{
    if (!accounts) {
        onFailed(accounts.error());
        return;
    }
    if (accounts->isEmpty()) {
        m_conversation->show({});
        m_connected = false;
        m_links.setReady(false);
        setState(Ui::AppState::SignIn);
        if (entered == Entered::Yes) {
            m_onboarding->giveUpEntering();
        }
        showInvitation();
        return;
    }
    if (entered == Entered::No && m_state == Ui::AppState::SignIn && m_onboarding->busy()) {
        return; // nobody knows yet whether the first account gets in
    }
    m_accounts->setAccounts(*accounts);
    QList<AccountId> ids;
    QList<BareJid> selves;
    for (const Account &each : *accounts) {
        ids.append(each.id);
        selves.append(each.jid);
    }
    m_faces.setAccounts(ids);
    m_self = {};
    passSelf();
    if (m_notifier) {
        m_notifier->setSelves(selves);
    }
    m_choice->setAccounts(*accounts);
    if (m_conversations->loaded()) {
        m_links.setReady(true);
    }
    m_conversations->setAccounts(*accounts);
    m_settings->setAccounts(*accounts);
    m_conversations->load();
    m_link->setAccounts(*accounts);
    if (entered == Entered::Yes) {
        endOnboarding(accounts->last().id);
    }
    setState(Ui::AppState::Ready);
    showInvitation();
    if (!m_connected) {
        m_connected = true;
        m_context.engine->accounts().connectAll();
    }
}

/// The account that the way in was shown for is there: it gets what waited for it.
void AppViewModel::endOnboarding(AccountId account)
{
    if (m_onboarding->takeLinkWish()) {
        m_link->openPageFor(account);
    }
    m_onboarding->useWith(account);
    setAddingAccount(false);
}

/// An invitation link makes an account, the first one or another one. While a provider is asked for
/// one it waits: the answer would be lost, or the invitation.
void AppViewModel::showInvitation()
{
    const bool ready = m_state == Ui::AppState::Ready;
    if (m_links.invitation().isEmpty() || (!ready && m_state != Ui::AppState::SignIn)
        || m_onboarding->busy()) {
        return;
    }
    if (ready) {
        setAddingAccount(true);
    }
    m_onboarding->openLink(m_links.takeInvitation());
}

void AppViewModel::setState(Ui::AppState state, const QString &title, const QString &text,
                            const QString &action)
{
    m_state = state;
    m_stateTitle = title;
    m_stateText = text;
    m_stateActionText = action;
    if (m_tray) {
        m_tray->setReady(state == Ui::AppState::Ready);
    }
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
    passLooking();
    Q_EMIT windowActiveChanged();
}

void AppViewModel::setChatShown(bool shown)
{
    if (shown != m_chatShown) {
        m_chatShown = shown;
        passLooking();
        Q_EMIT chatShownChanged();
    }
}

/// Whether the user has the open chat before the eyes.
void AppViewModel::passLooking()
{
    if (m_conversation) {
        m_conversation->setWindowActive(m_windowActive && m_chatShown);
    }
}

void AppViewModel::setAddingAccount(bool adding)
{
    if (adding != m_addingAccount) {
        m_addingAccount = adding;
        Q_EMIT addingAccountChanged();
    }
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
        passLooking();
        m_conversation->show(ConversationId{qint64(conversation)});
        if (conversation > 0) {
            Q_EMIT chatChosen();
        }
    }
}

void AppViewModel::openChatWith(const QString &address)
{
    const Result<BareJid> peer = BareJid::parse(address);
    if (!peer || !m_choice || !m_choice->current().id.isValid()) {
        return;
    }
    m_context.engine->chats()
        .open(m_choice->current().id, *peer)
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
