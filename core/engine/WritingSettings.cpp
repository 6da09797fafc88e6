// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/WritingSettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ninelives::WritingSettings {

using namespace Qt::StringLiterals;

namespace {

const QString writingName = u"writing"_s;
constexpr qsizetype mostEmoji = 32;
constexpr qsizetype longestEmoji = 64;
constexpr qsizetype mostWords = 5'000;
constexpr qsizetype longestWord = 100;
constexpr int darkest = 5;

/// Without what is empty or longer than `longest`.
QStringList sensible(QStringList texts, qsizetype longest)
{
    texts.removeIf(
        [longest](const QString &text) { return text.isEmpty() || text.size() > longest; });
    texts.removeDuplicates();
    return texts;
}

WritingChoices bounded(const WritingChoices &choices)
{
    WritingChoices kept;
    kept.recentEmoji = sensible(choices.recentEmoji, longestEmoji);
    kept.recentEmoji = kept.recentEmoji.first(std::min(kept.recentEmoji.size(), mostEmoji));
    kept.skinTone = std::clamp(choices.skinTone, 0, darkest);
    kept.ownWords = sensible(choices.ownWords, longestWord);
    kept.ownWords = kept.ownWords.last(std::min(kept.ownWords.size(), mostWords));
    return kept;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValueConstRef entry : array) {
        texts.append(entry.toString());
    }
    return texts;
}

} // namespace

Result<WritingChoices> read(const SettingsStore &settings)
{
    const auto stored = settings.get(writingName);
    if (!stored) {
        return stored.error();
    }
    const QJsonObject object = QJsonDocument::fromJson(stored->value_or(QByteArray())).object();
    WritingChoices choices;
    choices.recentEmoji = textsOf(object.value(u"emoji"_s));
    choices.skinTone = object.value(u"tone"_s).toInt();
    choices.ownWords = textsOf(object.value(u"words"_s));
    return bounded(choices);
}

Result<void> write(SettingsStore &settings, Transaction &tx, const WritingChoices &choices)
{
    const WritingChoices kept = bounded(choices);
    const QJsonObject object{{u"emoji"_s, QJsonArray::fromStringList(kept.recentEmoji)},
                             {u"tone"_s, kept.skinTone},
                             {u"words"_s, QJsonArray::fromStringList(kept.ownWords)}};
    return settings.set(tx, writingName, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Ninelives::WritingSettings
