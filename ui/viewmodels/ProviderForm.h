// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Registration.h"
#include "ui/media/PictureStore.h"
#include "ui/viewmodels/FormRow.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Ninelives {

/// What a provider asks besides a name and a password, and what was answered so far.
class ProviderForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by CreateAccountViewModel")

    Q_PROPERTY(QList<Ninelives::FormRow> rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(QString instructions READ instructions NOTIFY changed FINAL)
    Q_PROPERTY(int problemRow READ problemRow NOTIFY problemChanged FINAL) ///< -1: none
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    using QObject::QObject;
    ~ProviderForm() override;

    /// Where pictures are put for the window; none: they are not shown.
    void setPictures(std::shared_ptr<PictureStore> pictures) { m_pictures = std::move(pictures); }

    /// Shows a form; answers to questions that stay the same are kept, except to pictures.
    void show(const RegistrationForm &form);
    void clear();
    [[nodiscard]] const QList<FormRow> &rows() const { return m_rows; }
    [[nodiscard]] QString instructions() const { return m_instructions; }
    [[nodiscard]] int problemRow() const { return m_problemRow; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// The row of a field; -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString &field) const;
    /// The first row that asks something; -1 when none does.
    [[nodiscard]] int firstQuestion() const;
    /// The first row that has to be answered and is not; -1 when there is none.
    [[nodiscard]] int firstMissing() const;
    void setProblem(int row, const QString &sentence);
    [[nodiscard]] const FormAnswers &answers() const { return m_answers; }

    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setChosen(int row, int option);
    Q_INVOKABLE void setOn(int row, bool on);
    Q_INVOKABLE void toggle(int row, int option);
    [[nodiscard]] Q_INVOKABLE bool isOn(int row) const;
    [[nodiscard]] Q_INVOKABLE bool isChosen(int row, int option) const;
    [[nodiscard]] Q_INVOKABLE int chosen(int row) const;

Q_SIGNALS:
    void changed();
    void problemChanged();
    void answered(int row);

private:
    [[nodiscard]] FormRow rowFor(const FormField &field);
    [[nodiscard]] bool valid(int row) const { return row >= 0 && row < m_fields.size(); }
    [[nodiscard]] QString option(int row, int index) const;
    void answer(int row, const QStringList &values);
    void dropPictures();

    std::shared_ptr<PictureStore> m_pictures;
    QList<FormField> m_fields; ///< of the rows
    QList<FormRow> m_rows;
    QString m_instructions;
    FormAnswers m_answers;
    QStringList m_pictureNames;
    int m_problemRow = -1;
    QString m_problem;
    int m_nextPicture = 0;
};

} // namespace Ninelives
