// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/AttachmentPictures.h"
#include "ui/viewmodels/AccountViewModel.h"
#include "ui/viewmodels/AppearanceViewModel.h"
#include "ui/viewmodels/ConversationListModel.h"
#include "ui/viewmodels/ConversationViewModel.h"
#include "ui/viewmodels/NewChatViewModel.h"
#include "ui/viewmodels/NewGroupViewModel.h"
#include "ui/viewmodels/Notifier.h"
#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/ProfileGate.h"
#include "ui/viewmodels/RoomFinder.h"
#include "ui/viewmodels/RoomPictures.h"
#include "ui/viewmodels/SearchModel.h"
#include "ui/viewmodels/SettingsViewModel.h"
#include "ui/viewmodels/SignInViewModel.h"
#include "ui/viewmodels/UiTypes.h"

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

    Q_PROPERTY(Ninelives::AccountViewModel *account READ account NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::SignInViewModel *signIn READ signIn NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::ConversationListModel *conversations READ conversations NOTIFY
                   openedChanged FINAL)
    Q_PROPERTY(
        Ninelives::ConversationViewModel *conversation READ conversation NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::NewChatViewModel *newChat READ newChat NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::NewGroupViewModel *newGroup READ newGroup NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::SearchModel *search READ search NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::RoomFinder *roomFinder READ roomFinder NOTIFY openedChanged FINAL)
    Q_PROPERTY(Ninelives::SettingsViewModel *settings READ settings NOTIFY openedChanged FINAL)

    Q_PROPERTY(
        int theme READ theme WRITE setTheme NOTIFY themeChanged FINAL) ///< Ui.ThemeChoice, kept
    Q_PROPERTY(Ninelives::AppearanceViewModel *appearance READ appearance CONSTANT FINAL)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY windowTitleChanged FINAL)
    /// Main.qml binds this to Window.active: only then messages count as read.
    Q_PROPERTY(
        bool windowActive READ windowActive WRITE setWindowActive NOTIFY windowActiveChanged FINAL)

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
    [[nodiscard]] AccountViewModel *account() const { return m_account.get(); }
    [[nodiscard]] SignInViewModel *signIn() const { return m_signIn.get(); }
    [[nodiscard]] ConversationListModel *conversations() const { return m_conversations.get(); }
    [[nodiscard]] ConversationViewModel *conversation() const { return m_conversation.get(); }
    [[nodiscard]] NewChatViewModel *newChat() const { return m_newChat.get(); }
    [[nodiscard]] NewGroupViewModel *newGroup() const { return m_newGroup.get(); }
    [[nodiscard]] SearchModel *search() const { return m_search.get(); }
    [[nodiscard]] RoomFinder *roomFinder() const { return m_roomFinder.get(); }
    [[nodiscard]] SettingsViewModel *settings() const { return m_settings.get(); }
    [[nodiscard]] int theme() const { return int(m_theme); }
    void setTheme(int theme);
    /// The pictures that the window's image provider shows.
    [[nodiscard]] std::shared_ptr<PictureStore> pictureStore() const { return m_pictureStore; }
    /// … and those of photos.
    [[nodiscard]] std::shared_ptr<AttachmentPictures> attachmentPictures() const
    {
        return m_attachments;
    }
    [[nodiscard]] AppearanceViewModel *appearance() { return &m_appearance; }
    /// What records and plays voice messages; before start(). Both outlive this object.
    void setSound(Microphone *microphone, Speaker *speaker)
    {
        m_context.microphone = microphone;
        m_context.speaker = speaker;
    }
    /// For this run only.
    void forceTheme(Ui::ThemeChoice theme);
    [[nodiscard]] QString windowTitle() const;
    /// What shows notifications beside the window; before start(), outlives this.
    void setNotificationPort(NotificationPort *port) { m_notificationPort = port; }
    void setFixedWindowTitle(const QString &title);
    [[nodiscard]] bool windowActive() const { return m_windowActive; }
    void setWindowActive(bool active);

    /// Opens the profile; called once after the window is up.
    void start();
    /// Opens the chat with an address, made when there is none; nothing for nonsense.
    void openChatWith(const QString &address);
    /// Saves what is only in the window: the draft.
    void prepareToQuit();

    Q_INVOKABLE void openChat(double conversation);
    /// Opens a chat at one of its messages.
    Q_INVOKABLE void openMessage(double conversation, double message);
    Q_INVOKABLE void closeChat();
    /// Alt+Down is +1, Alt+Up is -1; with `unreadOnly` Alt+Shift+Up/Down.
    Q_INVOKABLE void stepChat(int step, bool unreadOnly);
    /// What the button of the state CannotOpen does.
    Q_INVOKABLE void performStateAction();
    Q_INVOKABLE void submitPassphrase(const QString &passphrase);

Q_SIGNALS:
    void stateChanged();
    void openedChanged();
    void themeChanged();
    void windowTitleChanged();
    void windowActiveChanged();
    /// Something that lies outside of the window was chosen: it should come to the front.
    void windowWanted();

private:
    void onOpened(EngineApi *engine);
    void onFailed(const Error &error);
    void onAccounts(const Result<QList<Account>> &accounts);
    void loadAccounts();
    void connectParts();
    void connectNotifier();
    void passConnection();
    void setState(Ui::AppState state, const QString &title = {}, const QString &text = {},
                  const QString &action = {});

    ProfileGate &m_gate;
    Preferences &m_preferences;
    ViewContext m_context;
    AppearanceViewModel m_appearance;
    Ui::AppState m_state = Ui::AppState::Opening;
    Ui::ThemeChoice m_theme = Ui::ThemeChoice::System;
    QString m_stateTitle;
    QString m_stateText;
    QString m_stateActionText;
    QString m_passphraseProblem;
    QString m_fixedTitle;
    bool m_passphraseIsNew = false;
    bool m_windowActive = false;
    bool m_connected = false;
    std::shared_ptr<PictureStore> m_pictureStore = std::make_shared<PictureStore>();
    std::shared_ptr<AttachmentPictures> m_attachments = std::make_shared<AttachmentPictures>();
    std::unique_ptr<RoomPictures> m_pictures;
    std::unique_ptr<AccountViewModel> m_account;
    std::unique_ptr<SignInViewModel> m_signIn;
    std::unique_ptr<ConversationListModel> m_conversations;
    std::unique_ptr<ConversationViewModel> m_conversation;
    std::unique_ptr<NewChatViewModel> m_newChat;
    std::unique_ptr<NewGroupViewModel> m_newGroup;
    std::unique_ptr<RoomFinder> m_roomFinder;
    std::unique_ptr<SearchModel> m_search;
    std::unique_ptr<SettingsViewModel> m_settings;
    NotificationPort *m_notificationPort = nullptr;
    std::unique_ptr<Notifier> m_notifier;
};

} // namespace Ninelives
