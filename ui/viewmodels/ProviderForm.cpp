// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ProviderForm.h"

#include "ui/text/JoinSentences.h"
#include "ui/text/MessageFormatter.h"
#include "ui/viewmodels/UiTypes.h"

#include <algorithm>
#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

/// The page has fields of its own for these.
bool isBasic(const FormField &field)
{
    return field.name == "username"_L1 || field.name == "password"_L1;
}

Ui::FormRowKind rowKindOf(FormField::Kind kind)
{
    switch (kind) {
    case FormField::Kind::Secret:
        return Ui::FormRowKind::Secret;
    case FormField::Kind::Lines:
        return Ui::FormRowKind::Lines;
    case FormField::Kind::Choice:
        return Ui::FormRowKind::Choice;
    case FormField::Kind::Choices:
        return Ui::FormRowKind::Choices;
    case FormField::Kind::Switch:
        return Ui::FormRowKind::Switch;
    case FormField::Kind::Note:
        return Ui::FormRowKind::Note;
    case FormField::Kind::Text:
    case FormField::Kind::Hidden:
        break;
    }
    return Ui::FormRowKind::Text;
}

} // namespace

ProviderForm::~ProviderForm()
{
    dropPictures();
}

void ProviderForm::dropPictures()
{
    for (const QString &name : std::exchange(m_pictureNames, {})) {
        if (m_pictures) {
            m_pictures->set(name, {});
        }
    }
}

FormRow ProviderForm::rowFor(const FormField &field)
{
    FormRow row;
    row.kind = int(rowKindOf(field.kind));
    row.label = JoinSentences::label(field);
    row.hint = MessageFormatter::cleaned(field.hint);
    row.text = m_answers.value(field.name).join(u'\n');
    row.link = field.link.toString();
    for (const FormOption &each : field.options) {
        row.options.append(MessageFormatter::cleaned(each.label));
    }
    if (!field.picture.isEmpty() && m_pictures) {
        // Never the same name twice: the window keeps what it has seen.
        row.picture = u"form-%1-%2"_s.arg(quintptr(this), 0, 36).arg(m_nextPicture++);
        m_pictures->set(row.picture, field.picture);
        m_pictureNames.append(row.picture);
    }
    return row;
}

void ProviderForm::show(const RegistrationForm &form)
{
    dropPictures();
    const FormAnswers before = std::exchange(m_answers, {});
    m_instructions = MessageFormatter::cleaned(form.instructions);
    m_fields.clear();
    m_rows.clear();
    for (const FormField &field : form.fields) {
        if (isBasic(field) || field.kind == FormField::Kind::Hidden) {
            continue;
        }
        if (field.kind != FormField::Kind::Note) {
            const bool known = before.contains(field.name) && field.picture.isEmpty();
            m_answers.insert(field.name, known ? before.value(field.name) : field.values);
        }
        m_fields.append(field);
        m_rows.append(rowFor(field));
    }
    setProblem(-1, {});
    Q_EMIT changed();
}

void ProviderForm::clear()
{
    m_answers.clear();
    show({});
}

int ProviderForm::rowOf(const QString &field) const
{
    const auto found = std::ranges::find(m_fields, field, &FormField::name);
    return found == m_fields.cend() || field.isEmpty() ? -1 : int(found - m_fields.cbegin());
}

int ProviderForm::firstQuestion() const
{
    const auto found = std::ranges::find_if(
        m_fields, [](const FormField &field) { return field.kind != FormField::Kind::Note; });
    return found == m_fields.cend() ? -1 : int(found - m_fields.cbegin());
}

/// A switch is an answer either way.
int ProviderForm::firstMissing() const
{
    const auto found = std::ranges::find_if(m_fields, [this](const FormField &field) {
        return field.required && field.kind != FormField::Kind::Note
            && field.kind != FormField::Kind::Switch
            && m_answers.value(field.name).join(QString()).trimmed().isEmpty();
    });
    return found == m_fields.cend() ? -1 : int(found - m_fields.cbegin());
}

void ProviderForm::setProblem(int row, const QString &sentence)
{
    if (row != m_problemRow || sentence != m_problem) {
        m_problemRow = row;
        m_problem = sentence;
        Q_EMIT problemChanged();
    }
}

void ProviderForm::answer(int row, const QStringList &values)
{
    if (valid(row)) {
        m_answers.insert(m_fields.at(row).name, values);
        if (row == m_problemRow) {
            setProblem(-1, {});
        }
        Q_EMIT answered(row);
    }
}

QString ProviderForm::option(int row, int index) const
{
    return valid(row) ? m_fields.at(row).options.value(index).value : QString();
}

void ProviderForm::setText(int row, const QString &text)
{
    const bool lines = valid(row) && m_fields.at(row).kind == FormField::Kind::Lines;
    answer(row, lines ? text.split(u'\n') : QStringList{text});
}

void ProviderForm::setChosen(int row, int index)
{
    answer(row, {option(row, index)});
}

void ProviderForm::setOn(int row, bool on)
{
    answer(row, {on ? u"1"_s : u"0"_s});
}

void ProviderForm::toggle(int row, int index)
{
    QStringList values = valid(row) ? m_answers.value(m_fields.at(row).name) : QStringList();
    const QString value = option(row, index);
    if (values.removeAll(value) == 0) {
        values.append(value);
    }
    answer(row, values);
}

bool ProviderForm::isOn(int row) const
{
    return valid(row) && m_answers.value(m_fields.at(row).name).value(0) == "1"_L1;
}

bool ProviderForm::isChosen(int row, int index) const
{
    return valid(row) && m_answers.value(m_fields.at(row).name).contains(option(row, index));
}

int ProviderForm::chosen(int row) const
{
    if (!valid(row)) {
        return -1;
    }
    const QString value = m_answers.value(m_fields.at(row).name).value(0);
    const QList<FormOption> &options = m_fields.at(row).options;
    const auto found = std::ranges::find(options, value, &FormOption::value);
    return found == options.cend() ? -1 : int(found - options.cbegin());
}

} // namespace Ninelives
