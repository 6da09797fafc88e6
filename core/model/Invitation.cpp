// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Invitation.h"

#include "core/model/XmppUri.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype longestLink = 4'000;
constexpr qsizetype longestToken = 500;
constexpr qsizetype longestName = 100;

bool isWeb(const QString &text)
{
    return text.startsWith("https://"_L1, Qt::CaseInsensitive)
        || text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

/// What a web page for invitations hands on: the part after "#" (as a rule), else the rest of a
/// path like /i/somebody@server. Empty when there is nothing of the kind.
QString carriedBy(const QUrl &page)
{
    QString carried = page.fragment(QUrl::FullyEncoded);
    if (carried.startsWith(u'/')) {
        carried.remove(0, 1);
    }
    if (!carried.isEmpty()) {
        return carried;
    }
    const QString path = page.path(QUrl::FullyEncoded);
    if (!path.startsWith("/i/"_L1)) {
        return {};
    }
    const QString query = page.query(QUrl::FullyEncoded);
    carried = path.mid(3);
    return query.isEmpty() ? carried : carried + u'?' + query;
}

/// Only the bare text of an `xmpp:` link is left.
QString linkIn(const QString &text)
{
    if (!isWeb(text)) {
        return XmppUri::looksLike(text) ? text : "xmpp:"_L1 + text;
    }
    const QUrl page(text, QUrl::TolerantMode);
    QString carried = page.isValid() ? carriedBy(page) : QString();
    const QString plain = QUrl::fromPercentEncoding(carried.toUtf8());
    // Some pages encode the whole link once more.
    if (XmppUri::looksLike(plain) && !XmppUri::looksLike(carried)) {
        carried = plain;
    }
    if (carried.isEmpty()) {
        return {};
    }
    return XmppUri::looksLike(carried) ? carried : "xmpp:"_L1 + carried;
}

Result<Invitation> fromUri(const XmppUri &uri)
{
    const QString &action = uri.action();
    const BareJid &who = uri.address().bare();
    Invitation invitation;
    invitation.token = uri.parameter(u"preauth").left(longestToken);
    invitation.inviterName = uri.parameter(u"name").simplified().left(longestName);
    if (action == "register"_L1) {
        invitation.accountDomain = who.domain();
        invitation.accountName = who.local();
        return invitation;
    }
    const bool contact = action.isEmpty() || action == "roster"_L1 || action == "subscribe"_L1
        || action == "message"_L1;
    if (!contact) {
        return Error{ErrorCode::Unsupported, action};
    }
    if (who.local().isEmpty()) {
        return Error{ErrorCode::InvalidAddress, u"no person"_s};
    }
    invitation.inviter = who;
    if (uri.parameter(u"ibr") == "y"_L1 && !invitation.token.isEmpty()) {
        invitation.accountDomain = who.domain();
    }
    return invitation;
}

} // namespace

Result<Invitation> Invitation::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestLink) {
        return Error{ErrorCode::InvalidAddress, u"no link"_s};
    }
    const QString link = linkIn(trimmed);
    if (link.isEmpty()) {
        return Error{ErrorCode::InvalidAddress, u"no link in the page's address"_s};
    }
    const Result<XmppUri> uri = XmppUri::parse(link);
    if (!uri) {
        return Error{ErrorCode::InvalidAddress, uri.error().detail};
    }
    return fromUri(*uri);
}

} // namespace Ninelives
