// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Languages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheLanguage_data();
    void choosesTheLanguage();
    void writesDatesAsTheReaderDoes_data();
    void writesDatesAsTheReaderDoes();
};

void TestLanguages::choosesTheLanguage_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *name, const QString &chosen, const QString &system,
                        const QString &spoken) {
        QTest::newRow(name) << chosen << system << spoken;
    };
    row("the system's", QString(), u"de_DE"_s, u"de"_s);
    row("of another country", QString(), u"de_CH"_s, u"de"_s);
    row("of Portugal", QString(), u"pt_PT"_s, u"pt_BR"_s);
    row("the same script", QString(), u"zh_SG"_s, u"zh_CN"_s);
    row("another script", QString(), u"zh_TW"_s, u"en"_s);
    row("Serbian is not Russian", QString(), u"sr_RS"_s, u"en"_s);
    row("one that nobody translated", QString(), u"fi_FI"_s, u"en"_s);
    row("no language at all", QString(), u"C"_s, u"en"_s);
    row("chosen", u"ar"_s, u"de_DE"_s, u"ar"_s);
    row("English chosen", u"en"_s, u"de_DE"_s, u"en"_s);
    row("one that is not ours chosen", u"tlh"_s, u"fr_CA"_s, u"fr"_s);
    row("nonsense chosen", u"../../de"_s, u"es_AR"_s, u"es"_s);
}

void TestLanguages::choosesTheLanguage()
{
    QFETCH(QString, chosen);
    QFETCH(QString, system);
    QTEST(Languages::spoken(chosen, QLocale(system)), "spoken");
}

void TestLanguages::writesDatesAsTheReaderDoes_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("written");
    QTest::newRow("the system's") << QString() << u"de_CH"_s << u"de_CH"_s;
    QTest::newRow("its own language chosen") << u"de"_s << u"de_CH"_s << u"de_CH"_s;
    QTest::newRow("another one chosen") << u"fr"_s << u"de_CH"_s << u"fr_FR"_s;
    QTest::newRow("not ours") << u"xx"_s << u"de_CH"_s << u"de_CH"_s;
}

void TestLanguages::writesDatesAsTheReaderDoes()
{
    QFETCH(QString, chosen);
    QFETCH(QString, system);
    QFETCH(QString, written);
    QCOMPARE(Languages::localeFor(chosen, QLocale(system)).name(), written);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
