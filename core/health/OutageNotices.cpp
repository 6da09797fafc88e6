// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/OutageNotices.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ninelives::OutageNotices {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 35; // BCP 47 asks readers for no more

/// One line of plain text: no controls, no signs that turn the direction of what stands beside.
QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text.left(4 * maxWords)) {
        const bool odd = !c.isPrint() && !c.isSurrogate();
        line.append(odd ? u' ' : c);
    }
    return line.simplified().left(maxWords);
}

/// 0 when there is none; nothing when it can't be read.
std::optional<qint64> timeIn(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull()) {
        return 0;
    }
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QHash<QString, QString> wordsIn(const QJsonObject &message)
{
    QHash<QString, QString> words;
    for (auto it = message.begin(); it != message.end() && words.size() < maxLanguages; ++it) {
        const QString text = oneLine(it.value().toString());
        if (!text.isEmpty() && it.key().size() <= longestTag) {
            words.insert(it.key().toLower(), text);
        }
    }
    return words;
}

} // namespace

Result<std::optional<OutageNotice>> parse(const QByteArray &json, qint64 nowMs)
{
    const QJsonDocument document =
        json.size() <= maxBytes ? QJsonDocument::fromJson(json) : QJsonDocument();
    if (!document.isObject()) {
        return Error{ErrorCode::Malformed, u"no JSON object"_s};
    }
    const QJsonObject object = document.object();
    if (!object.contains("beginning"_L1)) {
        return object.contains("message"_L1) || object.contains("planned"_L1)
            ? Result<std::optional<OutageNotice>>(Error{ErrorCode::Malformed, u"no beginning"_s})
            : std::optional<OutageNotice>();
    }
    const auto begins = timeIn(object, "beginning"_L1);
    const auto ends = timeIn(object, "expected_end"_L1);
    if (!begins || !ends || *begins == 0) {
        return Error{ErrorCode::Malformed, u"times"_s};
    }
    OutageNotice notice;
    notice.words = wordsIn(object.value("message"_L1).toObject());
    notice.planned = object.value("planned"_L1).toBool();
    notice.beginsMs = *begins;
    notice.endsMs = *ends > *begins ? *ends : 0;
    notice.fetchedMs = nowMs;
    return std::optional(notice);
}

} // namespace Ninelives::OutageNotices
