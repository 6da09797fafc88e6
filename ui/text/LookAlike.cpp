// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LookAlike.h"

#include <QHash>
#include <QSet>

namespace Ninelives::LookAlike {

namespace {

/// Rows of the form "prototype, then what looks like it". Lower case: names are case-folded first.
constexpr QStringView confusables[]{
    u"aаαɑᴀａ", u"bвᏏьʙ",       u"cсϲᴄⅽ",
    u"dԁⅾđᴅ",   u"eеεҽᴇ",       u"fƒϝ",
    u"gɡցᶃɢ",   u"hһհнħʜ",      u"lіιıɩ1ӏ|!ⅼłiɪʟíⅰ",
    u"jјϳյᴊ",   u"kкκᴋ",        u"mмᴍⅿ",
    u"nпηոɴ",   u"oоοօ0øסە٥оᴏ", u"pрρᴘ",
    u"qԛգ",     u"rгᴦʀ",        u"sѕꜱ",
    u"tтτŧᴛ",   u"uυսᴜʋ",       u"vνѵⅴᴠ",
    u"wԝωшᴡ",   u"xхχⅹ",        u"yуγүʏ",
    u"zᴢ",
};

const QHash<char16_t, char16_t> &prototypes()
{
    static const QHash<char16_t, char16_t> table = [] {
        QHash<char16_t, char16_t> filled;
        for (const QStringView row : confusables) {
            for (const QChar c : row.sliced(1)) {
                filled.insert(c.unicode(), row.at(0).unicode());
            }
        }
        return filled;
    }();
    return table;
}

bool isAccent(char32_t c)
{
    return c >= 0x300 && c <= 0x36f;
}

bool isInvisible(char32_t c)
{
    const QChar::Category kind = QChar::category(c);
    return kind == QChar::Other_Format || kind == QChar::Other_Control || QChar::isSpace(c)
        || (c >= 0xfe00 && c <= 0xfe0f) || c == 0x2800 || c == 0x115f || c == 0x1160 || c == 0x3164
        || c == 0xffa0;
}

bool belongsTogether(const QSet<int> &scripts)
{
    using S = QChar::Script;
    static const QSet<int> japanese{S::Script_Han, S::Script_Hiragana, S::Script_Katakana,
                                    S::Script_Latin};
    static const QSet<int> korean{S::Script_Han, S::Script_Hangul, S::Script_Latin};
    static const QSet<int> chinese{S::Script_Han, S::Script_Bopomofo, S::Script_Latin};
    return japanese.contains(scripts) || korean.contains(scripts) || chinese.contains(scripts);
}

} // namespace

QString skeleton(QStringView name)
{
    const QString folded = name.toString()
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(folded.size());
    const QList<uint> points = folded.toUcs4();
    for (const char32_t c : points) {
        if (isAccent(c) || isInvisible(c)) {
            continue;
        }
        if (c < 0x10000) {
            const auto unit = char16_t(c);
            out += QChar(prototypes().value(unit, unit));
        } else {
            out += QChar::fromUcs4(c);
        }
    }
    // Letters that look like one when they stand together.
    out.replace(QStringLiteral("rn"), QStringLiteral("m"));
    out.replace(QStringLiteral("vv"), QStringLiteral("w"));
    return out;
}

bool mixesScripts(QStringView name)
{
    QSet<int> scripts;
    const auto mixed = [&] { return scripts.size() > 1 && !belongsTogether(scripts); };
    const QList<uint> points = name.toString().toUcs4();
    for (const char32_t c : points) {
        if (!QChar::isLetter(c) && !QChar::isMark(c)) {
            if (mixed()) {
                return true;
            }
            scripts.clear();
            continue;
        }
        const QChar::Script script = QChar::script(c);
        if (script > QChar::Script_Common) { // not Unknown, Inherited or Common
            scripts.insert(script);
        }
    }
    return mixed();
}

} // namespace Ninelives::LookAlike
