// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Identity.h"
#include "ui/text/LookAlike.h"
#include "ui/text/MessageFormatter.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Names that others chose are hostile.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileNamesBecomeHarmless_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Aylin Demir"_s << u"Aylin Demir"_s;
        QTest::newRow("lines") << u"Aylin\nowner"_s << u"Aylin owner"_s;
        QTest::newRow("control") << u"A\u0007\u001bylin"_s << u"Aylin"_s;
        QTest::newRow("override") << u"\u202enimda"_s << u"nimda"_s;
        QTest::newRow("isolate") << u"\u2067Aylin\u2069"_s << u"Aylin"_s;
        QTest::newRow("invisible") << u"Ay\u200b\u2060lin\u00ad"_s << u"Aylin"_s;
        QTest::newRow("tags") << u"Aylin\U000e0041\U000e007f"_s << u"Aylin"_s;
        QTest::newRow("blanks only") << u" \u3164\u2800 "_s << u"?"_s;
        QTest::newRow("joiners only") << u"\u200d\u200c"_s << u"?"_s;
        QTest::newRow("tower") << u"A"_s + QString(40, QChar(0x0301)) << u"A\u0301\u0301\u0301"_s;
        QTest::newRow("emoji") << u"👩‍🚀 Aylin"_s << u"👩‍🚀 Aylin"_s;
        QTest::newRow("private use") << u"\ue000Aylin"_s << u"Aylin"_s;
        QTest::newRow("arabic") << u"آيلين"_s << u"آيلين"_s;
    }

    void hostileNamesBecomeHarmless()
    {
        QFETCH(const QString, raw);
        QFETCH(const QString, shown);
        QCOMPARE(Identity::safeName(raw, u"?"_s), shown);
    }

    void longNamesAreCut()
    {
        QCOMPARE(Identity::safeName(QString(5000, u'a')).size(), 61);
        QCOMPARE(Identity::firstName(QString(5000, u'a')).size(), 61);
        QCOMPARE(Identity::firstName(u"A\u202e\nylin Demir"_s), u"A"_s);
        QVERIFY(Identity::safeName(QString(5000, u'a')).endsWith(u'…'));
    }

    void looksAlike_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << u"Aylin"_s << u"AYLIN"_s << true;
        QTest::newRow("cyrillic") << u"Aylin"_s << u"Аylin"_s << true;
        QTest::newRow("whole cyrillic") << u"cop"_s << u"сор"_s << true;
        QTest::newRow("greek") << u"nora"_s << u"nοrα"_s << true;
        QTest::newRow("capital i") << u"Aylin"_s << u"AyIin"_s << true;
        QTest::newRow("one") << u"milo"_s << u"mi1o"_s << true;
        QTest::newRow("zero") << u"milo"_s << u"mil0"_s << true;
        QTest::newRow("rn") << u"mark"_s << u"rnark"_s << true;
        QTest::newRow("blank") << u"Aylin Demir"_s << u"Aylin\u2003Demir"_s << true;
        QTest::newRow("invisible") << u"Aylin"_s << u"Ay\u200blin"_s << true;
        QTest::newRow("accent") << u"Aylin"_s << u"Aýlin"_s << true;
        QTest::newRow("wide") << u"Aylin"_s << u"Ａｙｌｉｎ"_s << true;
        QTest::newRow("mathematical") << u"Aylin"_s << u"𝐀𝐲𝐥𝐢𝐧"_s << true;
        QTest::newRow("another name") << u"Aylin"_s << u"Alina"_s << false;
        QTest::newRow("another person") << u"Milo"_s << u"Mila"_s << false;
    }

    void looksAlike()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const bool, same);
        QCOMPARE(LookAlike::skeleton(left) == LookAlike::skeleton(right), same);
    }

    void mixesScripts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("mixes");
        QTest::newRow("latin") << u"Tomás Rivera 2"_s << false;
        QTest::newRow("cyrillic") << u"Иван Петров"_s << false;
        QTest::newRow("two words") << u"Иван (home)"_s << false;
        QTest::newRow("in one word") << u"Аylin"_s << true;
        QTest::newRow("greek in latin") << u"nοra"_s << true;
        QTest::newRow("japanese") << u"山田タロウ"_s << false;
        QTest::newRow("emoji") << u"Milo😻"_s << false;
    }

    void mixesScripts()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, mixes);
        QCOMPARE(LookAlike::mixesScripts(name), mixes);
    }

    void mentionsAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("styled");
        const QString begin(QChar(0x02));
        const QString end(QChar(0x03));
        QTest::newRow("own") << u"@nora look"_s << begin + u"@nora"_s + end + u" look"_s;
        QTest::newRow("own without sign")
            << u"nora, look"_s << begin + u"nora"_s + end + u", look"_s;
        QTest::newRow("own in a word") << u"norah looks"_s << u"norah looks"_s;
        QTest::newRow("own in an address") << u"xnora@p"_s << u"xnora@p"_s;
        QTest::newRow("somebody") << u"ask @milo!"_s << u"ask <b>@milo</b>!"_s;
        QTest::newRow("two words") << u"@Milo Brandt knows"_s << u"<b>@Milo Brandt</b> knows"_s;
        QTest::newRow("nobody") << u"@everybody"_s << u"@everybody"_s;
        QTest::newRow("markup") << u"<b>@milo</b>"_s << u"&lt;b&gt;<b>@milo</b>&lt;/b&gt;"_s;
        QTest::newRow("forged mark") << u"a\u0002b\u0003"_s << u"ab"_s;
    }

    void mentionsAreMarked()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, styled);
        MessageFormatter::Names names;
        names.own = {u"nora"_s};
        names.isName = [](QStringView name) {
            return name.compare(u"milo", Qt::CaseInsensitive) == 0
                || name.compare(u"milo brandt", Qt::CaseInsensitive) == 0;
        };
        QCOMPARE(MessageFormatter::toStyledText(text, names), styled);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
