// SPDX-License-Identifier: GPL-3.0-or-later
// RoomViewModel: what the user does with a room.
#include "ui/viewmodels/PictureFile.h"
#include "ui/viewmodels/RoomViewModel.h"
#include "ui/viewmodels/UiTypes.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype longestName = 120;

} // namespace

void RoomViewModel::run(const Answer<void> &answer)
{
    m_problem.clear();
    ++m_running;
    Q_EMIT changed();
    Answer<void>(answer).then(this, [this, room = m_chat.id](const Result<void> &result) {
        if (room != m_chat.id) {
            return;
        }
        m_running = std::max(0, m_running - 1);
        if (result) {
            Q_EMIT changed();
            Q_EMIT done();
        } else {
            fail(Sentences::roomFailure(result.error()));
        }
    });
}

void RoomViewModel::fail(const QString &sentence)
{
    m_problem = sentence;
    Q_EMIT changed();
}

void RoomViewModel::clearProblem()
{
    fail({});
}

void RoomViewModel::rename(const QString &name)
{
    const QString tidy = name.simplified().left(longestName);
    if (!tidy.isEmpty() && tidy != m_chat.title) {
        run(m_context.engine->groups().rename(m_chat.id, tidy));
    }
}

void RoomViewModel::setSubject(const QString &subject)
{
    const QString tidy = subject.trimmed();
    if (tidy != m_state.info.subject) {
        run(m_context.engine->groups().setSubject(m_chat.id, tidy));
    }
}

void RoomViewModel::setNick(const QString &nick)
{
    const QString tidy = nick.simplified();
    if (!tidy.isEmpty()) {
        run(m_context.engine->groups().setNick(m_chat.id, tidy));
    }
}

void RoomViewModel::setPictureFrom(const QUrl &file)
{
    if (file.isEmpty()) {
        run(m_context.engine->groups().setPicture(m_chat.id, {}));
        return;
    }
    PictureFile::prepare(file).then(
        this, [this, room = m_chat.id](const Result<QByteArray> &picture) {
            if (room != m_chat.id) {
                return;
            }
            if (picture) {
                run(m_context.engine->groups().setPicture(room, *picture));
            } else {
                fail(PictureFile::sentence(picture.error()));
            }
        });
}

void RoomViewModel::beginInviting()
{
    QSet<BareJid> inside;
    for (const RoomPerson &person : m_people.people()) {
        inside.insert(person.jid);
    }
    m_picker.load(m_chat.account, inside);
    clearProblem();
}

/// An address that was typed and not yet added is meant, too.
void RoomViewModel::invite()
{
    if (m_picker.canAdd()) {
        m_picker.add();
    }
    const QList<BareJid> people = m_picker.picked();
    for (const BareJid &person : people) {
        run(m_context.engine->groups().invite(m_chat.id, person, {}));
    }
}

void RoomViewModel::setAffiliation(const QString &address, int affiliation)
{
    if (const Result<BareJid> person = BareJid::parse(address)) {
        run(m_context.engine->groups().setAffiliation(m_chat.id, *person, Affiliation(affiliation),
                                                      {}));
    }
}

void RoomViewModel::kick(const QString &nick)
{
    run(m_context.engine->groups().setRole(m_chat.id, nick, RoomRole::None, {}));
}

void RoomViewModel::setVoice(const QString &nick, bool voice)
{
    run(m_context.engine->groups().setRole(m_chat.id, nick,
                                           voice ? RoomRole::Participant : RoomRole::Visitor, {}));
}

void RoomViewModel::setNotify(int level)
{
    if (level != int(m_chat.notify)) {
        run(m_context.engine->groups().setNotify(m_chat.id, NotifyLevel(level)));
    }
}

void RoomViewModel::leave()
{
    run(m_context.engine->groups().leave(m_chat.id));
}

void RoomViewModel::destroy()
{
    run(m_context.engine->groups().destroy(m_chat.id, {}));
}

void RoomViewModel::tryAgain()
{
    run(m_context.engine->groups().tryAgain(m_chat.id));
}

void RoomViewModel::enterWith(const QString &nick, const QString &password)
{
    const QString name = nick.simplified().isEmpty() ? m_state.nick : nick.simplified();
    m_problem.clear();
    ++m_running;
    Q_EMIT changed();
    m_context.engine->groups()
        .join(m_chat.account, m_chat.peer, name, password)
        .then(this, [this, room = m_chat.id](const Result<ConversationId> &joined) {
            if (room != m_chat.id) {
                return;
            }
            m_running = std::max(0, m_running - 1);
            if (joined) {
                Q_EMIT changed();
                Q_EMIT done();
            } else {
                fail(Sentences::roomFailure(joined.error()));
            }
        });
}

} // namespace Ninelives
