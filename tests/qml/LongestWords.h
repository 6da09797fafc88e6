// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QMutex>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Ninelives {

/// Says each text in that of some languages in which it is the widest: what fits in these words
/// fits in each of the languages. The reverse is not true: two long texts side by side may be of
/// two languages, which nobody sees together. Of one language alone, it is that language.
class LongestWords : public QTranslator
{
public:
    /// Codes of Languages::shipped(), English not among them: its words are in the sources. Widths
    /// are those in the application's font.
    explicit LongestWords(const QStringList &languages);

    /// The words of every language were there.
    [[nodiscard]] bool complete() const { return m_complete; }

    [[nodiscard]] bool isEmpty() const override { return m_languages.empty(); }
    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;

private:
    [[nodiscard]] QString widest(const char *context, const char *sourceText,
                                 const char *disambiguation, int n) const;

    std::vector<std::unique_ptr<QTranslator>> m_languages;
    QFontMetricsF m_metrics;
    bool m_complete = true;
    mutable QMutex m_mutex; ///< Qt lets several threads ask at once
    mutable QHash<QByteArray, QString>
        m_known; ///< measuring takes time, and each window asks again
};

} // namespace Ninelives
