// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/XmlText.h"

namespace Ninelives {

namespace {

constexpr QChar replacement(0xFFFD);

bool forbidden(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x20) {
        return u != u'\t' && u != u'\n' && u != u'\r';
    }
    return u == 0xFFFE || u == 0xFFFF;
}

} // namespace

QString xmlSafe(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result.at(i);
        if (c.isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || forbidden(c)) {
            result[i] = replacement;
        }
    }
    return result;
}

QString messageText(const QString &text)
{
    QString result = xmlSafe(text);
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return result;
}

} // namespace Ninelives
