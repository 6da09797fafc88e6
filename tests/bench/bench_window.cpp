// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on a filled profile: time to the first frame, to the chat list and to the
// messages of the open chat; memory and processor time once it has settled. Numbers only, nothing
// asserted. NINELIVES_BENCH_MESSAGES caps the larger store.
#include "core/crypto/KeyFile.h"
#include "core/storage/Database.h"
#include "tests/fakes/StoreFiller.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 5;
constexpr int chats = 200;
constexpr int settleMs = 3'000;

struct Run {
    double firstFrame = 0;
    double chatList = 0;
    double messages = 0;
    double pssMiB = 0;
    double cpuSeconds = 0;
};

bool fill(const QString &folder, const QString &keyFile, qint64 messages)
{
    const Result<SecretBytes> key = keyFromFile(keyFile, false);
    if (!key) {
        return false;
    }
    Result<std::unique_ptr<Database>> database = Database::open(folder, key->view());
    if (!database) {
        return false;
    }
    Test::FillPlan plan;
    plan.messages = messages;
    plan.conversations = chats;
    plan.unreadPerConversation = 1;
    return Test::fillStore(**database, plan).ok();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double number(const QString &text, const QString &pattern)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    return match.hasMatch() ? match.captured(1).toDouble() : 0;
}

/// Proportional memory of a process; 0 where the system does not tell.
double pss(qint64 process)
{
    const QByteArray text = contents(u"/proc/%1/smaps_rollup"_s.arg(process));
    return number(QString::fromLatin1(text), u"\\nPss:\\s+(\\d+)"_s) / 1024;
}

/// Processor time used so far, in seconds.
double cpu(qint64 process)
{
    const QList<QByteArray> fields = contents(u"/proc/%1/stat"_s.arg(process)).split(' ');
    return fields.size() > 14 ? (fields.at(13).toDouble() + fields.at(14).toDouble()) / 100 : 0;
}

Run start(const QString &folder, const QString &keyFile)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"ninelives.ui.debug=true"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(
        QStringLiteral(NINELIVES_PROGRAM),
        {u"--profile"_s, folder, u"--key-file"_s, keyFile, u"--open"_s, u"friend0@bench.test"_s});
    program.waitForStarted();
    QThread::msleep(settleMs);
    Run run;
    run.pssMiB = pss(program.processId());
    run.cpuSeconds = cpu(program.processId());
    program.terminate();
    program.waitForFinished(10'000);
    const QString text = QString::fromUtf8(program.readAll());
    run.firstFrame = number(text, u"first frame after (\\d+)"_s);
    run.chatList = number(text, u"chat list after (\\d+)"_s);
    run.messages = number(text, u"messages after (\\d+)"_s);
    return run;
}

double median(const QList<Run> &runs, double Run::*what)
{
    QList<double> values;
    for (const Run &run : runs) {
        values.append(run.*what);
    }
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void measure(qint64 messages)
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    const QString keyFile = folder.filePath(u"key"_s);
    if (!fill(profile, keyFile, messages)) {
        std::fprintf(stderr, "the store could not be filled\n");
        return;
    }
    QList<Run> runs;
    for (int i = 0; i < starts; ++i) {
        runs.append(start(profile, keyFile));
    }
    std::printf("%9lld messages: first frame %4.0f ms, chat list %4.0f ms, messages %4.0f ms, "
                "%5.1f MiB PSS, %.2f s CPU in the first %d s\n",
                static_cast<long long>(messages), median(runs, &Run::firstFrame),
                median(runs, &Run::chatList), median(runs, &Run::messages),
                median(runs, &Run::pssMiB), median(runs, &Run::cpuSeconds), settleMs / 1000);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bool given = false;
    const int cap = qEnvironmentVariableIntValue("NINELIVES_BENCH_MESSAGES", &given);
    const qint64 large = given && cap > 0 ? cap : 1'000'000;
    measure(std::min<qint64>(10'000, large));
    if (large > 10'000) {
        measure(large);
    }
    return 0;
}
