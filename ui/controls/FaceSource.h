// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class Faces;

/// Where the picture of a person is: follows whoever it is, and every new picture.
class FaceSource
    : public QObject
    , public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT

    /// An address; empty: nobody.
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged FINAL)
    /// Without the corners; empty: they have none, or it is not here yet.
    Q_PROPERTY(QString source READ source NOTIFY sourceChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString person() const { return m_person; }
    void setPerson(const QString &person);
    [[nodiscard]] QString source() const { return m_source; }

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void personChanged();
    void sourceChanged();

private:
    void refresh();

    QPointer<Faces> m_faces;
    QString m_person;
    QString m_source;
    bool m_complete = false;
};

} // namespace Ninelives
