// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/EmojiCompletionModel.h"
#include "ui/viewmodels/MentionModel.h"
#include "ui/viewmodels/SendFilesModel.h"
#include "ui/viewmodels/ViewContext.h"
#include "ui/viewmodels/VoiceRecorder.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The field in which a message is written. The text goes only after the engine has said that the
/// message is stored for good; until then, and after a failure, it stays.
class ComposerViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QString placeholder READ placeholder NOTIFY stateChanged FINAL) ///< "Message Milo"
    Q_PROPERTY(bool canSend READ canSend NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool encrypted READ encrypted NOTIFY stateChanged FINAL)
    /// An own message is being changed: the field holds its text, what was written before comes
    /// back afterwards.
    Q_PROPERTY(bool editing READ editing NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString editedText READ editedText NOTIFY stateChanged FINAL) ///< as it was
    /// What is written answers a message: who wrote that, and its beginning.
    Q_PROPERTY(bool answering READ answering NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString answeredName READ answeredName NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString answeredText READ answeredText NOTIFY stateChanged FINAL)
    /// What is written is longer than a message can be, and can go as a file.
    Q_PROPERTY(bool offersFile READ offersFile NOTIFY stateChanged FINAL)
    /// Stands in place of the field, or empty: a room that was left, or may only be read.
    Q_PROPERTY(QString cannotWrite READ cannotWrite NOTIFY stateChanged FINAL)
    Q_PROPERTY(Ninelives::MentionModel *mentions READ mentions CONSTANT FINAL)
    /// Completes ":name:".
    Q_PROPERTY(Ninelives::EmojiCompletionModel *emojiNames READ emojiNames CONSTANT FINAL)
    /// Photos and files that go with what is written, as its caption.
    Q_PROPERTY(Ninelives::SendFilesModel *files READ files CONSTANT FINAL)
    /// The voice message that is being recorded, in place of what is written.
    Q_PROPERTY(Ninelives::VoiceRecorder *recorder READ recorder CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL) ///< a sentence, or empty

public:
    explicit ComposerViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString placeholder() const;
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] bool busy() const { return !onTheWay().isEmpty() || sendingFiles(); }
    [[nodiscard]] bool encrypted() const { return m_conversation.encrypted; }
    [[nodiscard]] bool editing() const { return m_editing.isValid(); }
    [[nodiscard]] QString editedText() const { return m_editedText; }
    [[nodiscard]] bool answering() const { return m_answered.isValid(); }
    [[nodiscard]] QString answeredName() const { return m_answeredName; }
    [[nodiscard]] QString answeredText() const { return m_answeredText; }
    [[nodiscard]] bool offersFile() const { return m_offersFile; }
    [[nodiscard]] QString problem() const
    {
        return m_problem.isEmpty() ? m_recorder.problem() : m_problem;
    }

    [[nodiscard]] QString cannotWrite() const { return m_cannotWrite; }
    void setCannotWrite(const QString &sentence);
    [[nodiscard]] SendFilesModel *files() { return &m_files; }
    [[nodiscard]] VoiceRecorder *recorder() { return &m_recorder; }
    /// Who keeps the files, for the words about limits.
    void setProvider(const QString &provider);
    [[nodiscard]] MentionModel *mentions() { return &m_mentions; }
    [[nodiscard]] EmojiCompletionModel *emojiNames() { return &m_emojiNames; }
    /// Who can be mentioned; outlives the view-model.
    void setPeople(const RoomPeople *people);

    /// Another chat: saves the draft of the old one and shows the new one's.
    void setConversation(const Conversation &conversation);
    void updateConversation(const Conversation &conversation);
    /// The chat is gone, and what was written there with it.
    void forgetDraft(ConversationId chat);

    /// Sends what is written. In a chat without encryption the first time asks (consentWanted).
    Q_INVOKABLE void send();
    /// Saves the draft now, e.g. when the window closes.
    Q_INVOKABLE void saveDraft();

    /// Puts an own message's text into the field; send() changes that message.
    void beginEdit(MessageId message, const QString &text);
    Q_INVOKABLE void cancelEdit();
    /// Wants the newest own message to be changed (editLastWanted), from an empty field.
    Q_INVOKABLE void editLast();

    /// What is sent next answers this message.
    void beginAnswer(MessageId message, const QString &name, const QString &line);
    Q_INVOKABLE void cancelAnswer();
    /// Esc: stops changing or answering a message.
    Q_INVOKABLE void leave();
    /// Sends what is written as a text file.
    Q_INVOKABLE void sendAsFile();

    /// Goes on with send() or sendAsFile(), whichever asked, after the user agreed.
    void sendAfterConsent();

Q_SIGNALS:
    void textChanged();
    void stateChanged();
    void consentWanted();
    void editLastWanted();
    void editBegun(); ///< the field should take the focus
    void answerBegun(); ///< … as well
    void sent(); ///< the field is empty again; the timeline should show the newest message

private:
    /// What was saved here. The store is up to a second behind it.
    struct OwnDraft {
        QString text;
        int draftTaken = 0; ///< up to which change by another device
        QStringList behind; ///< what the store may still hold instead, the oldest first
    };

    [[nodiscard]] QStringList onTheWay() const { return m_onTheWay.value(m_conversation.id); }
    [[nodiscard]] bool sendingFiles() const { return m_sendingIn.contains(m_conversation.id); }
    [[nodiscard]] QString rest() const;
    void doSend();
    void sendFiles();
    void sendTextFile();
    void sendVoice();
    void finishFiles(ConversationId chat, const QString &caption, const QList<OutgoingFile> &files,
                     MessageId answered, const Result<QList<Message>> &result);
    void stored(const QString &text);
    void sendEdit();
    void leaveEdit();
    void finish(ConversationId chat, const QString &text, MessageId answered,
                const Result<Message> &result);
    void setAnswered(MessageId message, const QString &name, const QString &line);
    void noteTyping();
    void takeDraft();
    [[nodiscard]] QString newestDraft(const Conversation &conversation);
    void storeDraft(ConversationId chat, const QString &text, int draftTaken,
                    const QStringList &behind);
    void leaveDraft();
    void removeFromDraft(ConversationId chat, const QString &sent);
    void sayState(ChatState state);

    ViewContext m_context;
    Conversation m_conversation;
    QString m_text;
    QString m_savedDraft;
    QString m_problem;
    QString m_cannotWrite;
    MentionModel m_mentions;
    EmojiCompletionModel m_emojiNames;
    SendFilesModel m_files;
    VoiceRecorder m_recorder;
    bool m_sendWhenRecorded = false;
    QString m_provider;
    QSet<ConversationId> m_sendingIn; ///< the chats whose files are being prepared
    MessageId m_editing;
    MessageId m_answered;
    QString m_answeredName;
    QString m_answeredText;
    bool m_offersFile = false;
    bool m_asFile = false; ///< what the user is asked about is to go as a file
    QString m_editedText;
    QString m_keptText; ///< what was in the field before
    /// Texts that are being stored, in order, per chat; still in the field.
    QHash<ConversationId, QStringList> m_onTheWay;
    QHash<ConversationId, OwnDraft> m_drafts;
    bool m_composing = false;
    int m_draftTaken = 0; ///< up to which change by another device the field has been shown
    QTimer m_hands; ///< runs while the user is at it
    QTimer m_pause;
    QTimer m_draft;
};

} // namespace Ninelives
