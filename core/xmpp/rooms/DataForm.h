// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDomElement>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

#include <optional>

namespace Ninelives {

/// A data form (XEP-0004) as received, or to be sent back. Fields without a name are left out.
class DataForm
{
public:
    struct Field {
        QString name; ///< `var`
        QString type;
        QStringList values;
        QStringList options; ///< of lists; empty: any value goes

        [[nodiscard]] QString value() const { return values.value(0); }
        [[nodiscard]] bool isTrue() const;
    };

    /// The first `<x xmlns="jabber:x:data">` below `parent` whose FORM_TYPE (XEP-0068) is `type`;
    /// nothing when there is none.
    [[nodiscard]] static std::optional<DataForm> read(const QDomElement &parent,
                                                      QLatin1StringView type);

    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    /// A field by name; null when the form does not have it.
    [[nodiscard]] const Field *field(QLatin1StringView name) const;
    /// Replaces the values of a field. False when the form does not have it, or it is a list that
    /// does not offer one of `values`: it is left as it was.
    bool fill(QLatin1StringView name, const QStringList &values);
    bool fill(QLatin1StringView name, bool value);

    /// Writes the answer to the form: every field with its present values.
    void writeSubmit(QXmlStreamWriter &writer) const;

private:
    QString m_type;
    QList<Field> m_fields;
};

} // namespace Ninelives
