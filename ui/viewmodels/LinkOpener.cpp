// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/LinkOpener.h"

#include "core/base/Log.h"
#include "core/engine/TrustService.h"
#include "ui/text/MessageFormatter.h"
#include "ui/viewmodels/AccountChoice.h"
#include "ui/viewmodels/ConversationViewModel.h"
#include "ui/viewmodels/DeviceListModel.h"
#include "ui/viewmodels/NewChatViewModel.h"
#include "ui/viewmodels/RoomFinder.h"

#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

void LinkOpener::setParts(const ViewContext &context, AccountChoice *choice,
                          ConversationViewModel *conversation, NewChatViewModel *newChat,
                          RoomFinder *finder)
{
    m_context = context;
    m_choice = choice;
    m_conversation = conversation;
    m_newChat = newChat;
    m_finder = finder;
}

void LinkOpener::setReady(bool ready)
{
    m_ready = ready && m_conversation != nullptr;
    if (m_ready && !m_waiting.isEmpty()) {
        open(std::exchange(m_waiting, {}));
    }
}

void LinkOpener::open(const QString &link)
{
    take(link, {});
}

void LinkOpener::openInChat(const QString &link)
{
    take(link, m_conversation ? m_conversation->accountId() : AccountId());
}

/// With this account; invalid: with what the link says.
void LinkOpener::take(const QString &link, AccountId account)
{
    const Result<XmppUri> uri = XmppUri::parse(link);
    if (!uri) {
        qCDebug(logUi) << "a link was not understood:" << uri.error().detail;
        return;
    }
    if (uri->action() == "register"_L1 || (!m_ready && uri->hasParameter(u"preauth"))) {
        m_invitation = link;
        Q_EMIT invitationWanted(link);
        return;
    }
    if (!m_ready) {
        m_waiting = link;
        return;
    }
    follow(*uri, account.isValid() ? account : accountFor(*uri));
}

AccountId LinkOpener::accountFor(const XmppUri &link) const
{
    const AccountId named = m_choice->find(link.account());
    return named.isValid() ? named : m_choice->current().id;
}

void LinkOpener::follow(const XmppUri &link, AccountId account)
{
    const QString &action = link.action();
    if (KeyLink::isIn(link)) {
        showKeys(link, account);
    } else if (action == "join"_L1) {
        m_choice->use(account); // the dialogs show it and can change it
        m_asked = link;
        Q_EMIT joinWanted();
    } else if (action == "roster"_L1 || action == "subscribe"_L1) {
        m_choice->use(account);
        m_asked = link;
        Q_EMIT newChatWanted();
    } else {
        // Whatever else it asks for: only looking does no harm.
        showChat(link, account);
    }
}

void LinkOpener::fillIn()
{
    const XmppUri link = std::exchange(m_asked, {});
    if (link.address().isEmpty()) {
        return;
    }
    const QString address = link.address().bare().toString();
    if (link.action() == "join"_L1) {
        m_finder->setText(address);
        if (!link.address().resource().isEmpty()) {
            m_finder->setNick(link.address().resource());
        }
        m_finder->setPassword(link.parameter(u"password"));
    } else {
        // With a token (XEP-0379) the whole link is an invitation, which the dialog understands.
        m_newChat->setAddress(link.hasParameter(u"preauth") ? link.toString() : address);
        m_newChat->setName(link.parameter(u"name").simplified());
    }
}

void LinkOpener::showKeys(const XmppUri &link, AccountId account)
{
    const Result<KeyLink> keys = KeyLink::read(link);
    if (!keys) {
        qCDebug(logUi) << "a link with keys was not understood:" << keys.error().detail;
        showChat(link, account);
        return;
    }
    m_context.engine->trust()
        .checkLink(account, *keys)
        .then(this, [this, account, keys = *keys](const Result<KeyCheck> &check) {
            if (check) {
                m_keyAccount = account;
                m_keys = keys;
                m_check = *check;
                Q_EMIT keysWanted();
            }
        });
}

QString LinkOpener::keyPerson() const
{
    return MessageFormatter::isolated(m_keys.person.toString());
}

QString LinkOpener::keyWords() const
{
    return DeviceListModel::linkWords(m_check, keyPerson());
}

bool LinkOpener::keysFit() const
{
    return m_check.differing.isEmpty() && !m_check.matching.isEmpty();
}

void LinkOpener::verifyKeys()
{
    m_context.engine->trust()
        .verifyLink(m_keyAccount, std::exchange(m_keys, {}))
        .then(this, [](const Result<KeyCheck> &done) {
            if (!done) {
                qCWarning(logUi) << "keys of a link not verified:" << done.error().name();
            }
        });
}

void LinkOpener::showChat(const XmppUri &link, AccountId account)
{
    m_context.engine->chats()
        .open(account, link.address().bare())
        .then(this, [this, text = link.parameter(u"body")](const Result<Conversation> &chat) {
            if (!chat) {
                return;
            }
            if (!text.trimmed().isEmpty()) {
                write(chat->id, text);
            }
            Q_EMIT chatWanted(double(chat->id.value));
        });
}

/// Behind what the user has begun to write, once the chat is shown.
void LinkOpener::write(ConversationId conversation, const QString &text)
{
    const auto append = [this, text] {
        ComposerViewModel *composer = m_conversation->composer();
        composer->cancelEdit();
        const QString begun = composer->text();
        composer->setText(begun.trimmed().isEmpty() ? text : begun + u'\n' + text);
    };
    if (m_conversation->conversationId() == double(conversation.value)) {
        append();
        return;
    }
    connect(
        m_conversation, &ConversationViewModel::opened, this,
        [this, conversation, append] {
            if (m_conversation->conversationId() == double(conversation.value)) {
                append();
            }
        },
        Qt::SingleShotConnection);
}

} // namespace Ninelives
