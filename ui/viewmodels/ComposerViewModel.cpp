// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ComposerViewModel.h"

#include "ui/text/Identity.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/Sentences.h"

#include <utility>

namespace Ninelives {

namespace {

constexpr int pauseMs = 5'000;  // without a key press: paused
constexpr qsizetype longPaste = 5'000; // characters at once: rather a file
constexpr int draftMs = 1'000;  // how old the saved draft may be
constexpr int handsMs = 10'000; // after a key press: the field is the user's alone

} // namespace

ComposerViewModel::ComposerViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_files(context), m_recorder(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_draft.setSingleShot(true);
    m_draft.setInterval(draftMs);
    m_hands.setSingleShot(true);
    m_hands.setInterval(handsMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { sayState(ChatState::Paused); });
    connect(&m_draft, &QTimer::timeout, this, &ComposerViewModel::saveDraft);
    connect(&m_files, &SendFilesModel::summaryChanged, this, [this] {
        m_problem.clear();
        Q_EMIT stateChanged();
    });
    connect(&m_recorder, &VoiceRecorder::changed, this, [this] {
        m_sendWhenRecorded = m_sendWhenRecorded && m_recorder.isActive();
        Q_EMIT stateChanged();
    });
    connect(&m_recorder, &VoiceRecorder::recorded, this, [this] {
        if (std::exchange(m_sendWhenRecorded, false)) {
            send();
        }
    });
}

void ComposerViewModel::setProvider(const QString &provider)
{
    m_provider = provider;
    m_files.setProvider(provider);
}

QString ComposerViewModel::placeholder() const
{
    if (m_files.count() > 0 && !editing()) {
        return tr("Add a caption");
    }
    if (!m_conversation.encrypted) {
        return tr("Message without encryption");
    }
    if (m_conversation.kind != ChatKind::Direct) {
        return tr("Message the group");
    }
    return tr("Message %1").arg(Identity::firstName(m_conversation.title));
}

/// What is written and not yet on its way. Nothing while the beginning that is on its way is being
/// changed: then it would not be clear what is new.
QString ComposerViewModel::rest() const
{
    const QString leaving = onTheWay().join(QString());
    return m_text.startsWith(leaving) ? m_text.sliced(leaving.size()) : QString();
}

bool ComposerViewModel::canSend() const
{
    if (!m_conversation.id.isValid() || !m_cannotWrite.isEmpty() || sendingFiles()) {
        return false;
    }
    if (m_recorder.isActive() && !editing()) {
        return true;
    }
    if (m_files.count() > 0 && !editing()) {
        return m_files.ready();
    }
    return !rest().trimmed().isEmpty();
}

void ComposerViewModel::setCannotWrite(const QString &sentence)
{
    if (sentence != m_cannotWrite) {
        m_cannotWrite = sentence;
        Q_EMIT stateChanged();
    }
}

void ComposerViewModel::setPeople(const RoomPeople *people)
{
    m_mentions.setPeople(people);
}

void ComposerViewModel::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    const bool pasted = text.size() - m_text.size() > longPaste;
    m_offersFile = text.size() > longPaste && (m_offersFile || pasted) && !editing();
    m_asFile = false;
    m_text = text;
    m_problem.clear();
    m_recorder.forgetProblem();
    noteTyping();
    m_hands.start();
    if (!m_draft.isActive() && !editing()) {
        m_draft.start();
    }
    Q_EMIT textChanged();
    Q_EMIT stateChanged();
}

void ComposerViewModel::setConversation(const Conversation &conversation)
{
    leaveEdit();
    setAnswered({}, {}, {});
    m_offersFile = false;
    m_asFile = false;
    saveDraft();
    leaveDraft();
    sayState(ChatState::Active);
    m_conversation = conversation;
    m_sendWhenRecorded = false;
    m_files.setConversation(conversation);
    m_recorder.setConversation(conversation.id);
    m_text = newestDraft(conversation);
    m_savedDraft = m_text;
    m_draftTaken = conversation.draftTaken;
    m_hands.stop();
    m_problem.clear();
    m_cannotWrite.clear();
    m_mentions.look({}, 0);
    Q_EMIT textChanged();
    Q_EMIT stateChanged();
}

void ComposerViewModel::updateConversation(const Conversation &conversation)
{
    m_conversation = conversation;
    static_cast<void>(newestDraft(conversation)); // notes how far the store is
    takeDraft();
    Q_EMIT stateChanged();
}

/// Another device has changed the draft. Never under the user's hands, and never in place of
/// something that is not stored yet: what is typed on goes over it, as the later change.
void ComposerViewModel::takeDraft()
{
    if (m_conversation.draftTaken == m_draftTaken) {
        return;
    }
    m_draftTaken = m_conversation.draftTaken;
    if (m_hands.isActive() || editing() || !onTheWay().isEmpty() || m_text != m_savedDraft
        || m_text == m_conversation.draft) {
        return;
    }
    m_text = m_conversation.draft;
    m_savedDraft = m_text;
    m_offersFile = false;
    m_asFile = false;
    m_mentions.look({}, 0);
    Q_EMIT textChanged();
}

// ---- Sending ----

void ComposerViewModel::send()
{
    m_asFile = false;
    if (!canSend()) {
        return;
    }
    if (editing()) {
        sendEdit();
        return;
    }
    if (m_recorder.isActive() && !m_recorder.isRecorded()) {
        m_sendWhenRecorded = true;
        m_recorder.stop();
        return;
    }
    if (!m_conversation.encrypted && !m_conversation.plainConsent) {
        Q_EMIT consentWanted();
        return;
    }
    doSend();
}

void ComposerViewModel::sendAfterConsent()
{
    const bool asFile = std::exchange(m_asFile, false);
    if (!canSend()) {
        return;
    }
    if (asFile) {
        sendTextFile();
    } else {
        doSend();
    }
}

/// Does not wait for the message before: the engine stores them in the order of the calls.
void ComposerViewModel::doSend()
{
    if (m_recorder.isRecorded()) {
        sendVoice();
        return;
    }
    if (m_files.count() > 0) {
        sendFiles();
        return;
    }
    const QString text = rest();
    const ConversationId chat = m_conversation.id;
    const MessageId answered = m_answered;
    m_onTheWay[chat].append(text);
    m_problem.clear();
    Q_EMIT stateChanged();
    m_context.engine->chats()
        .sendText(chat, text, answered)
        .then(this, [this, chat, text, answered](const Result<Message> &result) {
            finish(chat, text, answered, result);
        });
}

/// The message is stored for good, or it is not and the text stays.
void ComposerViewModel::finish(ConversationId chat, const QString &text, MessageId answered,
                               const Result<Message> &result)
{
    QStringList left = m_onTheWay.take(chat);
    left.removeOne(text);
    if (!left.isEmpty()) {
        m_onTheWay.insert(chat, left);
    }
    if (chat != m_conversation.id) {
        if (result) {
            removeFromDraft(chat, text);
        }
        return;
    }
    if (!result) {
        m_offersFile = result.error().code == ErrorCode::TooLarge;
        m_problem = m_offersFile
            ? tr("This is longer than any provider takes (%L1 characters). It is still here.")
                  .arg(text.size())
            : Sentences::general(result.error());
        Q_EMIT stateChanged();
        return;
    }
    if (answered == m_answered) {
        setAnswered({}, {}, {});
    }
    stored(text);
}

/// Leaves the field. What was typed while the answer was on its way stays.
void ComposerViewModel::stored(const QString &text)
{
    const qsizetype place = m_text.indexOf(text);
    if (place >= 0) {
        m_text.remove(place, text.size());
    }
    m_composing = false;
    m_offersFile = false;
    m_pause.stop();
    saveDraft();
    Q_EMIT textChanged();
    Q_EMIT stateChanged();
    Q_EMIT sent();
}

// ---- Drafts and typing ----

void ComposerViewModel::saveDraft()
{
    m_draft.stop();
    if (m_conversation.id.isValid() && !editing() && m_text != m_savedDraft) {
        storeDraft(m_conversation.id, m_text, m_draftTaken, {m_conversation.draft, m_savedDraft});
        m_savedDraft = m_text;
    }
}

void ComposerViewModel::storeDraft(ConversationId chat, const QString &text, int draftTaken,
                                   const QStringList &behind)
{
    OwnDraft &own = m_drafts[chat];
    for (const QString &before : behind) {
        if (!own.behind.contains(before)) {
            own.behind.append(before);
        }
    }
    own.text = text;
    own.draftTaken = draftTaken;
    m_context.engine->chats().setDraft(chat, text);
}

/// What was saved here last, while the chat as it was read is behind it. Anything else in the
/// store is newer: from another device, or from a notification.
QString ComposerViewModel::newestDraft(const Conversation &conversation)
{
    const auto own = m_drafts.find(conversation.id);
    if (own == m_drafts.end()) {
        return conversation.draft;
    }
    const bool arrived = conversation.draft == own->text;
    const qsizetype behind = own->behind.lastIndexOf(conversation.draft);
    if (own->draftTaken != conversation.draftTaken || (!arrived && behind < 0)) {
        m_drafts.erase(own);
        return conversation.draft;
    }
    own->behind.remove(0, arrived ? own->behind.size() : behind);
    return own->text;
}

/// What is still on its way leaves the draft later: remembers what that is taken from.
void ComposerViewModel::leaveDraft()
{
    if (busy() && !m_drafts.contains(m_conversation.id)) {
        m_drafts.insert(m_conversation.id, {m_text, m_draftTaken, {m_conversation.draft}});
    }
}

/// Another chat is shown by now: what was sent must not come back as the draft of the chat that it
/// went to, what was typed after it must.
void ComposerViewModel::removeFromDraft(ConversationId chat, const QString &sent)
{
    const OwnDraft own = m_drafts.value(chat);
    const qsizetype place = sent.isEmpty() ? -1 : own.text.indexOf(sent);
    if (place >= 0) {
        QString kept = own.text;
        kept.remove(place, sent.size());
        storeDraft(chat, kept, own.draftTaken, {own.text});
    }
}

void ComposerViewModel::forgetDraft(ConversationId chat)
{
    m_drafts.remove(chat);
    if (chat == m_conversation.id) {
        m_savedDraft = editing() ? m_keptText : m_text; // leaving must not save it again
    }
}

void ComposerViewModel::noteTyping()
{
    if (m_text.isEmpty()) {
        sayState(ChatState::Active);
        return;
    }
    m_pause.start();
    if (!m_composing && m_conversation.id.isValid()) {
        m_composing = true;
        m_context.engine->chats().setChatState(m_conversation.id, ChatState::Composing);
    }
}

/// Ends "typing…" on the other side, if it was begun.
void ComposerViewModel::sayState(ChatState state)
{
    m_pause.stop();
    if (m_composing && m_conversation.id.isValid()) {
        m_context.engine->chats().setChatState(m_conversation.id, state);
    }
    m_composing = false;
}

} // namespace Ninelives
