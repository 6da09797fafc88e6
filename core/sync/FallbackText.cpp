// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FallbackText.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ninelives::FallbackText {

namespace {

constexpr qsizetype mostQuotedLines = 3;
constexpr qsizetype mostQuotedText = 200;

bool isFallback(const QDomElement &element, QLatin1StringView name)
{
    const QString local = element.localName().isEmpty() ? element.tagName() : element.localName();
    return local == name && element.namespaceURI() == "urn:xmpp:fallback:0"_L1;
}

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

QList<Range> fallbacks(const QDomElement &parent, qsizetype size, const QStringList &namespaces)
{
    QList<Range> ranges;
    for (QDomElement each = parent.firstChildElement(); !each.isNull();
         each = each.nextSiblingElement()) {
        if (!isFallback(each, "fallback"_L1) || !namespaces.contains(each.attribute(u"for"_s))) {
            continue;
        }
        if (each.firstChildElement().isNull()) {
            ranges.append({0, size});
        }
        for (QDomElement body = each.firstChildElement(); !body.isNull();
             body = body.nextSiblingElement()) {
            if (isFallback(body, "body"_L1)) {
                if (const auto marked = range(body, size)) {
                    ranges.append(*marked);
                }
            }
        }
    }
    return ranges;
}

} // namespace

QString without(const QDomElement &parent, const QString &body, const QStringList &namespaces)
{
    const QList<uint> points = body.toUcs4();
    QList<bool> dropped(points.size(), false);
    const QList<Range> ranges = fallbacks(parent, points.size(), namespaces);
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

QString quoted(const QString &text)
{
    QString quote;
    const QStringList lines =
        text.left(mostQuotedText).split(u'\n', Qt::SkipEmptyParts).mid(0, mostQuotedLines);
    for (const QString &line : lines) {
        quote += u"> "_s + line + u'\n';
    }
    return quote;
}

} // namespace Ninelives::FallbackText
