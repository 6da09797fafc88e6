// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FileShareParts.h"
#include "core/sync/FileShares.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives::FileShares {

namespace {

/// Part of a body in code points (XEP-0426), `end` exclusive.
struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<Range> range(const QDomElement &body, qsizetype size)
{
    bool beginOk = true;
    bool endOk = true;
    Range range{0, size};
    if (body.hasAttribute(u"start"_s)) {
        range.begin = body.attribute(u"start"_s).toLongLong(&beginOk);
    }
    if (body.hasAttribute(u"end"_s)) {
        range.end = qMin<qsizetype>(size, body.attribute(u"end"_s).toLongLong(&endOk));
    }
    const bool valid = beginOk && endOk && range.begin >= 0 && range.begin <= range.end;
    return valid ? std::optional(range) : std::nullopt;
}

/// What is marked as being there for those who know neither XEP-0447 nor XEP-0066.
QList<Range> fallbacks(const QDomElement &parent, qsizetype size)
{
    QList<Range> ranges;
    for (QDomElement each = parent.firstChildElement(); !each.isNull();
         each = each.nextSiblingElement()) {
        const QString what = each.attribute(u"for"_s);
        if (!is(each, "fallback"_L1, nsFallback) || (what != nsSharing && what != nsOutOfBand)) {
            continue;
        }
        if (each.firstChildElement().isNull()) {
            ranges.append({0, size});
        }
        for (QDomElement body = each.firstChildElement(); !body.isNull();
             body = body.nextSiblingElement()) {
            if (is(body, "body"_L1, nsFallback)) {
                if (const auto marked = range(body, size)) {
                    ranges.append(*marked);
                }
            }
        }
    }
    return ranges;
}

QString withoutFallbacks(const QDomElement &parent, const QString &body)
{
    const QList<uint> points = body.toUcs4();
    QList<bool> dropped(points.size(), false);
    const QList<Range> ranges = fallbacks(parent, points.size());
    for (const Range &each : ranges) {
        std::fill(dropped.begin() + each.begin, dropped.begin() + each.end, true);
    }
    QString kept;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!dropped.at(i)) {
            kept += QChar::fromUcs4(points.at(i));
        }
    }
    return kept;
}

/// The https address in a word that is one, also in its encrypted form.
std::optional<QString> addressIn(const QString &word)
{
    constexpr auto encrypted = "aesgcm://"_L1;
    return secureAddress(word.startsWith(encrypted, Qt::CaseInsensitive)
                             ? "https://"_L1 + word.mid(encrypted.size())
                             : word);
}

/// Drops the words of a line that are addresses of ours, and previews behind one.
QString withoutAddresses(const QString &line, const QSet<QString> &addresses, bool &any)
{
    static const QRegularExpression words(u"\\S+"_s);
    QString kept;
    qsizetype end = 0;
    for (auto matches = words.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured();
        const auto address = addressIn(word);
        if ((address && addresses.contains(*address))
            || (any && word.startsWith("data:image/"_L1, Qt::CaseInsensitive))) {
            any = true;
        } else {
            kept += line.mid(end, match.capturedEnd() - end);
        }
        end = match.capturedEnd();
    }
    return kept + line.mid(end);
}

/// What a sender wrote to the files themselves.
QString descriptions(const QDomElement &parent)
{
    QStringList found;
    for (QDomElement each = parent.firstChildElement(); !each.isNull() && found.size() < mostFiles;
         each = each.nextSiblingElement()) {
        if (is(each, "file-sharing"_L1, nsSharing)) {
            const QDomElement file = child(each, "file"_L1, nsFile);
            const QString text = child(file, "desc"_L1, nsFile).text().trimmed();
            if (!text.isEmpty() && !found.contains(text)) {
                found.append(text);
            }
        }
    }
    return found.join(u'\n');
}

} // namespace

QString caption(const QDomElement &parent, const QString &body,
                const QList<Attachment> &attachments)
{
    if (attachments.isEmpty()) {
        return body;
    }
    QSet<QString> addresses;
    for (const Attachment &attachment : attachments) {
        for (const QString &source : attachment.sources) {
            addresses.insert(secureAddress(source).value_or(source));
        }
    }
    QStringList kept;
    bool any = false;
    const QStringList lines = withoutFallbacks(parent, body).split(u'\n');
    for (const QString &line : lines) {
        bool here = any;
        const QString rest = withoutAddresses(line, addresses, here);
        if (rest == line || !rest.trimmed().isEmpty()) {
            kept.append(rest);
        }
        any = any || here;
    }
    const QString text = kept.join(u'\n').trimmed();
    return text.isEmpty() ? descriptions(parent) : text;
}

std::optional<Repetition> repetition(const QDomElement &parent, const QString &body)
{
    const QString id =
        child(parent, "attach-to"_L1, "urn:xmpp:message-attaching:1"_L1).attribute(u"id"_s);
    const auto address = addressIn(body.trimmed());
    if (id.isEmpty() || !address || !withoutFallbacks(parent, body).trimmed().isEmpty()) {
        return std::nullopt;
    }
    return Repetition{id, *address};
}

} // namespace Ninelives::FileShares
