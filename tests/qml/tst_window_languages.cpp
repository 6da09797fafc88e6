// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says fits into its controls: a text that is whole in English is whole in the
// other languages, nothing leaves the window, and laying it out goes round in no circle.
#include "tests/fakes/Scenes.h"
#include "tests/qml/WindowStage.h"
#include "ui/text/Languages.h"
#include "ui/window/MainWindow.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

/// A text in the window, by its place in the tree of items: the same in each language.
struct Shown {
    QString place;
    QString text;
    bool cut = false;
    bool outside = false;
    bool whole = false; ///< must be, whatever it is in English
};

/// Whether an item in it may lie outside of the window without harm: one scrolls to it.
bool scrolls(const QQuickItem *item)
{
    for (; item != nullptr; item = item->parentItem()) {
        if (item->inherits("QQuickFlickable")) {
            return true;
        }
    }
    return false;
}

/// The chat's header must be whole in every language, whatever it is in English.
bool isWhole(const QQuickItem *item)
{
    return item->objectName() == "chatSubtitle"_L1 || item->objectName() == "chatPeople"_L1;
}

QList<Shown> texts(const WindowStage &stage)
{
    QList<Shown> found;
    struct Step {
        QQuickItem *item;
        QString place;
    };
    QList<Step> waiting{{stage.window->contentItem(), QString()}};
    while (!waiting.isEmpty()) {
        const Step step = waiting.takeLast();
        if (!step.item->isVisible() || step.item->opacity() <= 0) {
            continue;
        }
        const QString text = step.item->property("text").toString();
        if (step.item->inherits("QQuickText") && !text.isEmpty()) {
            const QRectF place =
                step.item->mapRectToScene(QRectF(0, 0, step.item->width(), step.item->height()));
            const bool outside = !scrolls(step.item)
                && (place.left() < -1 || place.right() > stage.window->width() + 1);
            found.append({step.place, text, step.item->property("truncated").toBool(), outside,
                          isWhole(step.item)});
        }
        const QList<QQuickItem *> children = step.item->childItems();
        for (qsizetype i = 0; i < children.size(); ++i) {
            waiting.append({children.at(i), step.place + u'/' + QString::number(i)});
        }
    }
    return found;
}

/// What does not fit, by its place; what has to be whole in English as well is another place in
/// each language.
QHash<QString, QString> misfits(const WindowStage &stage, const QString &language)
{
    QHash<QString, QString> found;
    const QList<Shown> all = texts(stage);
    for (const Shown &shown : all) {
        if (shown.cut || shown.outside) {
            found.insert(shown.whole ? shown.place + language : shown.place, shown.text);
        }
    }
    return found;
}

} // namespace

class TestWindowLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextFits_data();
    void everyTextFits();
};

void TestWindowLanguages::everyTextFits_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QStringList>("languages");
    constexpr QSize wide(1280, 800);
    constexpr QSize narrow(420, 760);
    // With the longest words, and from right to left.
    const QStringList longest{u"ar"_s, u"de"_s, u"fr"_s, u"ru"_s};
    for (const auto *scene : {"main",
                              "outage",
                              "password",
                              "unreadable",
                              "requests",
                              "missing",
                              "filters",
                              "chatsearch",
                              "selecting",
                              "messagedetails",
                              "folded",
                              "export",
                              "details",
                              "groupdetails",
                              "groupnew",
                              "groupleft",
                              "grouptrouble",
                              "invitations",
                              "chips",
                              "files",
                              "forwarding",
                              "recorded",
                              "down-notice",
                              "down-contact",
                              "chatmenu",
                              "archived",
                              "palette",
                              "deletechat",
                              "settings-account",
                              "settings-privacy",
                              "settings-notifications",
                              "settings-appearance",
                              "settings-devices",
                              "deviceremove",
                              "devicecompare",
                              "devicenews",
                              "owndevicenews",
                              "keylink",
                              "settings-blocked",
                              "settings-storage",
                              "settings-backup",
                              "backupmake",
                              "backupdone",
                              "backupdamaged",
                              "recoverypage",
                              "recoveryask",
                              "recoveryreminder",
                              "wordswrong",
                              "restoreask",
                              "settings-keyboard",
                              "settings-about",
                              "connection",
                              "emoji",
                              "create-form",
                              "invited",
                              "newinvitation",
                              "accounts",
                              "accountsgroup",
                              "accountsjoin",
                              "misspelled",
                              "filterdays",
                              "voices",
                              "linkpage",
                              "linkproblem",
                              "linkarriving",
                              "linkwithout",
                              "linksignin",
                              "linkline",
                              "linkbefore",
                              "linkdialog",
                              "linkask",
                              "linkgiving"}) {
        QTest::newRow(scene) << QString::fromLatin1(scene) << wide << longest;
    }
    for (const auto *scene :
         {"main", "group", "channel", "voices", "voicesplain", "chatmisspelled"}) {
        QTest::newRow(qPrintable(u"%1, narrow"_s.arg(QLatin1StringView(scene))))
            << QString::fromLatin1(scene) << narrow << longest;
    }
    QStringList all;
    for (const Languages::Language &each : Languages::shipped()) {
        all.append(each.code);
    }
    for (const auto *scene : {"plain", "signin", "failed", "linkpage"}) {
        QTest::newRow(qPrintable(u"%1, narrow"_s.arg(QLatin1StringView(scene))))
            << QString::fromLatin1(scene) << narrow << all;
    }
}

void TestWindowLanguages::everyTextFits()
{
    QFETCH(QString, scene);
    QFETCH(QSize, size);
    QFETCH(QStringList, languages);
    QVERIFY2(Scenes::names().contains(scene), qPrintable(scene));
    languages.removeAll(u"en"_s);
    languages.prepend(u"en"_s); // the others are compared with it
    QHash<QString, QString> english;
    QStringList worse;
    for (const QString &language : std::as_const(languages)) {
        QTranslator words;
        const bool foreign = language != "en"_L1;
        if (foreign) {
            QVERIFY(words.load(u"ninelives_"_s + language, u":/ninelives/i18n"_s));
            QVERIFY(QCoreApplication::installTranslator(&words));
        }
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
        QHash<QString, QString> found;
        {
            WindowStage stage(scene, size);
            QVERIFY(stage.window);
            QVERIFY(stage.play(scene));
            found = misfits(stage, language);
            // Such as a size that depends on itself, with long words or from right to left.
            for (const QString &warning : std::as_const(stage.warnings)) {
                worse.append(language + u": "_s + warning);
            }
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        if (!foreign) {
            english = found; // what others wrote may be too long for one line
            continue;
        }
        for (auto it = found.begin(); it != found.end(); ++it) {
            if (!english.contains(it.key())) {
                worse.append(language + u": "_s + it.value());
            }
        }
    }
    for (const QString &text : std::as_const(worse)) {
        qWarning("%s", qPrintable(text));
    }
    QCOMPARE(worse.size(), 0);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English));
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowLanguages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_languages.moc"
