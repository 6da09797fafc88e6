// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/FileName.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNamesSafe_data();
    void makesNamesSafe();
    void cutsLongNamesButNotTheirSuffix_data();
    void cutsLongNamesButNotTheirSuffix();
    void knowsPrograms_data();
    void knowsPrograms();
};

void TestFileName::makesNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QString &name, const QString &expected) {
        QTest::newRow(title) << name << expected;
    };
    row("plain", u"photo.jpg"_s, u"photo.jpg"_s);
    row("spaces", u"my photo (2).jpg"_s, u"my photo (2).jpg"_s);
    row("umlaut", u"Gemälde.jpg"_s, u"Gemälde.jpg"_s);
    row("decomposed umlaut", u"Gema\u0308lde.jpg"_s, u"Gemälde.jpg"_s);
    row("cyrillic", u"фото с дачи.png"_s, u"фото с дачи.png"_s);
    row("arabic", u"صورة.png"_s, u"صورة.png"_s);
    row("emoji", u"🏖️ summer.jpg"_s, u"🏖️ summer.jpg"_s);
    row("emoji with joiners", u"👨‍👩‍👧.jpg"_s, u"👨‍👩‍👧.jpg"_s);
    row("empty", u""_s, u"file"_s);
    row("dots only", u".."_s, u"file"_s);
    row("spaces only", u"   "_s, u"file"_s);
    row("parent", u"../x"_s, u"x"_s);
    row("parents", u"../../etc/passwd"_s, u"passwd"_s);
    row("root", u"/etc/passwd"_s, u"passwd"_s);
    row("windows path", u"C:\\x"_s, u"x"_s);
    row("drive", u"C:x"_s, u"C_x"_s);
    row("share", u"\\\\server\\share\\a.txt"_s, u"a.txt"_s);
    row("folder", u"photos/"_s, u"photos"_s);
    row("parent at the end", u"a/.."_s, u"file"_s);
    row("stream", u"a.txt:hidden.exe"_s, u"a.txt_hidden.exe"_s);
    row("wildcards", u"a<b>|?*\".txt"_s, u"a_b_____.txt"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("trailing dot", u"a.exe."_s, u"a.exe"_s);
    row("trailing space", u"a.exe "_s, u"a.exe"_s);
    row("trailing dots and spaces", u"a.exe . . "_s, u"a.exe"_s);
    row("device", u"CON"_s, u"_CON"_s);
    row("device with suffix", u"CON.jpg"_s, u"_CON.jpg"_s);
    row("device, small", u"nul.tar.gz"_s, u"_nul.tar.gz"_s);
    row("port", u"COM1"_s, u"_COM1"_s);
    row("port with a small number", u"lpt\u00B2.txt"_s, u"_lpt\u00B2.txt"_s);
    row("device and space", u"aux .txt"_s, u"_aux .txt"_s);
    row("no device", u"CONTENT.jpg"_s, u"CONTENT.jpg"_s);
    row("no port", u"COM10.txt"_s, u"COM10.txt"_s);
    row("zero byte", u"a\0b.txt"_s, u"ab.txt"_s);
    row("controls", u"a\x1b[31m\x7f.txt"_s, u"a[31m.txt"_s);
    row("line break", u"a\r\nb.txt"_s, u"a b.txt"_s);
    row("right to left override", u"cod\u202Egpj.exe"_s, u"codgpj.exe"_s);
    row("isolates and marks", u"a\u2066b\u2069\u200F\u061C.txt"_s, u"ab.txt"_s);
    row("invisible", u"a\u200B\uFEFF\u00ADb.txt"_s, u"ab.txt"_s);
    row("suffix far away", u"photo.jpg                         .exe"_s, u"photo.jpg .exe"_s);
    row("suffix behind fillers", u"photo.jpg\u3164\u3164\u2800\u3164.exe"_s, u"photo.jpg .exe"_s);
    row("first half of a pair", QString(QChar(0xD83D)) + u"x.jpg"_s, u"_x.jpg"_s);
    row("second half of a pair", u"x"_s + QChar(0xDE00) + u".jpg"_s, u"x_.jpg"_s);
    row("half at the end", u"x"_s + QChar(0xD83D), u"x_"_s);
    row("no character", u"x"_s + QChar(0xFFFE) + u"y"_s, u"xy"_s);
}

void TestFileName::makesNamesSafe()
{
    QFETCH(QString, name);
    const QString safe = safeFileName(name, u"file"_s);
    QTEST(safe, "expected");
    // What is safe stays as it is.
    QCOMPARE(safeFileName(safe, u"file"_s), safe);
}

void TestFileName::cutsLongNamesButNotTheirSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("atLeast");
    const auto row = [](const char *title, const QString &name, const QString &end, int atLeast) {
        QTest::newRow(title) << name << end << atLeast;
    };
    row("just fits", QString(251, u'a') + u".jpg"_s, u"aaa.jpg"_s, 255);
    row("one too many", QString(252, u'a') + u".jpg"_s, u"aaa.jpg"_s, 255);
    row("two bytes each", QString(300, u'ä') + u".jpeg"_s, u"ää.jpeg"_s, 254);
    row("four bytes each", u"😀"_s.repeated(100) + u".png"_s, u"😀.png"_s, 252);
    row("families", u"👨‍👩‍👧"_s.repeated(40) + u".png"_s, u"👨‍👩‍👧.png"_s,
        238);
    row("no suffix", QString(400, u'b'), u"bbb"_s, 255);
    row("suffix too long for one", u"a."_s + QString(300, u'c'), u"ccc"_s, 255);
}

void TestFileName::cutsLongNamesButNotTheirSuffix()
{
    QFETCH(QString, name);
    QFETCH(QString, end);
    QFETCH(int, atLeast);
    const QString safe = safeFileName(name, u"file"_s);
    QVERIFY(safe.toUtf8().size() <= 255);
    QVERIFY2(safe.toUtf8().size() >= atLeast, qPrintable(QString::number(safe.toUtf8().size())));
    QVERIFY2(safe.endsWith(end), qPrintable(safe));
    QCOMPARE(QString::fromUtf8(safe.toUtf8()), safe);
}

void TestFileName::knowsPrograms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *title, const QString &name, const QString &type, bool is) {
        QTest::newRow(title) << name << type << is;
    };
    row("photo", u"a.jpg"_s, u"image/jpeg"_s, false);
    row("text", u"exe"_s, u""_s, false);
    row("document", u"a.pdf"_s, u"application/pdf"_s, false);
    row("nothing", u""_s, u""_s, false);
    row("exe", u"a.exe"_s, u""_s, true);
    row("capitals", u"A.EXE"_s, u"image/jpeg"_s, true);
    row("trailing dot", u"a.bat. "_s, u""_s, true);
    row("override", u"a\u202Egpj.scr"_s, u""_s, true);
    row("zero byte", u"a.exe\0"_s, u""_s, true);
    row("shortcut", u"a.lnk"_s, u""_s, true);
    row("desktop file", u"a.desktop"_s, u""_s, true);
    row("script", u"a.sh"_s, u"text/plain"_s, true);
    row("package", u"a.deb"_s, u""_s, true);
    row("jar", u"a.jar"_s, u""_s, true);
    row("phone", u"a.apk"_s, u""_s, true);
    row("by type", u"a.jpg"_s, u"application/x-msdownload"_s, true);
    row("by type with parameters", u"a"_s, u" Application/X-Sh; charset=utf-8"_s, true);
    row("folder named so", u"a.exe/b.jpg"_s, u""_s, false);
}

void TestFileName::knowsPrograms()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QTEST(isProgram(name, type), "expected");
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_file_name.moc"
