// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/FaceSource.h"

#include "ui/media/Faces.h"

#include <QQmlEngine>

namespace Ninelives {

void FaceSource::setPerson(const QString &person)
{
    if (person == m_person) {
        return;
    }
    m_person = person;
    Q_EMIT personChanged();
    refresh();
}

void FaceSource::componentComplete()
{
    m_complete = true;
    m_faces = Faces::of(qmlEngine(this));
    if (m_faces) {
        connect(m_faces, &Faces::changed, this, [this](const QString &person) {
            if (person == m_person) {
                refresh();
            }
        });
        connect(m_faces, &Faces::reset, this, &FaceSource::refresh);
    }
    refresh();
}

void FaceSource::refresh()
{
    if (!m_complete) {
        return;
    }
    const QString source = m_faces ? m_faces->source(m_person) : QString();
    if (source != m_source) {
        m_source = source;
        Q_EMIT sourceChanged();
    }
}

} // namespace Ninelives
