// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says fits into its controls: a text that is whole in English is whole in the
// other languages, nothing leaves the window, and laying it out goes round in no circle.
//
// Not a window for each language: one speaks the longest words of all that are read in the same
// direction. What does not fit in it is looked for in fewer and fewer of them, until a single
// language is left: only what a user can see is a fault. NINELIVES_LANGUAGES=each begins with the
// single languages, which takes three times as long.
#include "tests/fakes/Scenes.h"
#include "tests/qml/LongestWords.h"
#include "tests/qml/WindowStage.h"
#include "ui/text/Languages.h"
#include "ui/window/MainWindow.h"

#include <QHash>
#include <QTest>

#include <map>
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

/// What is wrong with a window in some language.
struct Findings {
    /// What does not fit, by its place; what has to be whole in English as well is another place in
    /// each language.
    QHash<QString, QString> misfits;
    /// Such as a size that depends on itself, with long words or from right to left.
    QStringList troubles;
};

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

/// Of a window in the language that is installed.
Findings look(const QString &scene, QSize size, const QString &language)
{
    WindowStage stage(scene, size);
    if (!stage.window || !stage.play(scene)) {
        return {{}, stage.warnings + QStringList{u"the window does not get there"_s}};
    }
    return {misfits(stage, language), stage.warnings};
}

/// What is worse than in English, a line for each.
QStringList worse(const Findings &found, const Findings &english, const QString &language)
{
    QStringList lines;
    for (const QString &trouble : found.troubles) {
        lines.append(language + u": "_s + trouble);
    }
    for (auto it = found.misfits.begin(); it != found.misfits.end(); ++it) {
        if (!english.misfits.contains(it.key())) {
            lines.append(language + u": "_s + it.value());
        }
    }
    return lines;
}

/// The languages that are read in one direction, English aside.
QStringList readTowards(Qt::LayoutDirection direction)
{
    QStringList codes;
    for (const Languages::Language &each : Languages::shipped()) {
        if (each.code != "en"_L1 && QLocale(each.code).textDirection() == direction) {
            codes.append(each.code);
        }
    }
    return codes;
}

} // namespace

class TestWindowLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextFits_data();
    void everyTextFits();

private:
    /// Of a window with the longest words of `languages`, all of one direction.
    Findings lookIn(const QStringList &languages, const QString &scene, QSize size);
    /// What is worse than in English in single languages among them.
    QStringList worseIn(const QStringList &languages, const Findings &english, const QString &scene,
                        QSize size);

    std::map<QString, std::unique_ptr<LongestWords>> m_words; ///< what they measured stays known
};

Findings TestWindowLanguages::lookIn(const QStringList &languages, const QString &scene, QSize size)
{
    const QString name = languages.join(u'+');
    std::unique_ptr<LongestWords> &words = m_words[name];
    if (!words) {
        words = std::make_unique<LongestWords>(languages);
    }
    if (!words->complete() || !QCoreApplication::installTranslator(words.get())) {
        return {{}, {u"the words are missing"_s}};
    }
    QGuiApplication::setLayoutDirection(QLocale(languages.constFirst()).textDirection());
    Findings found = look(scene, size, name);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(words.get());
    return found;
}

QStringList TestWindowLanguages::worseIn(const QStringList &languages, const Findings &english,
                                         const QString &scene, QSize size)
{
    QList<QStringList> waiting{languages};
    if (qEnvironmentVariable("NINELIVES_LANGUAGES") == "each"_L1) {
        waiting.clear();
        for (const QString &language : languages) {
            waiting.append(QStringList{language});
        }
    }
    QStringList confirmed;
    while (!waiting.isEmpty()) {
        const QStringList some = waiting.takeFirst();
        const QStringList lines = worse(lookIn(some, scene, size), english, some.join(u'+'));
        if (lines.isEmpty()) {
            continue;
        }
        if (some.size() <= 1) {
            confirmed += lines;
            continue;
        }
        // Perhaps words of different languages side by side, which nobody sees.
        qInfo("looked for in single languages: %s", qPrintable(lines.join("; "_L1)));
        waiting.append(some.first(some.size() / 2));
        waiting.append(some.sliced(some.size() / 2));
    }
    return confirmed;
}

void TestWindowLanguages::everyTextFits_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QSize>("size");
    constexpr QSize wide(1280, 800);
    constexpr QSize narrow(420, 760);
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
        QTest::newRow(scene) << QString::fromLatin1(scene) << wide;
    }
    for (const auto *scene : {"main", "group", "channel", "voices", "voicesplain", "chatmisspelled",
                              "plain", "signin", "failed", "linkpage"}) {
        QTest::newRow(qPrintable(u"%1, narrow"_s.arg(QLatin1StringView(scene))))
            << QString::fromLatin1(scene) << narrow;
    }
}

void TestWindowLanguages::everyTextFits()
{
    QFETCH(QString, scene);
    QFETCH(QSize, size);
    QVERIFY2(Scenes::names().contains(scene), qPrintable(scene));
    // The others are compared with it: what people wrote may be too long for one line.
    const Findings english = look(scene, size, u"en"_s);
    QStringList all;
    for (const QString &trouble : english.troubles) {
        all.append(u"en: "_s + trouble);
    }
    all += worseIn(readTowards(Qt::LeftToRight), english, scene, size);
    all += worseIn(readTowards(Qt::RightToLeft), english, scene, size);
    for (const QString &line : std::as_const(all)) {
        qWarning("%s", qPrintable(line));
    }
    QCOMPARE(all.size(), 0);
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
