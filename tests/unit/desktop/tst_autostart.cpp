// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/XdgAutostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Starting with the computer, by a file in the autostart folder.
class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAndGoes()
    {
        const QTemporaryDir folder;
        const QString inside = folder.filePath(u"config/autostart"_s);
        XdgAutostart autostart(inside, u"/opt/nine lives/ninelives"_s, {u"--hidden"_s});
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.setOn(false)); // nothing to do
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
        QFile file(inside + u"/ninelives.desktop"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray entry = file.readAll();
        QVERIFY(entry.startsWith("[Desktop Entry]\n"));
        QVERIFY2(entry.contains("\nExec=\"/opt/nine lives/ninelives\" \"--hidden\"\n"), entry);
        QVERIFY(autostart.setOn(true)); // again
        QVERIFY(autostart.setOn(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!file.exists());
    }

    void switchedOffByTheDesktopIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true");
        QTest::newRow("gnome") << QByteArray("X-GNOME-Autostart-enabled=false");
    }

    void switchedOffByTheDesktopIsOff()
    {
        QFETCH(QByteArray, line);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ninelives.desktop"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Desktop Entry]\nType=Application\n" + line + "\n");
        file.close();
        XdgAutostart autostart(folder.path(), u"/usr/bin/ninelives"_s, {});
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
    }

    void wordsAreQuoted_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << u"/usr/bin/ninelives"_s << u"\"/usr/bin/ninelives\""_s;
        QTest::newRow("space") << u"/a b"_s << u"\"/a b\""_s;
        QTest::newRow("field code") << u"/100%u"_s << u"\"/100%%u\""_s;
        QTest::newRow("quote") << u"/a\"b"_s << u"\"/a\\\\\"b\""_s;
        QTest::newRow("dollar") << u"/$HOME"_s << u"\"/\\\\$HOME\""_s;
        QTest::newRow("backtick") << u"/`id`"_s << u"\"/\\\\`id\\\\`\""_s;
        QTest::newRow("backslash") << u"/a\\b"_s << u"\"/a\\\\\\\\b\""_s;
    }

    void wordsAreQuoted()
    {
        QFETCH(QString, word);
        QTEST(XdgAutostart::quoted(word), "quoted");
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        XdgAutostart noFolder(file.fileName(), u"/usr/bin/ninelives"_s, {});
        QVERIFY(!noFolder.setOn(true));
        QVERIFY(!noFolder.isOn());
        XdgAutostart twoLines(folder.path(), u"/usr/bin/nine\nExec=lives"_s, {});
        QVERIFY(!twoLines.setOn(true));
        QVERIFY(!twoLines.isOn());
    }
};

QTEST_APPLESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
