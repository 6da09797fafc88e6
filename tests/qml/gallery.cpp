// SPDX-License-Identifier: GPL-3.0-or-later
// ninelives_gallery: the real window over a fake engine in a chosen state, to look at or to
// picture; or all states in all looks, one picture each.
#include "tests/fakes/FakeDesktop.h"
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeGate.h"
#include "tests/fakes/FakeSound.h"
#include "tests/fakes/FakeSpelling.h"
#include "tests/fakes/Scenes.h"
#include "tests/qml/SceneHands.h"
#include "ui/viewmodels/AppViewModel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Speech.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Options {
    QString scene;
    QString theme;
    QSize size;
    QString shot;
    int settleMs = 900;
    bool rightToLeft = false;
    bool strong = false;
    int textSize = 100;
    QString language;
    QString all; ///< the folder for pictures of everything
    QString only; ///< of these, scenes whose names hold this
};

/// Ends with a usage text when the options make no sense.
Options parse(const QGuiApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {u"state"_s, u"One of: %1."_s.arg(Scenes::names().join(u' ')), u"NAME"_s, u"main"_s},
        {u"theme"_s, u"light, dark or system."_s, u"THEME"_s, u"light"_s},
        {u"strong"_s, u"High contrast."_s},
        {u"text"_s, u"Size of the text in percent."_s, u"PERCENT"_s, u"100"_s},
        {u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1280x800"_s},
        {u"rtl"_s, u"Right to left."_s},
        {u"shot"_s, u"Saves a picture and quits."_s, u"FILE"_s},
        {u"language"_s, u"Speaks it: de, ar …"_s, u"CODE"_s},
        {u"all"_s, u"Pictures of every state in every look go there."_s, u"DIR"_s},
        {u"only"_s, u"With --all: states whose name holds this."_s, u"TEXT"_s},
        {u"settle"_s, u"Milliseconds before the picture is taken."_s, u"MS"_s, u"900"_s},
    });
    parser.process(application);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Options options{parser.value(u"state"_s),
                    parser.value(u"theme"_s),
                    QSize(size.value(0).toInt(), size.value(1).toInt()),
                    parser.value(u"shot"_s),
                    parser.value(u"settle"_s).toInt(),
                    parser.isSet(u"rtl"_s),
                    parser.isSet(u"strong"_s),
                    parser.value(u"text"_s).toInt(),
                    parser.value(u"language"_s),
                    parser.value(u"all"_s),
                    parser.value(u"only"_s)};
    if (!Scenes::names().contains(options.scene) || options.size.isEmpty()) {
        parser.showHelp(64);
    }
    return options;
}

Ui::ThemeChoice themeOf(const QString &name)
{
    return name == "dark"_L1 ? Ui::ThemeChoice::Dark
        : name == "light"_L1 ? Ui::ThemeChoice::Light
                             : Ui::ThemeChoice::System;
}

/// A day of the drawings: Monday, 2 November 2026, 14:32.
qint64 sceneTime()
{
    return QDateTime(QDate(2026, 11, 2), QTime(14, 32)).toMSecsSinceEpoch();
}

/// One scene's window with everything behind it. Members go in the reverse order: the window first.
class GalleryWindow
{
public:
    /// When things happen, in ms after the chats are there.
    struct Pace {
        int play = 200;
        int operate = 800;
    };

    GalleryWindow(const Options &options, const Pace &pace)
        : m_preferences(m_folder.filePath(u"window.ini"_s)), m_clock(sceneTime()),
          m_engine(m_clock), m_gate(m_engine), m_app(m_gate, m_clock, m_preferences, QLocale()),
          m_qml(std::make_unique<QQmlApplicationEngine>())
    {
        Scenes::prepare(options.scene, m_engine, m_gate);
        m_app.setSound(&m_microphone, &m_speaker);
        m_app.setDesktopPorts(m_desktop.ports());
        if (options.scene == "spelling"_L1) {
            m_spelling.words = {{u"en_GB"_s, u"Thursday is fine the in hall"_s.split(u' ')}};
            m_spelling.suggestions = {u"the"_s, u"ten"_s, u"tea"_s};
        }
        m_app.setSpellChecker(&m_spelling);
        m_app.forceTheme(themeOf(options.theme));
        if (options.strong) {
            m_app.appearance()->setContrast(int(Ui::ContrastChoice::Strong));
        }
        m_app.appearance()->setTextSize(options.textSize);
        m_app.appearance()->setLessMotion(!options.all.isEmpty());
        m_window = showMainWindow(*m_qml, m_app, options.size);
        if (m_window) {
            begin(options.scene, pace);
        }
    }
    ~GalleryWindow() { m_qml.reset(); }
    Q_DISABLE_COPY_MOVE(GalleryWindow)

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }

private:
    void begin(const QString &scene, const Pace &pace)
    {
        QObject::connect(&m_app, &AppViewModel::openedChanged, &m_app, [this, scene, pace] {
            QObject::connect(
                m_app.conversations(), &ConversationListModel::loadedFirst, &m_app,
                [this, scene, pace] {
                    m_app.openChat(double(Scenes::chatOf(scene, m_engine).value));
                    QTimer::singleShot(pace.play, &m_app,
                                       [this, scene] { Scenes::play(scene, m_engine); });
                    QTimer::singleShot(pace.operate, &m_app, [this, scene] { operate(scene); });
                });
        });
        // Without an account there are no chats to wait for.
        const bool closed = Scenes::closedNames().contains(scene);
        if ((closed || Scenes::joinNames().contains(scene))
            && !Scenes::chatOf(scene, m_engine).isValid()) {
            QTimer::singleShot(pace.operate, &m_app, [this, scene, closed] {
                if (closed || m_app.state() == int(Ui::AppState::SignIn)) {
                    operate(scene);
                }
            });
        }
        m_app.start();
    }
    void operate(const QString &scene)
    {
        SceneHands({m_window, &m_app, &m_engine, &m_microphone, &m_speaker, &m_folder})
            .operate(scene);
    }

    QTemporaryDir m_folder;
    Preferences m_preferences;
    FakeClock m_clock;
    FakeEngine m_engine;
    FakeGate m_gate;
    FakeMicrophone m_microphone;
    FakeSpeaker m_speaker;
    FakeSpelling m_spelling;
    FakeDesktop m_desktop;
    AppViewModel m_app;
    std::unique_ptr<QQmlApplicationEngine> m_qml;
    QQuickWindow *m_window = nullptr;
};

/// How every state is pictured.
struct Look {
    const char *name;
    const char *theme;
    QSize size;
    bool strong = false;
    bool rightToLeft = false;
    int textSize = 100;
};

constexpr QSize wide(1280, 800);

const QList<Look> &looks()
{
    static const QList<Look> all{
        {"light", "light", wide},
        {"dark", "dark", wide},
        {"strong-light", "light", wide, true},
        {"strong-dark", "dark", wide, true},
        {"rtl", "light", wide, false, true},
        {"narrow", "light", QSize(480, 800)},
        {"large", "light", QSize(1280, 1000), false, false, 200},
    };
    return all;
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The exit code.
int pictureAll(const Options &options)
{
    constexpr GalleryWindow::Pace quick{20, 120};
    constexpr int shotAfterMs = 750;
    const QDir folder(options.all);
    int taken = 0;
    for (const Look &look : looks()) {
        if (!folder.mkpath(QString::fromLatin1(look.name))) {
            return 74;
        }
        QGuiApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        for (const QString &scene : Scenes::names()) {
            if (!scene.contains(options.only)) {
                continue;
            }
            Options one = options;
            one.scene = scene;
            one.theme = QString::fromLatin1(look.theme);
            one.size = look.size;
            one.strong = look.strong;
            one.textSize = look.textSize;
            const GalleryWindow shown(one, quick);
            if (!shown.window()) {
                return 70;
            }
            wait(shotAfterMs);
            const QString file =
                folder.filePath(u"%1/%2.png"_s.arg(QString::fromLatin1(look.name), scene));
            if (!shown.window()->grabWindow().save(file)) {
                return 74;
            }
            ++taken;
        }
        std::fprintf(stderr, "%s: %d pictures so far\n", look.name, taken);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    dressApplication(application);
    const Options options = parse(application);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(english);
    speak(application, options.language);
    if (!options.all.isEmpty()) {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        return pictureAll(options);
    }
    if (options.rightToLeft) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    GalleryWindow shown(options, {});
    QQuickWindow *window = shown.window();
    if (!window) {
        return 70;
    }
    QTimer tick;
    if (options.shot.isEmpty()) {
        QObject::connect(&tick, &QTimer::timeout, window, [&] { shown.clock().advance(100); });
        tick.start(100);
    } else {
        QTimer::singleShot(options.settleMs, window, [&] {
            const bool saved = window->grabWindow().save(options.shot);
            std::fprintf(stderr, "%s %s\n", saved ? "saved" : "could not save",
                         qPrintable(options.shot));
            QCoreApplication::exit(saved ? 0 : 74);
        });
    }
    return QGuiApplication::exec();
}
