// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkCode.h"

#include "core/crypto/Kdf.h"
#include "core/crypto/WordList.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {
constexpr QLatin1StringView linkScheme{"ninelives-link:"};
} // namespace

LinkCode LinkCode::make()
{
    LinkCode code;
    for (qsizetype i = 0; i < wordCount; ++i) {
        code.m_numbers.append(static_cast<int>(randomBelow(WordList::count)));
    }
    return code;
}

Result<LinkCode> LinkCode::read(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(linkScheme, Qt::CaseInsensitive)) {
        text.remove(0, linkScheme.size());
    }
    text.replace(u'-', u' ');
    LinkCode code;
    const QStringList words = WordList::split(text);
    for (const QString &word : words) {
        const int number = WordList::indexOf(word);
        if (number < 0) {
            return Error{ErrorCode::InvalidInput, word};
        }
        code.m_numbers.append(number);
    }
    if (code.m_numbers.size() != wordCount) {
        return Error{ErrorCode::InvalidInput, {}};
    }
    return code;
}

QStringList LinkCode::words() const
{
    QStringList words;
    for (const int number : m_numbers) {
        words.append(WordList::word(number));
    }
    return words;
}

QString LinkCode::link() const
{
    return linkScheme + words().join(u'-');
}

QByteArray LinkCode::secret() const
{
    QByteArray bytes;
    for (const int number : m_numbers) {
        bytes.append(static_cast<char>(number >> 8));
        bytes.append(static_cast<char>(number & 0xff));
    }
    return bytes;
}

} // namespace Ninelives
