// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// What is fetched without being asked for; each change applies at once.
class MediaChoicesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by SettingsViewModel")

    Q_PROPERTY(bool fromContacts READ fromContacts WRITE setFromContacts NOTIFY changed FINAL)
    Q_PROPERTY(bool inGroups READ inGroups WRITE setInGroups NOTIFY changed FINAL)
    Q_PROPERTY(bool whenMetered READ whenMetered WRITE setWhenMetered NOTIFY changed FINAL)
    /// The largest one that is fetched by itself, in MiB.
    Q_PROPERTY(int upToMegabytes READ upToMegabytes WRITE setUpToMegabytes NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit MediaChoicesViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] bool fromContacts() const { return m_choices.fromContacts; }
    [[nodiscard]] bool inGroups() const { return m_choices.inGroups; }
    [[nodiscard]] bool whenMetered() const { return m_choices.whenMetered; }
    [[nodiscard]] int upToMegabytes() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    void setFromContacts(bool on);
    void setInGroups(bool on);
    void setWhenMetered(bool on);
    void setUpToMegabytes(int megabytes);

Q_SIGNALS:
    void changed();

private:
    void store(const MediaChoices &choices);

    ViewContext m_context;
    MediaChoices m_choices;
    QString m_problem;
};

} // namespace Ninelives
