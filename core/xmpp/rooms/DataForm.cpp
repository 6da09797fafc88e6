// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/DataForm.h"

#include "core/xmpp/Xml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype maxFields = 500;

DataForm::Field readField(const QDomElement &element)
{
    DataForm::Field field{element.attribute(u"var"_s), element.attribute(u"type"_s), {}, {}};
    const QList<QDomElement> values = Xml::children(element, "value"_L1, Xml::nsDataForm);
    for (const QDomElement &value : values) {
        field.values.append(value.text());
    }
    const QList<QDomElement> options = Xml::children(element, "option"_L1, Xml::nsDataForm);
    for (const QDomElement &option : options) {
        field.options.append(Xml::child(option, "value"_L1, Xml::nsDataForm).text());
    }
    return field;
}

} // namespace

bool DataForm::Field::isTrue() const
{
    return value() == "1"_L1 || value() == "true"_L1;
}

std::optional<DataForm> DataForm::read(const QDomElement &parent, QLatin1StringView type)
{
    const QList<QDomElement> elements = Xml::children(parent, "x"_L1, Xml::nsDataForm);
    for (const QDomElement &element : elements) {
        DataForm form;
        form.m_type = type;
        bool typeStated = false;
        const QList<QDomElement> fields = Xml::children(element, "field"_L1, Xml::nsDataForm);
        for (const QDomElement &each : fields) {
            Field field = readField(each);
            if (field.name == "FORM_TYPE"_L1) {
                typeStated = field.value() == type;
            } else if (!field.name.isEmpty() && form.m_fields.size() < maxFields) {
                form.m_fields.append(std::move(field));
            }
        }
        if (typeStated) {
            return form;
        }
    }
    return std::nullopt;
}

const DataForm::Field *DataForm::field(QLatin1StringView name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.cend() ? nullptr : &*found;
}

bool DataForm::fill(QLatin1StringView name, const QStringList &values)
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    if (found == m_fields.end()) {
        return false;
    }
    const bool offered =
        found->options.isEmpty() || std::ranges::all_of(values, [&](const QString &value) {
            return found->options.contains(value);
        });
    if (offered) {
        found->values = values;
    }
    return offered;
}

bool DataForm::fill(QLatin1StringView name, bool value)
{
    return fill(name, QStringList{value ? u"1"_s : u"0"_s});
}

void DataForm::writeSubmit(QXmlStreamWriter &writer) const
{
    writer.writeStartElement("x"_L1);
    writer.writeDefaultNamespace(Xml::nsDataForm);
    writer.writeAttribute("type"_L1, "submit"_L1);
    Xml::formField(writer, "FORM_TYPE"_L1, m_type, true);
    for (const Field &field : m_fields) {
        if (field.type == "fixed"_L1 || field.values.isEmpty()) {
            continue;
        }
        writer.writeStartElement("field"_L1);
        writer.writeAttribute("var"_L1, Xml::safe(field.name));
        for (const QString &value : field.values) {
            writer.writeTextElement("value"_L1, Xml::safe(value));
        }
        writer.writeEndElement();
    }
    writer.writeEndElement();
}

} // namespace Ninelives
