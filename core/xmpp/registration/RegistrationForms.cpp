// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/registration/RegistrationForms.h"

#include "core/xmpp/Xml.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ninelives::RegistrationForms {

namespace {

constexpr auto nsOutOfBand = "jabber:x:oob"_L1;
constexpr auto nsMedia = "urn:xmpp:media-element"_L1;
constexpr auto nsBits = "urn:xmpp:bob"_L1;
constexpr auto bitsDomain = "@bob.xmpp.org"_L1;
constexpr auto cidScheme = "cid:"_L1;

/// One line without anything that is no text, at most `most` characters.
QString words(const QString &text, qsizetype most = longestLabel)
{
    QString clean = text.left(4 * most).simplified();
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return clean.left(most);
}

/// As words(), with its line breaks.
QString paragraph(const QString &text)
{
    QStringList lines;
    const QStringList all = text.left(4 * longestText).split(u'\n');
    for (const QString &line : all) {
        lines.append(words(line, longestText));
    }
    return lines.join(u'\n').trimmed().left(longestText);
}

QUrl webLink(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestLink) {
        return {};
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

FormField::Kind kindOf(const QString &type)
{
    constexpr std::array kinds{
        std::pair("text-private"_L1, FormField::Kind::Secret),
        std::pair("text-multi"_L1, FormField::Kind::Lines),
        std::pair("jid-multi"_L1, FormField::Kind::Lines),
        std::pair("list-single"_L1, FormField::Kind::Choice),
        std::pair("list-multi"_L1, FormField::Kind::Choices),
        std::pair("boolean"_L1, FormField::Kind::Switch),
        std::pair("fixed"_L1, FormField::Kind::Note),
        std::pair("hidden"_L1, FormField::Kind::Hidden),
    };
    const auto *const found =
        std::ranges::find(kinds, type, [](const auto &row) { return QString(row.first); });
    // XEP-0004, section 3.3: what is not known is text.
    return found == kinds.end() ? FormField::Kind::Text : found->second;
}

/// The content id of the first picture; and the first web address of anything.
struct Media {
    QString content;
    QUrl link;
};

Media mediaOf(const QDomElement &field)
{
    Media found;
    const QDomElement media = Xml::child(field, "media"_L1, nsMedia);
    const QList<QDomElement> uris = Xml::children(media, "uri"_L1, nsMedia);
    for (const QDomElement &each : uris) {
        const QString uri = each.text().trimmed();
        const bool picture = each.attribute(u"type"_s).startsWith("image/"_L1);
        if (uri.startsWith(cidScheme) && picture && found.content.isEmpty()
            && uri.endsWith(bitsDomain) && uri.size() <= longestLabel) {
            found.content = uri.mid(cidScheme.size());
        } else if (found.link.isEmpty()) {
            found.link = webLink(uri);
        }
    }
    return found;
}

QByteArray pictureFor(const QDomElement &query, const QString &content)
{
    const QList<QDomElement> all = Xml::children(query, "data"_L1, nsBits);
    for (const QDomElement &data : all) {
        if (!content.isEmpty() && data.attribute(u"cid"_s) == content) {
            return pictureIn(data);
        }
    }
    return {};
}

QList<FormOption> optionsOf(const QDomElement &field)
{
    QList<FormOption> options;
    const QList<QDomElement> all = Xml::children(field, "option"_L1, Xml::nsDataForm);
    for (const QDomElement &each : all) {
        const QString value = Xml::child(each, "value"_L1, Xml::nsDataForm).text();
        if (options.size() < mostOptions && value.size() <= longestText) {
            const QString label = words(each.attribute(u"label"_s));
            options.append({value, label.isEmpty() ? words(value) : label});
        }
    }
    return options;
}

QStringList valuesOf(const QDomElement &field)
{
    QStringList values;
    const QList<QDomElement> all = Xml::children(field, "value"_L1, Xml::nsDataForm);
    for (const QDomElement &each : all) {
        if (values.size() < mostValues) {
            values.append(each.text().left(longestText));
        }
    }
    return values;
}

FormField fieldOf(const QDomElement &element)
{
    FormField field;
    field.name = element.attribute(u"var"_s).left(longestLabel);
    field.kind = kindOf(element.attribute(u"type"_s));
    field.label = words(element.attribute(u"label"_s));
    field.hint = paragraph(Xml::child(element, "desc"_L1, Xml::nsDataForm).text());
    field.required = !Xml::child(element, "required"_L1, Xml::nsDataForm).isNull();
    field.values = valuesOf(element);
    field.options = optionsOf(element);
    field.link = mediaOf(element).link;
    if (field.kind == FormField::Kind::Note) {
        const QString said = paragraph(field.values.join(u'\n'));
        field.hint = said.isEmpty() ? field.label : said;
        field.values.clear();
    } else if (field.kind == FormField::Kind::Switch) {
        const QString value = field.values.value(0);
        field.values = {value == "1"_L1 || value == "true"_L1 ? u"1"_s : u"0"_s};
    } else if (field.name == "captcha-fallback-url"_L1) {
        // A question in another place for those who cannot see the picture (XEP-0158).
        field.kind = FormField::Kind::Note;
        field.link = webLink(field.values.value(0));
        field.hint = field.label;
        field.values.clear();
    }
    return field;
}

void readDataForm(const QDomElement &query, const QDomElement &x, RegistrationForm &form)
{
    form.dataForm = true;
    const QDomElement said = Xml::child(x, "instructions"_L1, Xml::nsDataForm);
    if (!said.isNull()) {
        form.instructions = paragraph(said.text());
    }
    qsizetype pictures = 0;
    const QList<QDomElement> fields = Xml::children(x, "field"_L1, Xml::nsDataForm);
    for (const QDomElement &each : fields) {
        FormField field = fieldOf(each);
        if (field.name.isEmpty() && field.kind != FormField::Kind::Note) {
            continue;
        }
        if (pictures < mostPictures) {
            field.picture = pictureFor(query, mediaOf(each).content);
            pictures += field.picture.isEmpty() ? 0 : 1;
        }
        form.fields.append(std::move(field));
    }
}

void readPlainFields(const QDomElement &query, RegistrationForm &form)
{
    for (QDomElement each = query.firstChildElement(); !each.isNull();
         each = each.nextSiblingElement()) {
        const QString name = each.tagName();
        if (each.namespaceURI() != Xml::nsRegister || name == "instructions"_L1
            || name == "registered"_L1 || name == "remove"_L1) {
            continue;
        }
        FormField field;
        field.name = name.left(longestLabel);
        field.kind = name == "password"_L1 ? FormField::Kind::Secret
            : name == "key"_L1             ? FormField::Kind::Hidden
                                           : FormField::Kind::Text;
        // XEP-0077, section 3.1: what is in the form has to be filled in.
        field.required = field.kind != FormField::Kind::Hidden;
        if (!each.text().isEmpty()) {
            field.values = {each.text().left(longestText)};
        }
        form.fields.append(std::move(field));
    }
}

QStringList answerOf(const FormField &field, const FormAnswers &answers)
{
    const bool ours = field.kind != FormField::Kind::Hidden && answers.contains(field.name);
    return ours ? answers.value(field.name) : field.values;
}

bool isEmptyAnswer(const QStringList &answer)
{
    return std::ranges::all_of(answer, [](const QString &value) { return value.isEmpty(); });
}

/// False for an answer that is none of the options, or too long.
bool fits(const FormField &field, const QStringList &answer)
{
    const bool list =
        field.kind == FormField::Kind::Choice || field.kind == FormField::Kind::Choices;
    return std::ranges::all_of(answer, [&](const QString &value) {
        const bool offered = !list || value.isEmpty() || field.options.isEmpty()
            || std::ranges::any_of(field.options,
                                   [&](const FormOption &option) { return option.value == value; });
        return offered && value.size() <= longestText;
    });
}

/// The first element that is a condition (RFC 6120, section 8.3).
QString conditionOf(const QDomElement &error)
{
    for (QDomElement each = error.firstChildElement(); !each.isNull();
         each = each.nextSiblingElement()) {
        if (each.namespaceURI() == Xml::nsStanzas && each.tagName() != "text"_L1) {
            return each.tagName();
        }
    }
    return {};
}

bool asks(const FormField &field)
{
    return field.kind != FormField::Kind::Hidden && field.kind != FormField::Kind::Note;
}

/// Whether `said` has `word` as a word of its own.
bool names(const QString &said, const QString &word)
{
    if (word.size() < 2) {
        return false;
    }
    const QRegularExpression whole(u"\\b"_s + QRegularExpression::escape(word) + u"\\b"_s,
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption);
    return said.contains(whole);
}

/// The field that the server's words are about; empty when none is named.
QString fieldNamedIn(const QString &said, const RegistrationForm &form)
{
    const auto found =
        std::find_if(form.fields.cbegin(), form.fields.cend(), [&](const FormField &field) {
            const bool puzzle = !field.picture.isEmpty() && names(said, u"captcha"_s);
            return asks(field) && (puzzle || names(said, field.name) || names(said, field.label));
        });
    return found == form.fields.cend() ? QString() : found->name;
}

using Reason = RegistrationProblem::Reason;

Reason reasonOf(const QString &condition, const QString &type)
{
    constexpr std::array reasons{
        std::pair("conflict"_L1, Reason::NameTaken),
        std::pair("not-acceptable"_L1, Reason::NotAccepted),
        std::pair("bad-request"_L1, Reason::NotAccepted),
        std::pair("jid-malformed"_L1, Reason::NotAccepted),
        std::pair("resource-constraint"_L1, Reason::TooSoon),
        std::pair("policy-violation"_L1, Reason::NotAllowed),
        std::pair("not-allowed"_L1, Reason::NotAllowed),
        std::pair("forbidden"_L1, Reason::NotAllowed),
        std::pair("not-authorized"_L1, Reason::NotAllowed),
        std::pair("registration-required"_L1, Reason::NotAllowed),
        std::pair("service-unavailable"_L1, Reason::NotOffered),
        std::pair("feature-not-implemented"_L1, Reason::NotOffered),
    };
    const auto *const found =
        std::ranges::find(reasons, condition, [](const auto &row) { return QString(row.first); });
    if (found == reasons.end()) {
        return type == "wait"_L1 ? Reason::TooSoon : Reason::ServerTrouble;
    }
    const bool later = type == "wait"_L1 && found->second == Reason::NotAllowed;
    return later ? Reason::TooSoon : found->second;
}

} // namespace

QByteArray pictureIn(const QDomElement &data)
{
    const QByteArray coded = data.text().toLatin1();
    if (coded.size() > 2 * largestPicture) {
        return {};
    }
    const QByteArray bytes = QByteArray::fromBase64(coded);
    return bytes.size() <= largestPicture ? bytes : QByteArray();
}

std::optional<RegistrationForm> read(const QDomElement &query)
{
    RegistrationForm form;
    form.instructions = paragraph(Xml::child(query, "instructions"_L1, Xml::nsRegister).text());
    const QDomElement oob = Xml::child(query, "x"_L1, nsOutOfBand);
    form.webPage = webLink(Xml::child(oob, "url"_L1, nsOutOfBand).text());
    const QDomElement x = Xml::child(query, "x"_L1, Xml::nsDataForm);
    if (!x.isNull()) {
        readDataForm(query, x, form);
    } else {
        readPlainFields(query, form);
    }
    return form.fields.size() <= mostFields ? std::optional(std::move(form)) : std::nullopt;
}

QMap<QString, QString> missingPictures(const QDomElement &query, const RegistrationForm &form)
{
    QMap<QString, QString> missing;
    const QDomElement x = Xml::child(query, "x"_L1, Xml::nsDataForm);
    const QList<QDomElement> fields = Xml::children(x, "field"_L1, Xml::nsDataForm);
    for (const QDomElement &each : fields) {
        const QString name = each.attribute(u"var"_s).left(longestLabel);
        const QString content = mediaOf(each).content;
        const FormField *field = form.field(name);
        const bool wanted = field && field->picture.isEmpty() && !content.isEmpty();
        if (wanted && missing.size() < mostPictures) {
            missing.insert(name, content);
        }
    }
    return missing;
}

std::optional<RegistrationProblem> check(const RegistrationForm &form, const FormAnswers &answers)
{
    for (const FormField &field : form.fields) {
        const QStringList answer = answerOf(field, answers);
        if (asks(field) && field.required && isEmptyAnswer(answer)) {
            return RegistrationProblem{Reason::Missing, field.name, {}};
        }
        if (asks(field) && !fits(field, answer)) {
            return RegistrationProblem{Reason::NotAccepted, field.name, {}};
        }
    }
    return std::nullopt;
}

QByteArray submission(const RegistrationForm &form, const FormAnswers &answers)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("query"_L1);
        writer.writeDefaultNamespace(Xml::nsRegister);
        if (form.dataForm) {
            writer.writeStartElement("x"_L1);
            writer.writeDefaultNamespace(Xml::nsDataForm);
            writer.writeAttribute("type"_L1, "submit"_L1);
        }
        for (const FormField &field : form.fields) {
            const QStringList answer = answerOf(field, answers);
            if (field.kind == FormField::Kind::Note || isEmptyAnswer(answer)) {
                continue;
            }
            if (!form.dataForm) {
                writer.writeTextElement(field.name, Xml::safe(answer.value(0)));
                continue;
            }
            writer.writeStartElement("field"_L1);
            writer.writeAttribute("var"_L1, Xml::safe(field.name));
            for (const QString &value : answer) {
                writer.writeTextElement("value"_L1, Xml::safe(value));
            }
            writer.writeEndElement();
        }
        if (form.dataForm) {
            writer.writeEndElement();
        }
        writer.writeEndElement();
    });
}

RegistrationProblem problemOf(const QDomElement &iq, const RegistrationForm &form)
{
    const QDomElement error = iq.firstChildElement(u"error"_s);
    RegistrationProblem problem;
    problem.words = words(Xml::child(error, "text"_L1, Xml::nsStanzas).text(), longestText);
    const QString condition = conditionOf(error);
    problem.reason = reasonOf(condition, error.attribute(u"type"_s));
    switch (problem.reason) {
    case Reason::NameTaken:
        problem.field = u"username"_s;
        break;
    case Reason::NotAccepted:
    case Reason::NotAllowed:
        problem.field =
            condition == "jid-malformed"_L1 ? u"username"_s : fieldNamedIn(problem.words, form);
        // A refusal that is about one answer can be mended, whatever it is called.
        if (!problem.field.isEmpty()) {
            problem.reason = Reason::NotAccepted;
        }
        break;
    default:
        break;
    }
    return problem;
}

} // namespace Ninelives::RegistrationForms
