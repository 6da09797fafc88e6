// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Jid.h"

#include <QUrl>

namespace Ninelives {

namespace {

constexpr qsizetype maxPartBytes = 1023; // RFC 7622, section 3.1

bool hasForbidden(QStringView part, QStringView forbidden)
{
    for (const QChar c : part) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c.isNonCharacter()
            || forbidden.contains(c)) {
            return true;
        }
    }
    return !part.isValidUtf16();
}

bool badLength(const QString &part)
{
    return part.isEmpty() || part.toUtf8().size() > maxPartBytes;
}

Error invalid(const char *why)
{
    return Error{ErrorCode::InvalidAddress, QString::fromLatin1(why)};
}

Result<QString> normalisedDomain(QStringView text)
{
    QStringView trimmed = text;
    if (trimmed.endsWith(u'.')) {
        trimmed.chop(1);
    }
    if (trimmed.startsWith(u'[') && trimmed.endsWith(u']')) {
        return trimmed.toString().toLower();
    }
    // The Unicode form is the canonical one (RFC 7622, section 3.2); going through the ASCII form
    // rejects what no host name can be.
    const QByteArray ace = QUrl::toAce(trimmed.toString());
    if (ace.isEmpty() || hasForbidden(trimmed, u"@/\"&'<>\\:")) {
        return invalid("domain");
    }
    const QString domain =
        QUrl::fromAce(ace, QUrl::IgnoreIDNWhitelist).normalized(QString::NormalizationForm_C);
    if (badLength(domain)) {
        return invalid("domain length");
    }
    return domain.toLower();
}

} // namespace

Result<BareJid> BareJid::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView bare = slash < 0 ? text : text.left(slash);
    const qsizetype at = bare.indexOf(u'@');
    const auto domain = normalisedDomain(at < 0 ? bare : bare.mid(at + 1));
    if (!domain) {
        return domain.error();
    }
    if (at < 0) {
        return BareJid(*domain);
    }
    const QString local =
        bare.left(at).toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    if (badLength(local) || hasForbidden(local, u"\"&'/:<>@")) {
        return invalid("local part");
    }
    return BareJid(local + u'@' + *domain);
}

QString BareJid::local() const
{
    const qsizetype at = m_text.indexOf(u'@');
    return at < 0 ? QString() : m_text.left(at);
}

QString BareJid::domain() const
{
    return m_text.mid(m_text.indexOf(u'@') + 1);
}

Result<FullJid> FullJid::parse(QStringView text)
{
    auto bare = BareJid::parse(text);
    if (!bare) {
        return bare.error();
    }
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        return FullJid(*std::move(bare));
    }
    QString resource = text.mid(slash + 1).toString().normalized(QString::NormalizationForm_C);
    if (badLength(resource) || !resource.isValidUtf16()) {
        return invalid("resource");
    }
    return FullJid(*std::move(bare), std::move(resource));
}

QString FullJid::toString() const
{
    return m_resource.isEmpty() ? m_bare.toString() : m_bare.toString() + u'/' + m_resource;
}

} // namespace Ninelives
