// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerViewModel: answering, sending files, changing a message.
#include "ui/text/MediaSentences.h"
#include "ui/text/Sentences.h"
#include "ui/viewmodels/ComposerViewModel.h"

#include <utility>

namespace Ninelives {

// ---- Answering ----

void ComposerViewModel::beginAnswer(MessageId message, const QString &name, const QString &line)
{
    if (!m_cannotWrite.isEmpty()) {
        return;
    }
    if (editing()) {
        cancelEdit();
    }
    setAnswered(message, name, line);
    Q_EMIT stateChanged();
    Q_EMIT answerBegun();
}

void ComposerViewModel::cancelAnswer()
{
    setAnswered({}, {}, {});
    Q_EMIT stateChanged();
}

void ComposerViewModel::leave()
{
    if (editing()) {
        cancelEdit();
    } else {
        cancelAnswer();
    }
}

void ComposerViewModel::setAnswered(MessageId message, const QString &name, const QString &line)
{
    m_answered = message;
    m_answeredName = name;
    m_answeredText = line;
}

// ---- Photos and files ----

void ComposerViewModel::sendAsFile()
{
    if (sendingFiles() || !m_offersFile) {
        return;
    }
    if (!m_conversation.encrypted && !m_conversation.plainConsent) {
        m_asFile = true;
        Q_EMIT consentWanted();
        return;
    }
    sendTextFile();
}

void ComposerViewModel::sendTextFile()
{
    OutgoingFile file;
    file.data = m_text.toUtf8();
    //: The name of the file that a very long text is sent as
    file.name = tr("Message.txt");
    m_sendingIn.insert(m_conversation.id);
    m_problem.clear();
    m_offersFile = false;
    Q_EMIT stateChanged();
    m_context.engine->media()
        .send(m_conversation.id, {file}, {}, m_answered)
        .then(this,
              [this, chat = m_conversation.id, text = m_text,
               answered = m_answered](const Result<QList<Message>> &result) {
                  finishFiles(chat, text, {}, answered, result);
              });
}

void ComposerViewModel::sendFiles()
{
    const QString caption = rest().trimmed().isEmpty() ? QString() : rest();
    const ConversationId chat = m_conversation.id;
    const QList<OutgoingFile> files = m_files.files();
    m_sendingIn.insert(chat);
    m_problem.clear();
    Q_EMIT stateChanged();
    m_context.engine->media()
        .send(chat, files, caption, m_answered)
        .then(this,
              [this, chat, files, caption,
               answered = m_answered](const Result<QList<Message>> &result) {
                  finishFiles(chat, caption, files, answered, result);
              });
}

/// Copies of them are stored for good, or they stay where they are.
void ComposerViewModel::finishFiles(ConversationId chat, const QString &caption,
                                    const QList<OutgoingFile> &files, MessageId answered,
                                    const Result<QList<Message>> &result)
{
    m_sendingIn.remove(chat);
    if (result) {
        m_files.taken(chat, files);
    }
    if (chat != m_conversation.id) {
        if (result) {
            removeFromDraft(chat, caption);
        }
        return;
    }
    if (!result) {
        m_problem = Sentences::cannotSend(result.error(), m_provider, 0, m_context.locale);
        Q_EMIT stateChanged();
        return;
    }
    if (answered == m_answered) {
        setAnswered({}, {}, {});
    }
    stored(caption);
}

// ---- Voice messages ----

void ComposerViewModel::sendVoice()
{
    const ConversationId chat = m_conversation.id;
    m_sendingIn.insert(chat);
    m_problem.clear();
    Q_EMIT stateChanged();
    m_context.engine->media()
        .send(chat, {m_recorder.file()}, {}, m_answered)
        .then(this, [this, chat, answered = m_answered](const Result<QList<Message>> &result) {
            if (result) {
                m_recorder.sent(chat);
            }
            finishFiles(chat, {}, {}, answered, result);
        });
}

// ---- Changing a message ----

void ComposerViewModel::beginEdit(MessageId message, const QString &text)
{
    if (busy()) {
        return; // what is being stored must leave the field first
    }
    leaveEdit();
    saveDraft();
    m_keptText = m_text;
    m_editing = message;
    m_editedText = text;
    m_text = text;
    m_problem.clear();
    Q_EMIT textChanged();
    Q_EMIT stateChanged();
    Q_EMIT editBegun();
}

void ComposerViewModel::leaveEdit()
{
    if (editing()) {
        m_editing = {};
        m_editedText.clear();
        m_text = std::exchange(m_keptText, {});
        m_problem.clear();
    }
}

void ComposerViewModel::cancelEdit()
{
    leaveEdit();
    Q_EMIT textChanged();
    Q_EMIT stateChanged();
}

void ComposerViewModel::editLast()
{
    if (m_text.isEmpty() && !editing()) {
        Q_EMIT editLastWanted();
    }
}

void ComposerViewModel::sendEdit()
{
    const MessageId message = m_editing;
    m_context.engine->chats()
        .editText(message, m_text)
        .then(this, [this, message](const Result<Message> &result) {
            if (message != m_editing) {
                return; // given up meanwhile
            }
            if (result) {
                cancelEdit();
                return;
            }
            m_problem = Sentences::general(result.error());
            Q_EMIT stateChanged();
        });
}

} // namespace Ninelives
