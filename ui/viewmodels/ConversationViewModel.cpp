// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ConversationViewModel.h"

#include "ui/text/Identity.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/Sentences.h"

#include <algorithm>

namespace Ninelives {

namespace {

int choiceOf(const std::optional<bool> &choice)
{
    return int(!choice ? Ui::Choice::Default : *choice ? Ui::Choice::On : Ui::Choice::Off);
}

std::optional<bool> optionalOf(int choice)
{
    switch (Ui::Choice(choice)) {
    case Ui::Choice::On:
        return true;
    case Ui::Choice::Off:
        return false;
    case Ui::Choice::Default:
        break;
    }
    return std::nullopt;
}

} // namespace

ConversationViewModel::ConversationViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_player(context), m_films(context), m_timeline(context),
      m_composer(context), m_devices(context), m_deviceNews(context), m_room(context),
      m_readers(context), m_versions(context), m_search(context, m_timeline), m_calendar(context),
      m_details(context), m_exporting(context), m_attachments(context), m_forwarding(context),
      m_viewer(context), m_photos(context, SharedFilesModel::Kind::Photos),
      m_files(context, SharedFilesModel::Kind::Files),
      m_links(context, SharedFilesModel::Kind::Links)
{
    EngineApi &engine = *m_context.engine;
    connect(&engine, &EngineApi::changed, this, &ConversationViewModel::apply);
    connect(&engine.chats(), &ChatService::chatStateChanged, this,
            [this](ConversationId chat, ChatState state, const QString &who) {
                if (chat != m_conversation.id) {
                    return;
                }
                m_typers.removeAll(who);
                if (state == ChatState::Composing) {
                    m_typers.append(who);
                }
                Q_EMIT changed();
            });
    connect(&engine.contacts(), &ContactService::presenceChanged, this,
            [this](AccountId account, const Presence &presence) {
                if (account == m_conversation.account && presence.jid == m_conversation.peer) {
                    m_presence = presence;
                    Q_EMIT changed();
                }
            });
    connect(&m_devices, &DeviceListModel::devicesChanged, this, &ConversationViewModel::changed);
    connect(&m_deviceNews, &DeviceNews::failed, this, &ConversationViewModel::setProblem);
    m_timeline.setPeople(m_room.people());
    m_composer.setPeople(m_room.people());
    connect(&m_room, &RoomViewModel::changed, this, [this] {
        m_composer.setCannotWrite(m_room.cannotWrite());
        Q_EMIT changed();
    });
    connect(&m_composer, &ComposerViewModel::consentWanted, this,
            [this] { askConsent(Consent::Send, {}); });
    connect(&m_composer, &ComposerViewModel::sent, &m_timeline, &TimelineModel::jumpToNewest);
    connect(&m_timeline, &TimelineModel::plainWanted, this, [this](double message) {
        askConsent(Consent::OneMessage, MessageId{qint64(message)});
    });
    connect(&m_timeline, &TimelineModel::editWanted, this,
            [this](double message, const QString &text) {
                m_composer.beginEdit(MessageId{qint64(message)}, text);
            });
    connect(&m_timeline, &TimelineModel::answerWanted, this,
            [this](double message, const QString &name, const QString &line) {
                m_composer.beginAnswer(MessageId{qint64(message)}, name, line);
            });
    connect(&m_composer, &ComposerViewModel::editLastWanted, &m_timeline, &TimelineModel::editLast);
    m_viewer.setPeople(m_room.people());
    m_composer.recorder()->setPlayer(&m_player);
    connect(&m_player, &VoicePlayer::failed, this, &ConversationViewModel::setProblem);
    connect(&m_attachments, &AttachmentActions::failed, this, &ConversationViewModel::setProblem);
    connect(&m_timeline, &TimelineModel::actionFailed, this, &ConversationViewModel::setProblem);
    connect(&m_timeline, &TimelineModel::waitingChanged, this, &ConversationViewModel::judgeOutage);
}

// ---- Which chat ----

void ConversationViewModel::show(ConversationId conversation)
{
    if (conversation == m_wanted) {
        return;
    }
    m_wanted = conversation;
    if (!conversation.isValid()) {
        setConversation(Conversation(), true);
        return;
    }
    m_context.engine->chats()
        .conversation(conversation)
        .then(this, [this, conversation](const Result<Conversation> &chat) {
            if (conversation != m_wanted) {
                return;
            }
            if (chat) {
                setConversation(*chat, true);
            } else {
                m_wanted = m_conversation.id;
                setProblem(Sentences::general(chat.error()));
            }
        });
}

void ConversationViewModel::setConversation(const Conversation &conversation, bool isNew)
{
    m_conversation = conversation;
    m_room.setConversation(conversation, isNew);
    m_viewer.setConversation(conversation);
    for (SharedFilesModel *shared : {&m_photos, &m_files, &m_links}) {
        shared->setConversation(conversation);
    }
    m_details.setConversation(conversation);
    m_exporting.setConversation(conversation);
    if (!isNew) {
        m_timeline.updateConversation(conversation);
        m_composer.updateConversation(conversation);
        Q_EMIT changed();
        return;
    }
    m_typers.clear();
    m_blocked = false;
    m_consent = Consent::None;
    m_problem.clear();
    m_presence = isOpen() && !inRoom()
        ? m_context.engine->contacts().presence(conversation.account, conversation.peer)
        : Presence();
    m_composer.setConversation(conversation);
    m_search.setConversation(conversation.id);
    m_timeline.setConversation(conversation, m_provider);
    m_devices.setOwner(inRoom() ? AccountId{} : conversation.account, conversation.peer);
    m_deviceNews.setOwner(inRoom() || !encrypted() ? AccountId{} : conversation.account,
                          conversation.peer, Identity::firstName(title()));
    refreshBlocked();
    judgeOutage();
    Q_EMIT changed();
    Q_EMIT consentChanged();
    Q_EMIT problemChanged();
    if (isOpen()) {
        Q_EMIT opened();
    }
}

void ConversationViewModel::apply(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::ConversationRemoved) {
            m_composer.forgetDraft(change.conversation);
        }
    }
    if (!isOpen()) {
        return;
    }
    const auto has = [&](Change::Kind kind, bool thisChat) {
        return std::ranges::any_of(changes, [&](const Change &change) {
            return change.kind == kind && (!thisChat || change.conversation == m_conversation.id);
        });
    };
    if (has(Change::Kind::ConversationRemoved, true)) {
        show({});
        return;
    }
    if (has(Change::Kind::ContactsChanged, false)) {
        refreshBlocked();
    }
    if (has(Change::Kind::ConversationChanged, true)) {
        refresh();
    }
}

/// Reads the chat again; one answer at a time, so that a burst costs a handful of reads.
void ConversationViewModel::refresh()
{
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    m_refreshAgain = false;
    m_context.engine->chats()
        .conversation(m_conversation.id)
        .then(this, [this](const Result<Conversation> &chat) {
            m_refreshing = false;
            if (chat && chat->id == m_conversation.id) {
                setConversation(*chat, false);
            }
            if (m_refreshAgain && isOpen()) {
                refresh();
            }
        });
}

void ConversationViewModel::setSelf(const BareJid &self)
{
    m_timeline.setSelf(self);
    m_exporting.setSelf(self);
}

void ConversationViewModel::showCalendar()
{
    m_calendar.show(m_conversation.id, m_timeline.dayInView());
}

void ConversationViewModel::goToChosenDay()
{
    m_timeline.jumpToDay(m_calendar.chosenDay());
}

void ConversationViewModel::setPictures(RoomPictures *pictures)
{
    m_room.setPictures(pictures);
}

void ConversationViewModel::setReceiptLimit(int people)
{
    m_timeline.setReceiptLimit(people);
    m_readers.setReceiptLimit(people);
    if (people != m_receiptLimit) {
        m_receiptLimit = people;
        Q_EMIT changed();
    }
}

void ConversationViewModel::refreshBlocked()
{
    if (!isOpen() || inRoom()) {
        return;
    }
    m_context.engine->contacts()
        .contacts(m_conversation.account)
        .then(this, [this, peer = m_conversation.peer](const Result<QList<Contact>> &contacts) {
            if (!contacts || peer != m_conversation.peer) {
                return;
            }
            const bool blocked = std::ranges::any_of(*contacts, [&](const Contact &contact) {
                return contact.jid == peer && contact.blocked;
            });
            if (blocked != m_blocked) {
                m_blocked = blocked;
                Q_EMIT changed();
            }
        });
}

void ConversationViewModel::setConnection(bool online, const QString &provider,
                                          const QString &cause)
{
    m_online = online;
    m_provider = provider;
    m_timeline.setWaitingCause(cause);
    m_composer.setProvider(provider);
    Q_EMIT changed();
}

void ConversationViewModel::setHealth(const Health &health)
{
    m_health = health;
    judgeOutage();
}

/// What concerns this chat and no other.
void ConversationViewModel::judgeOutage()
{
    Sentences::Outage now;
    QString trouble;
    const qint64 nowMs = m_context.clock->nowMs();
    const PlaceTrouble *contact = isOpen() && m_conversation.kind == ChatKind::Direct
        ? m_health.trouble(Rung::Contact, m_conversation.peer.domain())
        : nullptr;
    const RungReport *uploads = m_health.report(Rung::Uploads);
    const int photos = m_timeline.waitingPhotos();
    if (m_health.online && contact) {
        now = Sentences::contactDown(Identity::firstName(title()), contact->place, contact->sinceMs,
                                     {m_timeline.sentBack(), 0}, nowMs, m_context.locale);
        trouble = now.line1;
    } else if (m_health.online && uploads && uploads->state == RungState::Failed && photos > 0) {
        now = Sentences::uploadsDown(photos);
    }
    m_timeline.setRemoteTrouble(trouble);
    if (now.line1 != m_outage.line1 || now.line2 != m_outage.line2) {
        m_outage = now;
        Q_EMIT outageChanged();
    }
}

void ConversationViewModel::tryOutageAgain()
{
    m_context.engine->health().tryNow(m_conversation.account);
}

void ConversationViewModel::setWindowActive(bool active)
{
    m_timeline.setActive(active);
}

// ---- Words ----

QString ConversationViewModel::title() const
{
    const QString name = MessageFormatter::toPreview(m_conversation.title, 80);
    return name.isEmpty() ? address() : name;
}

QString ConversationViewModel::initials() const
{
    return Identity::initials(title());
}

int ConversationViewModel::hue() const
{
    return Identity::hue(address());
}

int ConversationViewModel::presence() const
{
    return int(m_presence.availability);
}

QString ConversationViewModel::peopleText() const
{
    return inRoom() ? m_room.peopleText() : QString();
}

QString ConversationViewModel::subtitle() const
{
    if (inRoom()) {
        return m_conversation.kind == ChatKind::Group && encrypted() ? tr("Encrypted group")
            : m_conversation.kind == ChatKind::Group                 ? tr("Group, not encrypted")
                                                     : tr("Public channel, not encrypted");
    }
    QString text = !encrypted() ? tr("Not encrypted")
        : verified()            ? tr("Encrypted, verified")
                                : tr("Encrypted");
    switch (m_presence.availability) {
    case Availability::Online:
        text = tr("%1 · here now").arg(text);
        break;
    case Availability::Away:
        text = tr("%1 · away").arg(text);
        break;
    case Availability::Busy:
        text = tr("%1 · busy").arg(text);
        break;
    case Availability::Offline:
        break;
    }
    return m_blocked ? tr("%1 · blocked").arg(text) : text;
}

QString ConversationViewModel::typingText() const
{
    if (m_typers.isEmpty()) {
        return {};
    }
    if (!inRoom()) {
        return tr("%1 is typing…").arg(Identity::firstName(title()));
    }
    QStringList names;
    for (const QString &nick : m_typers) {
        const RoomPerson *person = m_room.people()->byNick(nick);
        names.append(person ? Identity::firstName(person->name) : nick);
    }
    return Sentences::typing(names);
}

QString ConversationViewModel::plainLine() const
{
    if (!isOpen() || encrypted()) {
        return {};
    }
    if (inRoom()) {
        return tr("The servers that carry this channel, and anyone who joins it, can read what is "
                  "written here.");
    }
    return tr("%1’s server and yours can read what is written here.")
        .arg(Identity::firstName(title()));
}

QString ConversationViewModel::waitingHint() const
{
    if (!isOpen() || m_online) {
        return {};
    }
    return tr("What you write is saved here and sent once when your provider answers.");
}

// ---- Encryption and the one question ----

void ConversationViewModel::setEncrypted(bool encrypted)
{
    if (!isOpen() || encrypted == m_conversation.encrypted) {
        return;
    }
    if (!encrypted && !m_conversation.plainConsent) {
        askConsent(Consent::SwitchOff, {});
        return;
    }
    report(m_context.engine->chats().setEncrypted(m_conversation.id, encrypted));
}

void ConversationViewModel::askConsent(Consent consent, MessageId message)
{
    m_consent = consent;
    m_consentMessage = message;
    Q_EMIT consentChanged();
}

void ConversationViewModel::answerConsent(bool agreed)
{
    const Consent question = m_consent;
    if (question == Consent::None) {
        return;
    }
    m_consent = Consent::None;
    Q_EMIT consentChanged();
    if (!agreed) {
        return;
    }
    ChatService &chats = m_context.engine->chats();
    if (question == Consent::OneMessage) {
        report(chats.sendWithoutEncryption(m_consentMessage));
        return;
    }
    const ConversationId chat = m_conversation.id;
    chats.givePlainConsent(chat).then(this, [this, chat, question](const Result<void> &given) {
        if (!given) {
            setProblem(Sentences::general(given.error()));
        } else if (chat == m_conversation.id && question == Consent::Send) {
            m_composer.sendAfterConsent();
        } else if (question == Consent::SwitchOff) {
            report(m_context.engine->chats().setEncrypted(chat, false));
        }
    });
}

// ---- Settings of the chat ----

bool ConversationViewModel::tellsOthers() const
{
    // As PrivacyPolicy sends it.
    return m_conversation.kind == ChatKind::Direct
        || (m_conversation.kind == ChatKind::Group && !m_conversation.left
            && m_conversation.members <= m_receiptLimit);
}

int ConversationViewModel::receipts() const
{
    return choiceOf(m_conversation.privacy.receipts);
}

int ConversationViewModel::markers() const
{
    return choiceOf(m_conversation.privacy.markers);
}

int ConversationViewModel::typingChoice() const
{
    return choiceOf(m_conversation.privacy.typing);
}

void ConversationViewModel::setReceipts(int choice)
{
    PrivacyChoices choices = m_conversation.privacy;
    choices.receipts = optionalOf(choice);
    setPrivacy(choices);
}

void ConversationViewModel::setMarkers(int choice)
{
    PrivacyChoices choices = m_conversation.privacy;
    choices.markers = optionalOf(choice);
    setPrivacy(choices);
}

void ConversationViewModel::setTypingChoice(int choice)
{
    PrivacyChoices choices = m_conversation.privacy;
    choices.typing = optionalOf(choice);
    setPrivacy(choices);
}

void ConversationViewModel::setPrivacy(const PrivacyChoices &choices)
{
    if (isOpen() && choices != m_conversation.privacy) {
        report(m_context.engine->chats().setPrivacy(m_conversation.id, choices));
    }
}

void ConversationViewModel::setPinned(bool pinned)
{
    if (isOpen()) {
        report(m_context.engine->chats().setPinned(m_conversation.id, pinned));
    }
}

void ConversationViewModel::setBlocked(bool blocked)
{
    if (isOpen()) {
        report(m_context.engine->contacts().setBlocked(m_conversation.account, m_conversation.peer,
                                                       blocked));
    }
}

void ConversationViewModel::rename(const QString &name)
{
    if (isOpen() && !name.trimmed().isEmpty()) {
        report(m_context.engine->contacts().rename(m_conversation.account, m_conversation.peer,
                                                   name.trimmed()));
    }
}

void ConversationViewModel::report(const Answer<void> &answer)
{
    setProblem({});
    Answer<void>(answer).then(this, [this](const Result<void> &result) {
        if (!result) {
            setProblem(Sentences::general(result.error()));
        }
    });
}

void ConversationViewModel::setProblem(const QString &problem)
{
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

} // namespace Ninelives
