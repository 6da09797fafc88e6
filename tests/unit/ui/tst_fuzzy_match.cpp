// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FuzzyMatch.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Names are found by what somebody types in a hurry.
class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("marked"); // in brackets; "-": does not fit
        QTest::newRow("beginning") << u"mu"_s << u"Murat Demir"_s << u"[Mu]rat Demir"_s;
        QTest::newRow("any case") << u"MURAT"_s << u"murat"_s << u"[murat]"_s;
        QTest::newRow("a later word") << u"dem"_s << u"Aylin Demir"_s << u"Aylin [Dem]ir"_s;
        QTest::newRow("inside") << u"mul"_s << u"Select multiple"_s << u"Select [mul]tiple"_s;
        QTest::newRow("initials") << u"mb"_s << u"Milo Brandt"_s << u"[M]ilo [B]randt"_s;
        QTest::newRow("initials, a word left out")
            << u"cc"_s << u"Cat and Crew"_s << u"[C]at and [C]rew"_s;
        QTest::newRow("initials too far apart")
            << u"mu"_s << u"Mark this chat as unread"_s << u"-"_s;
        QTest::newRow("accent in the name")
            << u"tomas"_s << u"Tomás Rivera"_s << u"[Tomás] Rivera"_s;
        QTest::newRow("accent in the query") << u"tómas"_s << u"Tomas"_s << u"[Tomas]"_s;
        QTest::newRow("combining accent")
            << u"tomas"_s << QString(u"Toma\u0301s"_s) << QString(u"[Toma\u0301s]"_s);
        QTest::newRow("sharp s") << u"strasse"_s << u"Große Straße"_s << u"Große [Straße]"_s;
        QTest::newRow("greek, final sigma") << u"ΝΙΚΟΣ"_s << u"Νίκος"_s << u"[Νίκος]"_s;
        QTest::newRow("cyrillic") << u"иван"_s << u"Пётр Иванов"_s << u"Пётр [Иван]ов"_s;
        QTest::newRow("cyrillic without dots") << u"петр"_s << u"Пётр"_s << u"[Пётр]"_s;
        QTest::newRow("arabic without vowels") << u"محمد"_s << u"مُحَمَّد"_s << u"[مُحَمَّد]"_s;
        QTest::newRow("japanese") << u"猫"_s << u"黒猫カフェ"_s << u"黒[猫]カフェ"_s;
        QTest::newRow("full width") << u"cat"_s << u"Ｃａｔ"_s << u"[Ｃａｔ]"_s;
        QTest::newRow("emoji") << u"😻"_s << u"Cats 😻 only"_s << u"Cats [😻] only"_s;
        QTest::newRow("two words, any order")
            << u"dem ayl"_s << u"Aylin Demir"_s << u"[Ayl]in [Dem]ir"_s;
        QTest::newRow("letters close together") << u"mlt"_s << u"Multiple"_s << u"[M]u[lt]iple"_s;
        QTest::newRow("two spread letters are too few") << u"mt"_s << u"Multiple"_s << u"-"_s;
        QTest::newRow("letters far apart")
            << u"mrg"_s << u"Mark everything as received"_s << u"-"_s;
        QTest::newRow("one word does not fit") << u"aylin x"_s << u"Aylin Demir"_s << u"-"_s;
        QTest::newRow("nothing of it") << u"zzz"_s << u"Milo"_s << u"-"_s;
        QTest::newRow("nothing typed") << u"  "_s << u"Milo"_s << u"Milo"_s;
        QTest::newRow("an empty name") << u"a"_s << QString() << u"-"_s;
        QTest::newRow("half a surrogate") << QString(QChar(0xD83D)) << u"Milo"_s << u"-"_s;
    }

    void marks()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        QFETCH(const QString, marked);
        const std::optional<FuzzyMatch> match = FuzzyQuery(typed).match(name);
        QString shown = u"-"_s;
        if (match) {
            shown.clear();
            qsizetype at = 0;
            for (const FuzzyMatch::Piece &piece : match->pieces) {
                shown += name.sliced(at, piece.start - at) + u'['
                    + name.sliced(piece.start, piece.length) + u']';
                at = piece.start + piece.length;
            }
            shown += name.sliced(at);
        }
        QCOMPARE(shown, marked);
    }

    void betterFitsScoreHigher()
    {
        const FuzzyQuery query(u"mil"_s);
        const QStringList worse{u"Milo"_s, u"Aunt Milena"_s, u"Margit Ilse L"_s, u"Smile"_s};
        int before = 1000;
        for (const QString &name : worse) {
            const std::optional<FuzzyMatch> match = query.match(name);
            QVERIFY2(match, qPrintable(name));
            QVERIFY2(match->score < before, qPrintable(name));
            before = match->score;
        }
    }

    void hostileNamesCostLittle()
    {
        const QString endless = u"a b "_s.repeated(100'000);
        QVERIFY(FuzzyQuery(u"ab"_s).match(endless));
        QVERIFY(!FuzzyQuery(u"c"_s.repeated(100'000)).match(endless));
        QVERIFY(!FuzzyQuery(u"x"_s).match(QString(100'000, QChar(0x0301))));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzy_match.moc"
