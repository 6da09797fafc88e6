// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/RoomSender.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ninelives::RoomSender {

namespace {

constexpr auto occupantPrefix = "occupant:"_L1;
constexpr auto nickPrefix = "nick:"_L1;
/// What a peer may make us compare.
constexpr qsizetype mostUris = 50;

bool isPartOfWord(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size()) {
        return false;
    }
    const QChar unit = text.at(at);
    if (unit.isLowSurrogate() && at > 0 && text.at(at - 1).isHighSurrogate()) {
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text.at(at - 1), unit));
    }
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(unit, text.at(at + 1)));
    }
    return unit.isLetterOrNumber() || unit.isMark() || unit == u'_';
}

} // namespace

QString key(const QString &occupantId, const QString &nick)
{
    return occupantId.isEmpty() ? nickPrefix + nick : occupantPrefix + occupantId;
}

bool isHidden(const QString &key)
{
    return key.startsWith(occupantPrefix) || key.startsWith(nickPrefix);
}

bool isLasting(const QString &key)
{
    return !key.startsWith(nickPrefix);
}

bool names(const QString &text, const QString &nick)
{
    if (nick.trimmed().isEmpty()) {
        return false;
    }
    for (qsizetype at = text.indexOf(nick, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(nick, at + 1, Qt::CaseInsensitive)) {
        if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + nick.size())) {
            return true;
        }
    }
    return false;
}

bool points(const QStringList &uris, const QString &self, const QString &room, const QString &nick)
{
    constexpr auto scheme = "xmpp:"_L1;
    for (const QString &uri : uris.first(std::min(uris.size(), mostUris))) {
        if (!uri.startsWith(scheme, Qt::CaseInsensitive)) {
            continue;
        }
        QString address = uri.sliced(scheme.size());
        address.truncate(std::max<qsizetype>(
            0, address.indexOf(u'?') < 0 ? address.size() : address.indexOf(u'?')));
        address = QUrl::fromPercentEncoding(address.toUtf8());
        const qsizetype slash = address.indexOf(u'/');
        const QString bare = slash < 0 ? address : address.first(slash);
        const QString resource = slash < 0 ? QString() : address.sliced(slash + 1);
        const bool here = bare.compare(room, Qt::CaseInsensitive) == 0
            && resource.compare(nick, Qt::CaseInsensitive) == 0;
        if (bare.compare(self, Qt::CaseInsensitive) == 0 || here) {
            return true;
        }
    }
    return false;
}

} // namespace Ninelives::RoomSender
