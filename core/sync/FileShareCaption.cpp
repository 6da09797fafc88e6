// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FallbackText.h"
#include "core/sync/FileShareParts.h"
#include "core/sync/FileShares.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives::FileShares {

namespace {

/// What a body repeats for those who know neither.
QStringList replaced()
{
    return {QString(nsSharing), QString(nsOutOfBand)};
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
    const QStringList lines = FallbackText::without(parent, body, replaced()).split(u'\n');
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
    if (id.isEmpty() || !address
        || !FallbackText::without(parent, body, replaced()).trimmed().isEmpty()) {
        return std::nullopt;
    }
    return Repetition{id, *address};
}

} // namespace Ninelives::FileShares
