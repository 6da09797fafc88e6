// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CommandLine.h"
#include "app/ctl/ExitCode.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using namespace Ninelives::Ctl;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void checksNumbers_data();
    void checksNumbers();
    void manualNamesEveryOption();
    void manualNamesEveryCommand();
    void helpNamesEverything();
    void everyErrorHasAnExitCode();
    void everyReasonForNoKeyHasItsSentence();
};

void TestCommandLine::understands_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("command first") << QStringList{u"send"_s, u"--to"_s, u"b@x"_s, u"hi"_s}
                                   << u"send"_s << QStringList{u"hi"_s};
    QTest::newRow("profile first") << QStringList{u"--profile"_s, u"p"_s, u"account"_s, u"list"_s}
                                   << u"account list"_s << QStringList();
    QTest::newRow("option between the words")
        << QStringList{u"account"_s, u"--json"_s, u"list"_s} << u"account list"_s << QStringList();
    QTest::newRow("equals sign") << QStringList{u"send"_s, u"--to=b@x"_s, u"a=b"_s} << u"send"_s
                                 << QStringList{u"a=b"_s};
    QTest::newRow("text that looks like an option")
        << QStringList{u"send"_s, u"--to"_s, u"b@x"_s, u"--"_s, u"--json"_s} << u"send"_s
        << QStringList{u"--json"_s};
    QTest::newRow("empty text") << QStringList{u"send"_s, u"--to"_s, u"b@x"_s, QString()}
                                << u"send"_s << QStringList{QString()};
}

void TestCommandLine::understands()
{
    QFETCH(const QStringList, words);
    const Result<CommandLine> line = parseCommandLine(words);
    QVERIFY2(line.ok(), line ? "" : qPrintable(line.error().detail));
    QVERIFY(line->command);
    QTEST(QString(line->command->name), "command");
    QTEST(line->arguments, "arguments");
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QStringList() << ErrorCode::InvalidInput;
    QTest::newRow("unknown command") << QStringList{u"dance"_s} << ErrorCode::InvalidInput;
    QTest::newRow("unknown option")
        << QStringList{u"check"_s, u"--fast"_s} << ErrorCode::InvalidInput;
    QTest::newRow("option of another command")
        << QStringList{u"check"_s, u"--to"_s, u"b@x"_s} << ErrorCode::InvalidInput;
    QTest::newRow("missing value") << QStringList{u"send"_s, u"--to"_s} << ErrorCode::InvalidInput;
    QTest::newRow("missing option") << QStringList{u"send"_s, u"hi"_s} << ErrorCode::InvalidInput;
    QTest::newRow("value for a switch")
        << QStringList{u"check"_s, u"--json=yes"_s} << ErrorCode::InvalidInput;
    QTest::newRow("given twice") << QStringList{u"send"_s, u"--to"_s, u"a@x"_s,
                                                u"--to"_s, u"b@x"_s,  u"hi"_s}
                                 << ErrorCode::InvalidInput;
    QTest::newRow("text without quotes")
        << QStringList{u"send"_s, u"--to"_s, u"a@x"_s, u"hi"_s, u"there"_s}
        << ErrorCode::InvalidInput;
    QTest::newRow("export of nothing") << QStringList{u"export"_s} << ErrorCode::InvalidInput;
    QTest::newRow("export to nowhere")
        << QStringList{u"export"_s, u"--chat"_s, u"b@x"_s} << ErrorCode::InvalidInput;
}

void TestCommandLine::refuses()
{
    QFETCH(const QStringList, words);
    const Result<CommandLine> line = parseCommandLine(words);
    QVERIFY(!line.ok());
    QTEST(line.error().code, "code");
    QVERIFY(!line.error().detail.isEmpty());
}

void TestCommandLine::checksNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("whole") << u"10"_s << true;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("negative") << u"-1"_s << false;
    QTest::newRow("word") << u"ten"_s << false;
    QTest::newRow("huge") << u"99999999999999999999"_s << false;
}

void TestCommandLine::checksNumbers()
{
    QFETCH(const QString, text);
    const Result<CommandLine> line =
        parseCommandLine({u"history"_s, u"--with"_s, u"b@x"_s, u"--limit"_s, text});
    QVERIFY(line.ok());
    QTEST(line->number("limit"_L1, 50, 1, 1000).ok(), "good");
}

static QString manual()
{
    QFile file(QStringLiteral(NINELIVES_SOURCE_DIR "/app/packaging/ninelivesctl.1"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestCommandLine::manualNamesEveryOption()
{
    QString text = manual();
    text.replace(u"\\-"_s, u"-"_s);
    QSet<QString> inManual;
    static const QRegularExpression option(u"--([a-z][a-z-]*)"_s);
    for (const QRegularExpressionMatch &match : option.globalMatch(text)) {
        inManual.insert(match.captured(1));
    }
    QSet<QString> inTable;
    for (const OptionSpec &each : globalOptions()) {
        inTable.insert(each.name);
    }
    for (const CommandSpec &command : commands()) {
        for (const OptionSpec &each : command.options) {
            inTable.insert(each.name);
        }
    }
    QCOMPARE(inTable - inManual, QSet<QString>());
    QCOMPARE(inManual - inTable, QSet<QString>());
}

void TestCommandLine::manualNamesEveryCommand()
{
    QString text = manual();
    text.replace(u"\\-"_s, u"-"_s);
    for (const CommandSpec &command : commands()) {
        QVERIFY2(text.contains(command.name), command.name.data());
    }
}

void TestCommandLine::helpNamesEverything()
{
    const QString all = helpText(nullptr);
    for (const CommandSpec &command : commands()) {
        QVERIFY(all.contains(command.name));
        const QString one = helpText(&command);
        for (const OptionSpec &option : command.options) {
            QVERIFY(one.contains(u"--"_s + option.name));
        }
    }
}

void TestCommandLine::everyErrorHasAnExitCode()
{
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const Error error{ErrorCode(code), {}};
        QVERIFY2(exitCode(error.code) >= 64 && exitCode(error.code) <= 78,
                 qPrintable(error.name()));
        QVERIFY2(!sentence(error).isEmpty(), qPrintable(error.name()));
    }
}

void TestCommandLine::everyReasonForNoKeyHasItsSentence()
{
    QSet<QString> sentences;
    for (const ErrorCode code :
         {ErrorCode::NoKey, ErrorCode::KeyringLocked, ErrorCode::NoKeyring, ErrorCode::KeyGone,
          ErrorCode::VaultMissing, ErrorCode::VaultDamaged, ErrorCode::KeyFileMissing,
          ErrorCode::KeyFileUnreadable, ErrorCode::KeyFileExposed, ErrorCode::KeyFileDamaged}) {
        const QString text = sentence({code, {}});
        QCOMPARE(exitCode(code), int(Config));
        QVERIFY2(!sentences.contains(text), qPrintable(text));
        QCOMPARE(text.contains(u"locked"_s), code == ErrorCode::KeyringLocked);
        sentences.insert(text);
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
