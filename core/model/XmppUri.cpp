// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/XmppUri.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr auto uriScheme = "xmpp:"_L1;
constexpr qsizetype escapeLength = 3; // %xx
constexpr int hexadecimal = 16;

Error invalidUri(const char *why)
{
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(why)};
}

/// The byte that an escape at `at` stands for; none when it is not an escape.
std::optional<char> escapedByte(const QByteArray &bytes, qsizetype at)
{
    bool ok = false;
    const QByteArray digits = bytes.mid(at + 1, escapeLength - 1);
    // toUInt() would take signs and spaces as well.
    const bool hex =
        digits.size() == escapeLength - 1 && std::ranges::all_of(digits, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        });
    const unsigned value = hex ? digits.toUInt(&ok, hexadecimal) : 0;
    return ok ? std::optional(char(value)) : std::nullopt;
}

/// Undoes the escapes; none when one is broken or the result is no UTF-8.
std::optional<QString> decoded(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) != '%') {
            plain.append(bytes.at(i));
            continue;
        }
        const std::optional<char> byte = escapedByte(bytes, i);
        if (!byte) {
            return std::nullopt;
        }
        plain.append(*byte);
        i += escapeLength - 1;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = utf8(plain);
    return utf8.hasError() ? std::nullopt : std::optional(std::move(result));
}

/// Line breaks become one kind; other control characters have no place in any parameter.
QString withoutControls(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            || c.isNonCharacter();
    });
    return text;
}

/// Split before decoding: an escaped "/" or "@" never separates.
Result<FullJid> addressOf(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const std::optional<QString> bare = decoded(slash < 0 ? text : text.left(slash));
    if (!bare || bare->contains(u'/')) {
        return invalidUri("address");
    }
    if (slash < 0 || slash + 1 == text.size()) {
        return FullJid::parse(*bare);
    }
    const std::optional<QString> resource = decoded(text.mid(slash + 1));
    if (!resource) {
        return invalidUri("resource");
    }
    return FullJid::parse(*bare + u'/' + withoutControls(*resource));
}

Result<QList<XmppUri::Parameter>> parametersOf(QStringView query)
{
    QList<XmppUri::Parameter> parameters;
    for (const QStringView pair : query.tokenize(u';', Qt::SkipEmptyParts)) {
        if (parameters.size() == XmppUri::mostParameters) {
            return Error{ErrorCode::TooLarge, u"parameters"_s};
        }
        const qsizetype equals = pair.indexOf(u'=');
        const std::optional<QString> name = decoded(equals < 0 ? pair : pair.left(equals));
        const std::optional<QString> value =
            equals < 0 ? QString(u""_s) : decoded(pair.mid(equals + 1));
        if (!name || !value) {
            return invalidUri("parameter");
        }
        parameters.append({withoutControls(*name).toLower(), withoutControls(*value)});
    }
    return parameters;
}

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

} // namespace

XmppUri::XmppUri(FullJid address, QString action, QList<Parameter> parameters)
    : m_address(std::move(address)), m_action(std::move(action)),
      m_parameters(std::move(parameters))
{}

bool XmppUri::looksLike(QStringView text)
{
    return text.startsWith(uriScheme, Qt::CaseInsensitive);
}

Result<XmppUri> XmppUri::parse(QStringView text)
{
    if (text.size() > mostCharacters) {
        return Error{ErrorCode::TooLarge, u"link"_s};
    }
    QStringView rest = text.trimmed();
    if (!looksLike(rest)) {
        return invalidUri("scheme");
    }
    rest = rest.mid(uriScheme.size());
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        rest.truncate(hash); // a fragment says nothing to us
    }
    const qsizetype mark = rest.indexOf(u'?');
    const QStringView query = mark < 0 ? QStringView() : rest.mid(mark + 1);
    QStringView path = mark < 0 ? rest : rest.left(mark);

    XmppUri uri;
    if (path.startsWith("//"_L1)) {
        path = path.mid(2);
        const qsizetype slash = path.indexOf(u'/');
        // Many write "xmpp://somebody" and mean "xmpp:somebody".
        if (slash >= 0 && slash + 1 < path.size()) {
            const Result<FullJid> account = addressOf(path.left(slash));
            if (!account) {
                return account.error();
            }
            uri.m_account = account->bare();
            path = path.mid(slash + 1);
        }
    }
    Result<FullJid> address = addressOf(path);
    if (!address) {
        return address.error();
    }
    uri.m_address = std::move(address).value();
    Result<QList<Parameter>> parameters = parametersOf(query);
    if (!parameters) {
        return parameters.error();
    }
    uri.m_parameters = std::move(parameters).value();
    // The action is the first word; "?key=value" has none.
    if (!uri.m_parameters.isEmpty() && !query.left(query.indexOf(u';')).contains(u'=')) {
        uri.m_action = uri.m_parameters.takeFirst().name;
    }
    return uri;
}

QString XmppUri::parameter(QStringView name) const
{
    const auto found = std::ranges::find(m_parameters, name, &Parameter::name);
    return found == m_parameters.end() ? QString() : found->value;
}

bool XmppUri::hasParameter(QStringView name) const
{
    return std::ranges::find(m_parameters, name, &Parameter::name) != m_parameters.end();
}

QString XmppUri::toString() const
{
    QString text = uriScheme;
    if (!m_account.isEmpty()) {
        text += "//"_L1 + encoded(m_account.toString(), "@[]:") + u'/';
    }
    text += encoded(m_address.bare().toString(), "@[]:");
    if (!m_address.resource().isEmpty()) {
        text += u'/' + encoded(m_address.resource());
    }
    QStringList parts;
    if (!m_action.isEmpty()) {
        parts.append(encoded(m_action));
    }
    for (const Parameter &each : m_parameters) {
        parts.append(encoded(each.name) + u'=' + encoded(each.value));
    }
    return parts.isEmpty() ? text : text + u'?' + parts.join(u';');
}

} // namespace Ninelives
