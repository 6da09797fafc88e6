// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/HunspellChecker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A small dictionary, in the encoding that is named in it.
void addDictionary(const QTemporaryDir &folder, const QString &name, const QByteArray &encoding,
                   const QByteArray &words)
{
    write(folder.filePath(name + u".aff"_s),
          "SET " + encoding + "\nTRY abcdefghijklmnopqrstuvwxyz\nWORDCHARS '\n");
    write(folder.filePath(name + u".dic"_s), words);
}

} // namespace

/// The real library over dictionaries of the test's own.
class TestHunspell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDictionaries()
    {
        const QTemporaryDir folder;
        addDictionary(folder, u"en_GB"_s, "UTF-8", "1\ncat\n");
        addDictionary(folder, u"de"_s, "UTF-8", "1\nKatze\n");
        addDictionary(folder, u"hyph_en_GB"_s, "UTF-8", "1\nx\n");
        write(folder.filePath(u"fr_FR.dic"_s), "1\nchat\n"); // half of one
        HunspellChecker checker({folder.path(), u"/no/such/folder"_s});
        QStringList languages = checker.languages();
        languages.sort();
        QCOMPARE(languages, QStringList({u"de"_s, u"en_GB"_s}));
        QCOMPARE(HunspellChecker({}).languages(), QStringList());
    }

    void knowsWords_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray("3\ncat\ndon't\nBär\n");
        QTest::newRow("Latin-1") << QByteArray("ISO8859-1")
                                 << QByteArray("3\ncat\ndon't\nB\xe4r\n");
    }

    void knowsWords()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, words);
        const QTemporaryDir folder;
        addDictionary(folder, u"xx"_s, encoding, words);
        HunspellChecker checker({folder.path()});
        QSignalSpy checked(&checker, &SpellChecker::checked);
        QSignalSpy suggested(&checker, &SpellChecker::suggested);
        checker.setLanguage(u"xx"_s);
        checker.check({u"cat"_s, u"catt"_s, u"Cat"_s, u"don’t"_s, u"Bär"_s});
        QTRY_COMPARE(checked.count(), 1);
        QCOMPARE(checked.first().at(0).toString(), u"xx"_s);
        QCOMPARE(checked.first().at(1).toStringList(),
                 QStringList({u"cat"_s, u"Cat"_s, u"don’t"_s, u"Bär"_s}));
        QCOMPARE(checked.first().at(2).toStringList(), QStringList{u"catt"_s});
        checker.suggest(u"catt"_s);
        QTRY_COMPARE(suggested.count(), 1);
        QVERIFY(suggested.first().at(1).toStringList().contains(u"cat"_s));
        checker.suggest(u"Bärr"_s);
        QTRY_COMPARE(suggested.count(), 2);
        QVERIFY(suggested.last().at(1).toStringList().contains(u"Bär"_s));
        // Switched off it answers nothing more.
        checker.setLanguage(QString());
        checker.check({u"catt"_s});
        checker.suggest(u"catt"_s);
        QTRY_COMPARE(suggested.count(), 3);
        QCOMPARE(suggested.last().at(1).toStringList(), QStringList());
        QCOMPARE(checked.count(), 1);
    }

    void aBrokenDictionaryAnswersNothing()
    {
        const QTemporaryDir folder;
        addDictionary(folder, u"xx"_s, "no-such-encoding", "1\ncat\n");
        write(folder.filePath(u"yy.aff"_s), QByteArray(1000, '\xff'));
        write(folder.filePath(u"yy.dic"_s), QByteArray(1000, '\xfe'));
        HunspellChecker checker({folder.path()});
        QSignalSpy suggested(&checker, &SpellChecker::suggested);
        for (const QString &language : {u"xx"_s, u"yy"_s, u"not there"_s}) {
            checker.setLanguage(language);
            checker.check({u"cat"_s});
            checker.suggest(u"catt"_s);
        }
        QTRY_COMPARE(suggested.count(), 3);
    }
};

QTEST_GUILESS_MAIN(TestHunspell)
#include "tst_hunspell.moc"
