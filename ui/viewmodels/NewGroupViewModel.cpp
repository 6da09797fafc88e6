// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/NewGroupViewModel.h"

#include "ui/text/Identity.h"
#include "ui/text/RoomSentences.h"
#include "ui/viewmodels/PictureFile.h"
#include "ui/viewmodels/RoomPictures.h"

namespace Ninelives {

namespace {

constexpr qsizetype longestName = 120;

} // namespace

NewGroupViewModel::NewGroupViewModel(const ViewContext &context, RoomPictures &pictures,
                                     AccountChoice &choice, QObject *parent)
    : QObject(parent), m_context(context), m_pictures(pictures), m_choice(choice), m_people(context)
{
    connect(&m_choice, &AccountChoice::changed, this, [this] {
        if (m_step == 0 && !m_busy) {
            m_problem.clear();
            loadPeople();
            Q_EMIT changed();
        }
    });
}

/// The contacts of the account that it is made with.
void NewGroupViewModel::loadPeople()
{
    m_account = m_choice.current();
    m_people.load(m_account.id, {m_account.jid});
}

void NewGroupViewModel::setName(const QString &name)
{
    if (name != m_name) {
        m_name = name.left(longestName);
        m_problem.clear();
        Q_EMIT changed();
    }
}

QString NewGroupViewModel::initials() const
{
    return m_name.trimmed().isEmpty() ? QString() : Identity::initials(m_name);
}

void NewGroupViewModel::begin()
{
    ++m_generation;
    m_step = 0;
    m_name.clear();
    m_picture.clear();
    m_source.clear();
    m_problem.clear();
    m_busy = false;
    loadPeople();
    Q_EMIT changed();
}

void NewGroupViewModel::goOn()
{
    if (!canGoOn()) {
        return;
    }
    if (m_step == 0) {
        m_step = 1;
        m_problem.clear();
        Q_EMIT changed();
        return;
    }
    create();
}

void NewGroupViewModel::goBack()
{
    m_step = 0;
    m_problem.clear();
    Q_EMIT changed();
}

void NewGroupViewModel::choosePicture(const QUrl &file)
{
    if (file.isEmpty()) {
        m_picture.clear();
        m_source.clear();
        Q_EMIT changed();
        return;
    }
    PictureFile::prepare(file).then(
        this, [this, generation = m_generation](const Result<QByteArray> &picture) {
            if (generation != m_generation) {
                return;
            }
            if (!picture) {
                fail(PictureFile::sentence(picture.error()));
                return;
            }
            m_problem.clear();
            m_picture = *picture;
            m_source = m_pictures.show(m_picture);
            Q_EMIT changed();
        });
}

/// An address that was typed and not yet added is meant, too.
void NewGroupViewModel::create()
{
    if (!m_people.filter().trimmed().isEmpty() && m_people.canAdd()) {
        m_people.add();
    }
    NewGroup group;
    group.name = m_name.simplified();
    group.members = m_people.picked();
    group.picture = m_picture;
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    m_context.engine->groups()
        .create(m_account.id, group)
        .then(this, [this, generation = m_generation](const Result<ConversationId> &room) {
            if (room) {
                Q_EMIT created(double(room->value));
            }
            if (generation != m_generation) {
                return;
            }
            m_busy = false;
            if (room) {
                Q_EMIT changed();
            } else {
                fail(room.error().code == ErrorCode::NotFound
                         ? tr("Your provider does not offer groups. Nothing was made.")
                         : Sentences::roomFailure(room.error()));
            }
        });
}

void NewGroupViewModel::fail(const QString &sentence)
{
    m_problem = sentence;
    Q_EMIT changed();
}

} // namespace Ninelives
