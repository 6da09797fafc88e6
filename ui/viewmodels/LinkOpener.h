// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/KeyLink.h"
#include "core/model/XmppUri.h"
#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

#include <utility>

namespace Ninelives {

class AccountChoice;
class ConversationViewModel;
class NewChatViewModel;
class RoomFinder;

/// Does what an `xmpp:` link asks for, as far as that is harmless: shows a chat with the link's
/// text in its field. Nothing is ever sent, joined or added by a link: the dialogs ask.
class LinkOpener : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    // A link with somebody's keys, between keysWanted() and the user's answer.
    Q_PROPERTY(QString keyPerson READ keyPerson NOTIFY keysWanted FINAL)
    Q_PROPERTY(QString keyWords READ keyWords NOTIFY keysWanted FINAL) ///< what it says
    Q_PROPERTY(bool keysFit READ keysFit NOTIFY keysWanted FINAL)

public:
    using QObject::QObject;

    /// Once the profile is open; all outlive it.
    void setParts(const ViewContext &context, AccountChoice *choice,
                  ConversationViewModel *conversation, NewChatViewModel *newChat,
                  RoomFinder *finder);
    /// From now on there is an account, and the chats are loaded; or no longer.
    void setReady(bool ready);

    /// Opens a link; one that comes too early waits, a later one takes its place. It is followed
    /// with the own account that it names, if it names one, else with the chosen one.
    Q_INVOKABLE void open(const QString &link);
    /// Opens a link of the open chat, with that chat's account whatever the link names: nobody but
    /// the user chooses as whom to write.
    Q_INVOKABLE void openInChat(const QString &link);
    /// A link of an invitation (register, or roster with a token) that came before there is an
    /// account; empty: none.
    [[nodiscard]] QString invitation() const { return m_invitation; }
    /// The same, for the one who shows it now.
    [[nodiscard]] QString takeInvitation() { return std::exchange(m_invitation, {}); }

    /// For the dialogs, right after they were opened: what the link said goes into their fields.
    Q_INVOKABLE void fillIn();

    [[nodiscard]] QString keyPerson() const;
    [[nodiscard]] QString keyWords() const;
    [[nodiscard]] bool keysFit() const;
    /// The user says that the keys are that person's.
    Q_INVOKABLE void verifyKeys();

Q_SIGNALS:
    void chatWanted(double conversation);
    // The dialog of that name should open, and then call fillIn().
    void newChatWanted();
    void joinWanted();
    /// The user should say whether somebody's keys are theirs; nothing is verified by a link.
    void keysWanted();
    /// A link to make an account with (XEP-0401, XEP-0445).
    void invitationWanted(const QString &link);

private:
    void take(const QString &link, AccountId account);
    [[nodiscard]] AccountId accountFor(const XmppUri &link) const;
    void follow(const XmppUri &link, AccountId account);
    void showChat(const XmppUri &link, AccountId account);
    void showKeys(const XmppUri &link, AccountId account);
    void write(ConversationId conversation, const QString &text);

    ViewContext m_context;
    AccountChoice *m_choice = nullptr;
    ConversationViewModel *m_conversation = nullptr;
    NewChatViewModel *m_newChat = nullptr;
    RoomFinder *m_finder = nullptr;
    bool m_ready = false;
    QString m_waiting; ///< a link that came too early
    QString m_invitation;
    AccountId m_keyAccount; ///< that m_keys are checked with
    KeyLink m_keys;
    KeyCheck m_check; ///< of m_keys
    XmppUri m_asked; ///< what a dialog asks about
};

} // namespace Ninelives
