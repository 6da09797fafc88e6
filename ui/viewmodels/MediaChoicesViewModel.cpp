// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/MediaChoicesViewModel.h"

#include "ui/text/Sentences.h"

namespace Ninelives {

namespace {

constexpr qint64 mebibyte = qint64{1024} * 1024;

} // namespace

MediaChoicesViewModel::MediaChoicesViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_context.engine->media().choices().then(this, [this](const Result<MediaChoices> &choices) {
        if (choices) {
            m_choices = *choices;
        } else {
            m_problem = Sentences::general(choices.error());
        }
        Q_EMIT changed();
    });
}

int MediaChoicesViewModel::upToMegabytes() const
{
    return int(m_choices.upToBytes / mebibyte);
}

void MediaChoicesViewModel::setFromContacts(bool on)
{
    MediaChoices choices = m_choices;
    choices.fromContacts = on;
    store(choices);
}

void MediaChoicesViewModel::setInGroups(bool on)
{
    MediaChoices choices = m_choices;
    choices.inGroups = on;
    store(choices);
}

void MediaChoicesViewModel::setWhenMetered(bool on)
{
    MediaChoices choices = m_choices;
    choices.whenMetered = on;
    store(choices);
}

void MediaChoicesViewModel::setUpToMegabytes(int megabytes)
{
    if (megabytes >= 0) {
        MediaChoices choices = m_choices;
        choices.upToBytes = megabytes * mebibyte;
        store(choices);
    }
}

void MediaChoicesViewModel::store(const MediaChoices &choices)
{
    if (choices == m_choices) {
        return;
    }
    const MediaChoices before = m_choices;
    m_choices = choices;
    m_problem.clear();
    Q_EMIT changed();
    m_context.engine->media().setChoices(choices).then(
        this, [this, before](const Result<void> &stored) {
            if (!stored) {
                m_choices = before;
                m_problem = Sentences::general(stored.error());
                Q_EMIT changed();
            }
        });
}

} // namespace Ninelives
