// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rules.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void rulesBite_data();
    void rulesBite();
    void readmeRuleBites();

    void treeKeepsTheRules();
    void everyFolderIsDescribed();

private:
    QMap<QString, QString> m_tree; ///< path from the project root → content
};

namespace {

QString lines(int count)
{
    return QString(count, u'\n');
}

} // namespace

void ArchitectureTest::initTestCase()
{
    const QDir root(QStringLiteral(NINELIVES_SOURCE_DIR));
    const QStringList kinds{u"*.cpp"_s, u"*.h"_s, u"*.mm"_s, u"*.qml"_s, u"*.js"_s, u"README.md"_s};
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s}) {
        QDirIterator files(root.filePath(top), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            m_tree.insert(root.relativeFilePath(file.fileName()),
                          QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(m_tree.size() > 1);
}

void ArchitectureTest::rulesBite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("good");

    const auto row = [](const char *name, const QString &path, const QString &content, bool good) {
        QTest::newRow(name) << path << content << good;
    };
    const auto good = [&row](const char *name, const QString &path, const QString &content) {
        row(name, path, content, true);
    };
    const auto bad = [&row](const char *name, const QString &path, const QString &content) {
        row(name, path, content, false);
    };

    // Layers
    good("downwards", u"core/storage/A.cpp"_s, u"#include \"core/model/Jid.h\"\n"_s);
    good("own folder", u"core/storage/A.cpp"_s, u"#include \"core/storage/A.h\"\n"_s);
    good("own subfolder", u"core/xmpp/A.cpp"_s, u"#include \"core/xmpp/xep/B.h\"\n"_s);
    good("link uses sync", u"core/link/A.cpp"_s, u"#include \"core/sync/B.h\"\n"_s);
    good("engine uses link", u"core/engine/A.cpp"_s, u"#include \"core/link/B.h\"\n"_s);
    good("engine uses sync", u"core/engine/A.cpp"_s, u"#include \"core/sync/B.h\"\n"_s);
    good("ui uses engine", u"ui/viewmodels/A.cpp"_s, u"#include \"core/engine/Engine.h\"\n"_s);
    good("app uses xmpp", u"app/Composition.cpp"_s, u"#include \"core/xmpp/A.h\"\n"_s);
    good("tests use all", u"tests/unit/A.cpp"_s, u"#include \"core/xmpp/A.h\"\n"_s);
    good("a word in a comment", u"core/base/A.h"_s, u"// #include \"core/model/Jid.h\"\n"_s);
    bad("base uses model", u"core/base/A.h"_s, u"#include \"core/model/Jid.h\"\n"_s);
    bad("model uses storage", u"core/model/A.h"_s, u"#include \"core/storage/B.h\"\n"_s);
    bad("crypto uses storage", u"core/crypto/A.h"_s, u"#include \"core/storage/B.h\"\n"_s);
    bad("storage uses transport", u"core/storage/A.h"_s, u"#include \"core/transport/B.h\"\n"_s);
    bad("omemo uses sync", u"core/omemo/A.h"_s, u"#include \"core/sync/B.h\"\n"_s);
    bad("media uses omemo", u"core/media/A.h"_s, u"#include \"core/omemo/B.h\"\n"_s);
    bad("health uses sync", u"core/health/A.h"_s, u"#include \"core/sync/B.h\"\n"_s);
    bad("xmpp uses storage", u"core/xmpp/xep/A.h"_s, u"#include \"core/storage/B.h\"\n"_s);
    bad("sync uses link", u"core/sync/A.h"_s, u"#include \"core/link/B.h\"\n"_s);
    bad("sync uses xmpp", u"core/sync/stages/A.h"_s, u"#include \"core/xmpp/B.h\"\n"_s);
    bad("engine uses xmpp", u"core/engine/A.h"_s, u"#include \"core/xmpp/B.h\"\n"_s);
    bad("engine uses ui", u"core/engine/A.h"_s, u"#include \"ui/viewmodels/B.h\"\n"_s);
    bad("ui uses storage", u"ui/viewmodels/A.h"_s, u"#include \"core/storage/B.h\"\n"_s);
    bad("ui uses app", u"ui/viewmodels/A.h"_s, u"#include \"app/B.h\"\n"_s);
    bad("product uses tests", u"app/A.cpp"_s, u"#include \"tests/fakes/B.h\"\n"_s);
    bad("indented", u"core/base/A.h"_s, u"  #  include \"core/model/Jid.h\"\n"_s);
    bad("second line", u"core/base/A.h"_s, u"\n#include \"core/model/Jid.h\"\n"_s);
    bad("around the corner", u"core/base/A.h"_s, u"#include \"../model/Jid.h\"\n"_s);
    bad("unknown folder", u"core/utils/A.h"_s, u"#include \"core/base/Error.h\"\n"_s);

    // Foreign libraries
    good("QXmpp in xmpp", u"core/xmpp/A.cpp"_s, u"#include <QXmppClient.h>\n"_s);
    good("QXmpp in tests", u"tests/interop/A.cpp"_s, u"#include <QXmppClient.h>\n"_s);
    good("SQLite in storage", u"core/storage/A.cpp"_s, u"#include <sqlite3.h>\n"_s);
    good("OMEMO in omemo", u"core/omemo/A.cpp"_s, u"#include <signal_protocol.h>\n"_s);
    good("OpenSSL in Aes", u"core/crypto/Aes.cpp"_s, u"#include <openssl/evp.h>\n"_s);
    good("sodium", u"core/crypto/A.cpp"_s, u"#include <sodium.h>\n"_s);
    good("keychain", u"core/crypto/A.cpp"_s, u"#include <qt6keychain/keychain.h>\n"_s);
    good("Opus in media", u"core/media/A.cpp"_s, u"#include <opusfile.h>\n"_s);
    good("a microphone", u"ui/sound/A.cpp"_s, u"#include <QAudioSource>\n"_s);
    bad("Opus in the window", u"ui/sound/A.cpp"_s, u"#include <opusenc.h>\n"_s);
    bad("a stretcher in engine", u"core/engine/A.cpp"_s, u"#include <SoundTouch.h>\n"_s);
    bad("a loudspeaker in a view-model", u"ui/viewmodels/A.cpp"_s, u"#include <QAudioSink>\n"_s);
    bad("QXmpp in app", u"app/A.cpp"_s, u"#include <QXmppClient.h>\n"_s);
    bad("QXmpp by folder", u"core/sync/A.cpp"_s, u"#include <QXmppQt6/QXmppClient.h>\n"_s);
    bad("SQLite in engine", u"core/engine/A.cpp"_s, u"#include <sqlite3.h>\n"_s);
    bad("SQLCipher in sync", u"core/sync/A.cpp"_s, u"#include <sqlcipher/sqlite3.h>\n"_s);
    bad("libomemo in sync", u"core/sync/A.cpp"_s, u"#include <session_cipher.h>\n"_s);
    bad("libomemo in crypto", u"core/crypto/A.cpp"_s, u"#include <omemo/curve.h>\n"_s);
    bad("OpenSSL in Vault", u"core/crypto/Vault.cpp"_s, u"#include <openssl/evp.h>\n"_s);

    // Qt modules
    good("Core", u"core/sync/A.cpp"_s, u"#include <QString>\n#include <QtCore/QList>\n"_s);
    good("Network", u"core/xmpp/A.cpp"_s, u"#include <QSslSocket>\n"_s);
    good("Gui in media", u"core/media/A.cpp"_s, u"#include <QImage>\n"_s);
    good("Gui in ui", u"ui/media/A.cpp"_s, u"#include <QImage>\n#include <QQmlEngine>\n"_s);
    bad("Gui in sync", u"core/sync/A.cpp"_s, u"#include <QImage>\n"_s);
    bad("Gui by folder", u"core/engine/A.cpp"_s, u"#include <QtGui/QColor>\n"_s);
    bad("Gui whole", u"core/engine/A.cpp"_s, u"#include <QtGui>\n"_s);
    bad("Core whole", u"core/engine/A.cpp"_s, u"#include <QtCore>\n"_s);
    bad("Test whole", u"tests/unit/A.h"_s, u"#include <QtTest>\n"_s);
    bad("Gui by file", u"core/engine/A.cpp"_s, u"#include <qimage.h>\n"_s);
    bad("Qml in model", u"core/model/A.h"_s, u"#include <qqmlregistration.h>\n"_s);
    bad("Quick in media", u"core/media/A.cpp"_s, u"#include <QQuickImageProvider>\n"_s);

    // System calls
    good("POSIX in app", u"app/A.cpp"_s, u"#include <unistd.h>\n"_s);
    good("standard library", u"core/base/A.cpp"_s, u"#include <cstdlib>\n"_s);
    bad("unistd in core", u"core/base/A.cpp"_s, u"#include <unistd.h>\n"_s);
    bad("sys in ui", u"ui/viewmodels/A.cpp"_s, u"#include <sys/stat.h>\n"_s);
    bad("signal in core", u"core/engine/A.cpp"_s, u"#include <signal.h>\n"_s);

    // Sizes
    good("600 lines", u"core/base/A.cpp"_s, lines(600));
    good("a long test", u"tests/unit/A.cpp"_s, lines(2000));
    good("300 lines of QML", u"ui/qml/A.qml"_s, lines(300));
    good("20 lines of README", u"core/base/README.md"_s, lines(20));
    bad("601 lines", u"core/base/A.cpp"_s, lines(601));
    bad("a long header", u"app/A.h"_s, lines(601));
    bad("301 lines of QML", u"ui/qml/chat/A.qml"_s, lines(301));
    bad("21 lines of README", u"tests/rig/README.md"_s, lines(21));
}

void ArchitectureTest::rulesBite()
{
    QFETCH(QString, path);
    QFETCH(QString, content);
    QFETCH(bool, good);

    const QStringList breaches = Architecture::check(path, content);
    if (good) {
        QCOMPARE(breaches, QStringList());
    } else {
        QCOMPARE(breaches.size(), 1);
    }
}

void ArchitectureTest::readmeRuleBites()
{
    const QStringList paths{u"core/base/A.cpp"_s,        u"core/base/README.md"_s,
                            u"core/xmpp/README.md"_s,    u"core/xmpp/xep/A.h"_s,
                            u"ui/qml/chat/Bubble.qml"_s, u"tests/unit/A.cpp"_s,
                            u"ui/CMakeLists.txt"_s};
    QCOMPARE(Architecture::foldersWithoutReadme(paths),
             (QStringList{u"core/xmpp/xep"_s, u"ui/qml/chat"_s}));
}

void ArchitectureTest::treeKeepsTheRules()
{
    QStringList breaches;
    for (auto file = m_tree.cbegin(); file != m_tree.cend(); ++file) {
        breaches += Architecture::check(file.key(), file.value());
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
}

void ArchitectureTest::everyFolderIsDescribed()
{
    const QStringList missing = Architecture::foldersWithoutReadme(m_tree.keys());
    QVERIFY2(missing.isEmpty(), qPrintable(u"README.md is missing in: "_s + missing.join(u' ')));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
