// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/HttpAnswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype mostHeadBytes = 64 * 1024;
constexpr QByteArrayView version("HTTP/1.");
constexpr qsizetype statusAt = 9; ///< behind "HTTP/1.1 "
constexpr qsizetype statusDigits = 3;

/// 0 for what is no status line.
int statusOf(QByteArrayView head)
{
    if (!head.startsWith(version) || head.size() < statusAt + statusDigits
        || head[statusAt - 1] != ' ') {
        return 0;
    }
    const QByteArrayView digits = head.sliced(statusAt, statusDigits);
    const bool number = std::all_of(digits.begin(), digits.end(),
                                    [](char digit) { return digit >= '0' && digit <= '9'; });
    return number ? digits.toInt() : 0;
}

} // namespace

Result<std::optional<int>> HttpAnswer::feed(QByteArrayView bytes)
{
    const Error malformed{ErrorCode::Malformed, u"no HTTP answer"_s};
    // What is kept is bounded, whatever a server sends behind the head.
    m_head.append(bytes.first(std::min(bytes.size(), mostHeadBytes + 1)));
    for (qsizetype end = m_head.indexOf("\r\n\r\n"); end >= 0; end = m_head.indexOf("\r\n\r\n")) {
        const int status = statusOf(m_head);
        if (status < 100 || status > 599) {
            return malformed;
        }
        if (status >= 200) {
            return std::optional<int>(status);
        }
        m_interim = true;
        m_head.remove(0, end + 4);
    }
    // What cannot become an answer any more is not waited for.
    const QByteArrayView known =
        QByteArrayView(m_head).first(std::min(m_head.size(), version.size()));
    if (!version.startsWith(known)) {
        return malformed;
    }
    if (m_head.size() > mostHeadBytes) {
        return malformed;
    }
    return std::optional<int>();
}

} // namespace Ninelives
