// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/EmojiTable.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QTest>
#include <QTextLayout>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

QStringList signsOf(const EmojiTable &table, const QList<qsizetype> &places)
{
    QStringList signs;
    for (const qsizetype place : places) {
        signs.append(table.all().at(place).sign);
    }
    return signs;
}

/// What a font makes of a text: its own glyphs only, 0 where it has none.
QList<quint32> glyphsOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setLineWidth(1'000'000);
    layout.endLayout();
    QList<quint32> glyphs;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (run.rawFont().familyName() != font.family()) {
            return {0};
        }
        glyphs += run.glyphIndexes();
    }
    return glyphs;
}

} // namespace

class TestEmojiTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsThePalette()
    {
        const EmojiTable table;
        QVERIFY(table.all().size() > 1'850);
        QCOMPARE(table.all().first().sign, u"😀"_s);
        QCOMPARE(table.all().first().group, Emoji::Group::Smileys);
        QCOMPARE(table.all().last().group, Emoji::Group::Flags);
        QSet<QString> shortNames;
        for (const Emoji &emoji : table.all()) {
            QVERIFY2(!emoji.name.isEmpty() && !emoji.shortNames.isEmpty(), qPrintable(emoji.sign));
            QVERIFY2(emoji.tones.isEmpty() || emoji.tones.size() == 5, qPrintable(emoji.sign));
            for (const QString &name : emoji.shortNames) {
                QVERIFY2(!shortNames.contains(name), qPrintable(name));
                shortNames.insert(name);
            }
        }
    }

    void everyLanguageHasWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addRow("en") << u"cat face"_s << u"kitten"_s;
        QTest::addRow("de") << u"Katzengesicht"_s << u"KATZE"_s;
        QTest::addRow("fr") << u"tête de chat"_s << u"tete de cha"_s;
        QTest::addRow("es") << u"cara de gato"_s << u"gato"_s;
        QTest::addRow("pt") << u"rosto de gato"_s << u"gato"_s;
        QTest::addRow("ru") << u"морда кошки"_s << u"кошк"_s;
        QTest::addRow("zh") << u"猫脸"_s << u"猫"_s;
        QTest::addRow("ja") << u"ネコの顔"_s << u"ネコ"_s;
        QTest::addRow("ar") << u"وجه قطة"_s << u"قطة"_s;
    }

    void everyLanguageHasWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(EmojiTable::languages().contains(language));
        const EmojiTable table(language);
        QCOMPARE(table.all().at(table.indexOf(u"🐱"_s)).name, name);
        QVERIFY(signsOf(table, table.search(typed, 200)).contains(u"🐱"_s));
        // English is always understood.
        QVERIFY(signsOf(table, table.search(u"party popper"_s, 5)).contains(u"🎉"_s));
        QVERIFY(signsOf(table, table.search(u"tada"_s, 5)).contains(u"🎉"_s));
        for (const Emoji &emoji : table.all()) {
            QVERIFY2(!emoji.name.isEmpty(), qPrintable(emoji.sign));
        }
    }

    void theBestComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("exact short name") << u"cat"_s << u"🐱"_s;
        QTest::newRow("sign for yes") << u"+1"_s << u"👍"_s;
        QTest::newRow("underscores") << u"heart_eyes"_s << u"😍"_s;
        QTest::newRow("beginning") << u"tad"_s << u"🎉"_s;
        QTest::newRow("two words, any order") << u"popper party"_s << u"🎉"_s;
        QTest::newRow("case") << u"FIRE"_s << u"🔥"_s;
        QTest::newRow("country") << u"flag portugal"_s << u"🇵🇹"_s;
        QTest::newRow("nothing") << u"qqqq"_s << QString();
        QTest::newRow("blank") << u"  "_s << QString();
        QTest::newRow("line break") << u"\n"_s << QString();
        QTest::newRow("very long") << QString(100'000, u'x') << QString();
    }

    void theBestComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        const EmojiTable table;
        QCOMPARE(signsOf(table, table.search(typed, 3)).value(0), first);
        QVERIFY(table.search(u"a"_s, 7).size() == 7);
    }

    void namesAndTones()
    {
        const EmojiTable table(u"de"_s);
        QCOMPARE(table.all().at(table.named(u"cat"_s)).sign, u"🐱"_s);
        QCOMPARE(table.all().at(table.named(u"katzengesicht"_s)).sign, u"🐱"_s);
        QCOMPARE(table.named(u"no_such_thing"_s), -1);
        QCOMPARE(table.named(QString()), -1);
        const qsizetype thumb = table.indexOf(u"👍"_s);
        QCOMPARE(table.sign(thumb, 0), u"👍"_s);
        QCOMPARE(table.sign(thumb, 3), u"👍🏽"_s);
        QCOMPARE(table.sign(thumb, 99), u"👍"_s);
        QCOMPARE(table.indexOf(u"👍🏽"_s), thumb);
        QCOMPARE(table.sign(table.indexOf(u"🐱"_s), 3), u"🐱"_s);
        QCOMPARE(table.indexOf(u"x"_s), -1);
        const EmojiTable unknown(u"tlh"_s);
        QCOMPARE(unknown.all().at(unknown.indexOf(u"🐱"_s)).name, u"cat face"_s);
    }

    // Each is drawn as one picture by the font that is installed with the program.
    void theFontHasThemAll()
    {
        QFont font;
        font.setFamily(u"Noto Color Emoji"_s);
        font.setPixelSize(24);
        QVERIFY(QFontDatabase::hasFamily(font.family()));
        const EmojiTable table;
        QStringList missing;
        for (const Emoji &emoji : table.all()) {
            const QStringList forms = QStringList{emoji.sign} + emoji.tones;
            for (const QString &form : forms) {
                const QList<quint32> glyphs = glyphsOf(form, font);
                if (glyphs.count(0) > 0 || glyphs.size() != 1) {
                    missing.append(form + u' ' + QString::number(glyphs.size()));
                }
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void isQuick()
    {
        QBENCHMARK
        {
            const EmojiTable table(u"ja"_s);
            QVERIFY(!table.search(u"顔"_s, 200).isEmpty());
        }
    }
};

QTEST_MAIN(TestEmojiTable)
#include "tst_emoji_table.moc"
