// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/AttachmentPictures.h"
#include "ui/media/Faces.h"
#include "ui/viewmodels/AccountListModel.h"
#include "ui/viewmodels/AppearanceViewModel.h"
#include "ui/viewmodels/AwayKeeper.h"
#include "ui/viewmodels/CommandModel.h"
#include "ui/viewmodels/ConversationListModel.h"
#include "ui/viewmodels/ConversationViewModel.h"
#include "ui/viewmodels/DesktopViewModel.h"
#include "ui/viewmodels/EmojiModel.h"
#include "ui/viewmodels/LinkOpener.h"
#include "ui/viewmodels/LinkViewModel.h"
#include "ui/viewmodels/NewChatViewModel.h"
#include "ui/viewmodels/NewGroupViewModel.h"
#include "ui/viewmodels/Notifier.h"
#include "ui/viewmodels/OnboardingViewModel.h"
#include "ui/viewmodels/PaletteModel.h"
#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/ProfileGate.h"
#include "ui/viewmodels/ProfileViewModel.h"
#include "ui/viewmodels/RoomFinder.h"
#include "ui/viewmodels/RoomPictures.h"
#include "ui/viewmodels/SearchModel.h"
#include "ui/viewmodels/SettingsViewModel.h"
#include "ui/viewmodels/SpellingViewModel.h"
#include "ui/viewmodels/TrayKeeper.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/WritingMemory.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Ninelives {

/// The root that Main.qml gets as its required property `app` (setInitialProperties).
///
/// The objects below are null until the profile is open, that is in the states Opening,
/// NeedsPassphrase and CannotOpen; from SignIn and Ready on they stay for the window's life.
class AppViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")

    Q_PROPERTY(int state READ state NOTIFY stateChanged FINAL) ///< Ui.AppState
    Q_PROPERTY(QString stateTitle READ stateTitle NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString stateActionText READ stateActionText NOTIFY stateChanged FINAL) ///< or empty
    Q_PROPERTY(bool passphraseIsNew READ passphraseIsNew NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString passphraseProblem READ passphraseProblem NOTIFY stateChanged FINAL)
    /// The chats can't be opened, but recovery words open them.
    Q_PROPERTY(bool wordsOffered READ wordsOffered NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString wordsProblem READ wordsProblem NOTIFY stateChanged FINAL)

    /// The account that is worst off; what belongs to a chat is that of the chat's.
    Q_PROPERTY(Ninelives::AccountViewModel *account READ account NOTIFY accountChanged FINAL)
    Q_PROPERTY(Ninelives::AccountListModel *accounts READ accounts NOTIFY openedChanged FINAL)
    /// The one whose profile, devices and blocked people the settings show.
    Q_PROPERTY(Ninelives::AccountViewModel *settingsAccount READ settingsAccount NOTIFY
                   settingsAccountChanged FINAL)
    /// The way in is shown although there is an account.
    Q_PROPERTY(bool addingAccount READ addingAccount NOTIFY addingAccountChanged FINAL)
    Q_PROPERTY(
        Ninelives::OnboardingViewModel *onboarding READ onboarding NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::ConversationListModel *conversations READ conversations NOTIFY
                   openedChanged FINAL)
    Q_PROPERTY(
        Ninelives::ConversationViewModel *conversation READ conversation NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::NewChatViewModel *newChat READ newChat NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::NewGroupViewModel *newGroup READ newGroup NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::SearchModel *search READ search NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::RoomFinder *roomFinder READ roomFinder NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::ProfileViewModel *profile READ profile NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::CommandModel *commands READ commands NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::PaletteModel *palette READ palette NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::SettingsViewModel *settings READ settings NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::EmojiModel *emoji READ emoji NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::SpellingViewModel *spelling READ spelling NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::LinkViewModel *link READ link NOTIFY openedChanged FINAL)

    Q_PROPERTY(
        int theme READ theme WRITE setTheme NOTIFY themeChanged FINAL) ///< Ui.ThemeChoice, kept
    Q_PROPERTY(Ninelives::AppearanceViewModel *appearance READ appearance CONSTANT FINAL)
    Q_PROPERTY(Ninelives::DesktopViewModel *desktop READ desktop CONSTANT FINAL)
    Q_PROPERTY(Ninelives::LinkOpener *links READ links CONSTANT FINAL)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY windowTitleChanged FINAL)
    /// Main.qml binds these to Window.active and to whether the chat has its place in the window,
    /// whatever lies over it: only when both hold messages count as read.
    Q_PROPERTY(
        bool windowActive READ windowActive WRITE setWindowActive NOTIFY windowActiveChanged FINAL)
    Q_PROPERTY(bool chatShown READ chatShown WRITE setChatShown NOTIFY chatShownChanged FINAL)

public:
    AppViewModel(ProfileGate &gate, const Clock &clock, Preferences &preferences,
                 const QLocale &locale, QObject *parent = nullptr);
    ~AppViewModel() override;

    [[nodiscard]] int state() const { return int(m_state); }
    [[nodiscard]] QString stateTitle() const { return m_stateTitle; }
    [[nodiscard]] QString stateText() const { return m_stateText; }
    [[nodiscard]] QString stateActionText() const { return m_stateActionText; }
    [[nodiscard]] bool passphraseIsNew() const { return m_passphraseIsNew; }
    [[nodiscard]] QString passphraseProblem() const { return m_passphraseProblem; }
    [[nodiscard]] bool wordsOffered() const { return m_wordsOffered; }
    [[nodiscard]] QString wordsProblem() const { return m_wordsProblem; }
    [[nodiscard]] AccountViewModel *account() const
    {
        return m_accounts ? m_accounts->shown() : nullptr;
    }
    [[nodiscard]] AccountListModel *accounts() const { return m_accounts.get(); }
    [[nodiscard]] AccountViewModel *settingsAccount() const
    {
        return m_settings ? m_accounts->of(m_settings->account().id) : nullptr;
    }
    [[nodiscard]] bool addingAccount() const { return m_addingAccount; }
    [[nodiscard]] OnboardingViewModel *onboarding() const { return m_onboarding.get(); }
    [[nodiscard]] SignInViewModel *signIn() const { return m_onboarding->signIn(); }
    [[nodiscard]] ConversationListModel *conversations() const { return m_conversations.get(); }
    [[nodiscard]] ConversationViewModel *conversation() const { return m_conversation.get(); }
    [[nodiscard]] NewChatViewModel *newChat() const { return m_newChat.get(); }
    [[nodiscard]] NewGroupViewModel *newGroup() const { return m_newGroup.get(); }
    [[nodiscard]] SearchModel *search() const { return m_search.get(); }
    [[nodiscard]] RoomFinder *roomFinder() const { return m_roomFinder.get(); }
    [[nodiscard]] ProfileViewModel *profile() const { return m_profile.get(); }
    [[nodiscard]] CommandModel *commands() const { return m_commands.get(); }
    [[nodiscard]] PaletteModel *palette() const { return m_palette.get(); }
    [[nodiscard]] SettingsViewModel *settings() const { return m_settings.get(); }
    [[nodiscard]] EmojiModel *emoji() const { return m_emoji.get(); }
    [[nodiscard]] SpellingViewModel *spelling() const { return m_spelling.get(); }
    [[nodiscard]] LinkViewModel *link() const { return m_link.get(); }
    [[nodiscard]] int theme() const { return int(m_theme); }
    void setTheme(int theme);
    /// The pictures that the window's image provider shows.
    [[nodiscard]] std::shared_ptr<PictureStore> pictureStore() const { return m_pictureStore; }
    /// … whose faces they are …
    [[nodiscard]] Faces *faces() { return &m_faces; }
    /// … and those of photos.
    [[nodiscard]] std::shared_ptr<AttachmentPictures> attachmentPictures() const
    {
        return m_attachments;
    }
    [[nodiscard]] AppearanceViewModel *appearance() { return &m_appearance; }
    [[nodiscard]] DesktopViewModel *desktop() { return &m_desktop; }
    [[nodiscard]] LinkOpener *links() { return &m_links; }
    /// What records and plays voice messages; before start(). Both outlive this object.
    void setSound(Microphone *microphone, Speaker *speaker)
    {
        m_context.microphone = microphone;
        m_context.speaker = speaker;
    }
    /// For this run only.
    void forceTheme(Ui::ThemeChoice theme);
    [[nodiscard]] QString windowTitle() const;
    /// What there is beside the window; before start(), outlives this.
    void setDesktopPorts(const DesktopPorts &ports);
    /// What knows dictionaries; before start(), outlives this.
    void setSpellChecker(SpellChecker *checker) { m_spellChecker = checker; }
    void setFixedWindowTitle(const QString &title);
    [[nodiscard]] bool windowActive() const { return m_windowActive; }
    void setWindowActive(bool active);
    [[nodiscard]] bool chatShown() const { return m_chatShown; }
    void setChatShown(bool shown);

    /// Opens the profile; called once after the window is up.
    void start();
    /// Opens the chat with an address, made when there is none; nothing for nonsense.
    void openChatWith(const QString &address);
    /// Saves what is only in the window: the draft.
    void prepareToQuit();

    /// Shows the way in for a further account, or no longer.
    Q_INVOKABLE void setAddingAccount(bool adding);
    Q_INVOKABLE void openChat(double conversation);
    /// Opens a chat at one of its messages.
    Q_INVOKABLE void openMessage(double conversation, double message);
    Q_INVOKABLE void closeChat();
    /// Alt+Down is +1, Alt+Up is -1; with `unreadOnly` Alt+Shift+Up/Down.
    Q_INVOKABLE void stepChat(int step, bool unreadOnly);
    /// What the button of the state CannotOpen does.
    Q_INVOKABLE void performStateAction();
    Q_INVOKABLE void submitPassphrase(const QString &passphrase);
    Q_INVOKABLE void submitWords(const QString &text);
    /// Ends the program and starts it again.
    Q_INVOKABLE void startAgain() { Q_EMIT restartWanted(); }

Q_SIGNALS:
    void stateChanged();
    void openedChanged();
    void accountChanged();
    void settingsAccountChanged();
    void addingAccountChanged();
    void themeChanged();
    void windowTitleChanged();
    void windowActiveChanged();
    void chatShownChanged();
    /// A chat was chosen, in the list or anywhere else: what hides it should go.
    void chatChosen();
    /// Something that lies outside of the window was chosen: it should come to the front.
    void windowWanted();
    /// The program is to end in order and to start again.
    void restartWanted();
    /// The window should come to the front, or go if it is there.
    void windowToggled();

private:
    /// Whether the way in has just led to an account.
    enum class Entered : bool { No, Yes };

    void onOpened(EngineApi *engine);
    void onFailed(const Error &error);
    void onWordsRefused(const Error &error);
    void onAccounts(const Result<QList<Account>> &accounts, Entered entered);
    void loadAccounts(Entered entered = Entered::No);
    void endOnboarding(AccountId account);
    void showInvitation();
    void connectParts();
    void connectNotifier();
    void connectDesktop();
    void connectOnboarding();
    void connectSettings();
    void passLooking();
    void passConnection();
    void passSelf();
    void connectLink();
    void passHorizon();
    void setState(Ui::AppState state, const QString &title = {}, const QString &text = {},
                  const QString &action = {});

    ProfileGate &m_gate;
    Preferences &m_preferences;
    ViewContext m_context;
    AppearanceViewModel m_appearance;
    DesktopViewModel m_desktop;
    LinkOpener m_links;
    Ui::AppState m_state = Ui::AppState::Opening;
    Ui::ThemeChoice m_theme = Ui::ThemeChoice::System;
    QString m_stateTitle;
    QString m_stateText;
    QString m_stateActionText;
    QString m_passphraseProblem;
    QString m_fixedTitle;
    bool m_passphraseIsNew = false;
    bool m_wordsOffered = false;
    bool m_wordsGiven = false;
    QString m_wordsProblem;
    bool m_windowActive = false;
    bool m_chatShown = false;
    bool m_connected = false;
    std::shared_ptr<PictureStore> m_pictureStore = std::make_shared<PictureStore>();
    Faces m_faces{m_pictureStore};
    std::shared_ptr<AttachmentPictures> m_attachments = std::make_shared<AttachmentPictures>();
    std::unique_ptr<RoomPictures> m_pictures;
    std::unique_ptr<AccountListModel> m_accounts;
    BareJid m_self; ///< of the open chat
    bool m_addingAccount = false;
    std::unique_ptr<OnboardingViewModel> m_onboarding;
    std::unique_ptr<LinkViewModel> m_link;
    std::unique_ptr<ConversationListModel> m_conversations;
    SpellChecker *m_spellChecker = nullptr;
    std::unique_ptr<WritingMemory> m_writing;
    std::unique_ptr<EmojiModel> m_emoji;
    std::unique_ptr<SpellingViewModel> m_spelling;
    std::unique_ptr<ConversationViewModel> m_conversation;
    std::unique_ptr<AccountChoice> m_choice; ///< before those that look at it
    std::unique_ptr<NewChatViewModel> m_newChat;
    std::unique_ptr<NewGroupViewModel> m_newGroup;
    std::unique_ptr<RoomFinder> m_roomFinder;
    std::unique_ptr<SearchModel> m_search;
    std::unique_ptr<ProfileViewModel> m_profile;
    std::unique_ptr<SettingsViewModel> m_settings;
    std::unique_ptr<CommandModel> m_commands;
    std::unique_ptr<PaletteModel> m_palette;
    DesktopPorts m_ports;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<TrayKeeper> m_tray;
    std::unique_ptr<AwayKeeper> m_away;
};

} // namespace Ninelives
