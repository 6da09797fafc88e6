// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/LongestWords.h"

#include <QGuiApplication>

namespace Ninelives {

using namespace Qt::StringLiterals;

LongestWords::LongestWords(const QStringList &languages) : m_metrics(QGuiApplication::font())
{
    for (const QString &language : languages) {
        auto words = std::make_unique<QTranslator>();
        m_complete = words->load(u"ninelives_"_s + language, u":/ninelives/i18n"_s) && m_complete;
        m_languages.push_back(std::move(words));
    }
}

QString LongestWords::translate(const char *context, const char *sourceText,
                                const char *disambiguation, int n) const
{
    QByteArray key;
    for (const char *part : {context, sourceText, disambiguation}) {
        key.append(part).append('\0');
    }
    key.append(QByteArray::number(n));
    const QMutexLocker lock(&m_mutex);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd()) {
        return *known;
    }
    const QString text = widest(context, sourceText, disambiguation, n);
    m_known.insert(key, text);
    return text;
}

/// None of the texts has markup. Those of several lines are wrapped: the whole of it counts.
QString LongestWords::widest(const char *context, const char *sourceText,
                             const char *disambiguation, int n) const
{
    QString found; // null: asked elsewhere
    qreal width = -1;
    for (const auto &words : m_languages) {
        const QString text = words->translate(context, sourceText, disambiguation, n);
        const qreal wide = text.isEmpty() ? -1 : m_metrics.horizontalAdvance(text);
        if (wide > width) {
            found = text;
            width = wide;
        }
    }
    return found;
}

} // namespace Ninelives
