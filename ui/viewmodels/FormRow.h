// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// One question of a provider's form, as it is shown; in QML `formRow`. What was answered is kept
/// by the page's view-model.
struct FormRow {
    Q_GADGET
    QML_VALUE_TYPE(formRow)
    Q_PROPERTY(int kind MEMBER kind FINAL) ///< Ui.FormRowKind
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString hint MEMBER hint FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL) ///< the answer to begin with
    Q_PROPERTY(QStringList options MEMBER options FINAL) ///< their labels
    Q_PROPERTY(QString picture MEMBER picture FINAL) ///< a name for image://whole, or empty
    Q_PROPERTY(QString link MEMBER link FINAL) ///< http(s), or empty

public:
    int kind = 0;
    QString label;
    QString hint;
    QString text;
    QStringList options;
    QString picture;
    QString link;

    bool operator==(const FormRow &) const = default;
};

} // namespace Ninelives
