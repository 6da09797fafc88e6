// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/RoomSentences.h"
#include "ui/viewmodels/PeoplePicker.h"
#include "ui/viewmodels/RoomPeople.h"
#include "ui/viewmodels/ViewContext.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class RoomPictures;

/// What is particular to the open chat when it is a group or a channel: who is there, what the user
/// may do, what is wrong. `isRoom` is false in a chat with one person.
class RoomViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(bool isRoom READ isRoom NOTIFY changed FINAL)
    Q_PROPERTY(bool isGroup READ isGroup NOTIFY changed FINAL)
    Q_PROPERTY(QString picture READ picture NOTIFY changed FINAL) ///< image source, or empty
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(QString nick READ nick NOTIFY changed FINAL) ///< own
    /// "6 members, 4 here", "214 people here"
    Q_PROPERTY(QString peopleText READ peopleText NOTIFY changed FINAL)
    Q_PROPERTY(QString devicesText READ devicesText NOTIFY changed FINAL) ///< "10 of 11 devices"
    Q_PROPERTY(QString readText READ readText NOTIFY changed FINAL) ///< who can read this
    Q_PROPERTY(int members READ members NOTIFY changed FINAL)
    Q_PROPERTY(int notify READ notify WRITE setNotify NOTIFY changed FINAL) ///< Ui.NotifyLevel
    /// In place of the field to write in, or empty.
    Q_PROPERTY(QString cannotWrite READ cannotWrite NOTIFY changed FINAL)
    // The strip under the header.
    Q_PROPERTY(QString troubleLine1 READ troubleLine1 NOTIFY changed FINAL)
    Q_PROPERTY(QString troubleLine2 READ troubleLine2 NOTIFY changed FINAL)
    Q_PROPERTY(QString troubleAction READ troubleAction NOTIFY changed FINAL)
    Q_PROPERTY(bool troubleNeedsUser READ troubleNeedsUser NOTIFY changed FINAL)
    /// Ui.RoomAction
    Q_PROPERTY(int troubleKind READ troubleKind NOTIFY changed FINAL)
    // What the own affiliation and role allow.
    Q_PROPERTY(bool left READ left NOTIFY changed FINAL)
    Q_PROPERTY(bool canRename READ canRename NOTIFY changed FINAL)
    Q_PROPERTY(bool canSetSubject READ canSetSubject NOTIFY changed FINAL)
    Q_PROPERTY(bool canInvite READ canInvite NOTIFY changed FINAL)
    Q_PROPERTY(bool canModerate READ canModerate NOTIFY changed FINAL)
    Q_PROPERTY(bool canDestroy READ canDestroy NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< a sentence, or empty

    Q_PROPERTY(Ninelives::PeoplePicker *picker READ picker CONSTANT FINAL) ///< to add people
    Q_PROPERTY(Ninelives::RoomPeople *people READ people CONSTANT FINAL)

public:
    explicit RoomViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] bool isRoom() const { return m_chat.kind != ChatKind::Direct; }
    [[nodiscard]] bool isGroup() const { return m_chat.kind == ChatKind::Group; }
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString nick() const;
    [[nodiscard]] QString peopleText() const;
    [[nodiscard]] QString devicesText() const;
    [[nodiscard]] QString readText() const;
    [[nodiscard]] int members() const;
    [[nodiscard]] int notify() const { return int(m_chat.notify); }
    void setNotify(int level);
    [[nodiscard]] QString cannotWrite() const;
    [[nodiscard]] QString troubleLine1() const { return m_trouble.line1; }
    [[nodiscard]] QString troubleLine2() const { return m_trouble.line2; }
    [[nodiscard]] QString troubleAction() const { return m_trouble.actionText; }
    [[nodiscard]] bool troubleNeedsUser() const { return m_trouble.needsUser; }
    [[nodiscard]] int troubleKind() const { return int(m_trouble.action); }
    [[nodiscard]] bool left() const { return m_chat.left; }
    [[nodiscard]] bool canRename() const;
    [[nodiscard]] bool canSetSubject() const;
    [[nodiscard]] bool canInvite() const;
    [[nodiscard]] bool canModerate() const;
    [[nodiscard]] bool canDestroy() const;
    [[nodiscard]] bool busy() const { return m_running > 0; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] RoomPeople *people() { return &m_people; }
    [[nodiscard]] const RoomPeople *people() const { return &m_people; }
    [[nodiscard]] PeoplePicker *picker() { return &m_picker; }
    [[nodiscard]] const RoomState &state() const { return m_state; }

    void setPictures(RoomPictures *pictures);
    /// `isNew`: another chat than before.
    void setConversation(const Conversation &chat, bool isNew);

    // In all of these a failure becomes `problem`; done() tells that it worked.
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void setSubject(const QString &subject);
    Q_INVOKABLE void setNick(const QString &nick);
    /// A picture file that the user chose; empty takes the picture away.
    Q_INVOKABLE void setPictureFrom(const QUrl &file);
    /// Fills `picker` with those who are not in yet.
    Q_INVOKABLE void beginInviting();
    /// Those who were picked.
    Q_INVOKABLE void invite();
    /// `affiliation`: Ui.Affiliation; None removes a member, Outcast keeps them out.
    Q_INVOKABLE void setAffiliation(const QString &address, int affiliation);
    /// Sends somebody out of a channel.
    Q_INVOKABLE void kick(const QString &nick);
    /// Lets somebody in a channel write, or only read.
    Q_INVOKABLE void setVoice(const QString &nick, bool voice);
    Q_INVOKABLE void leave();
    Q_INVOKABLE void destroy();
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void enterWith(const QString &nick, const QString &password);
    Q_INVOKABLE void clearProblem();
    /// Whether the user may give that person this affiliation (both Ui.Affiliation).
    [[nodiscard]] Q_INVOKABLE bool mayMake(int theirs, int wanted) const;

Q_SIGNALS:
    void changed();
    void done();

private:
    void apply(const QList<Change> &changes);
    void load();
    void run(const Answer<void> &answer);
    void fail(const QString &sentence);

    ViewContext m_context;
    Conversation m_chat;
    RoomState m_state;
    Sentences::RoomTrouble m_trouble;
    bool m_loading = false;
    bool m_loadAgain = false;
    int m_running = 0;
    QString m_problem;
    RoomPictures *m_pictures = nullptr;
    RoomPeople m_people;
    PeoplePicker m_picker;
};

} // namespace Ninelives
