// SPDX-License-Identifier: GPL-3.0-or-later
// ninelives_gallery: the real window over a fake engine in a chosen state, to look at or to
// picture.
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeGate.h"
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/FakeSound.h"
#include "tests/fakes/Scenes.h"
#include "ui/viewmodels/AppViewModel.h"
#include "ui/window/MainWindow.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>

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
                    parser.value(u"text"_s).toInt()};
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

void press(QQuickWindow *window, Qt::Key key, Qt::KeyboardModifiers modifiers,
           const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(window, &event);
    }
}

/// Files to be chosen or dragged: two photos, and with `more` a paper.
QList<QUrl> writeFiles(const QTemporaryDir &folder, FakeEngine &engine, bool more)
{
    QList<QUrl> urls;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
        urls.append(QUrl::fromLocalFile(file.fileName()));
    };
    write(u"IMG_2041.png"_s, FakeMedia::drawing(3, {1200, 900}));
    write(u"IMG_2042.jpg"_s, FakeMedia::drawing(5, {900, 1200}, "JPEG"));
    engine.fakeMedia().withPlace = {u"IMG_2041.png"_s};
    if (more) {
        write(u"Adoption papers of the new arrivals.pdf"_s, QByteArray(320'000, 'x'));
    }
    return urls;
}

/// Photos and files: what only the user's mouse does.
void operateMedia(const QString &scene, QQuickWindow *window, AppViewModel &app, FakeEngine &engine,
                  const QTemporaryDir &folder)
{
    ConversationViewModel *chat = app.conversation();
    if (scene == "chips"_L1) {
        chat->composer()->files()->addUrls(writeFiles(folder, engine, true));
    } else if (scene == "viewer"_L1) {
        const Message &last =
            engine.messages(ConversationId{qint64(chat->conversationId())}).back();
        chat->viewer()->show(double(last.id.value), double(last.attachments.constFirst().id.value));
    } else if (scene == "gallery"_L1) {
        press(window, Qt::Key_I, Qt::ControlModifier);
        QTimer::singleShot(300, window, [window] {
            if (auto *button = window->findChild<QObject *>(u"galleryButton"_s)) {
                QMetaObject::invokeMethod(button, "click");
            }
        });
    } else if (scene == "drop"_L1) {
        auto *dragged = new QMimeData; // for as long as the program runs
        dragged->setUrls(writeFiles(folder, engine, false));
        QDragEnterEvent enter(QPoint(800, 200), Qt::CopyAction, dragged, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
    }
}

/// Voice messages: one half heard, one being recorded.
void operateSound(const QString &scene, AppViewModel &app, FakeEngine &engine,
                  FakeMicrophone &microphone, FakeSpeaker &speaker)
{
    ConversationViewModel *chat = app.conversation();
    VoiceRecorder *recorder = chat->composer()->recorder();
    if (scene.startsWith("voices"_L1)) {
        for (const Message &row : engine.messages(ConversationId{qint64(chat->conversationId())})) {
            if (!row.attachments.isEmpty()) {
                chat->player()->nextSpeed();
                chat->player()->toggle(double(row.attachments.constFirst().id.value));
                break;
            }
        }
        QTimer::singleShot(300, &app, [&speaker] { speaker.pass(7'000); });
    } else if (scene == "recording"_L1 || scene == "recorded"_L1) {
        recorder->start();
        microphone.say(7'000);
        if (scene == "recorded"_L1) {
            recorder->stop();
        }
    }
}

/// What only the user's keys and clicks open.
void operate(const QString &scene, QQuickWindow *window)
{
    if (scene == "groupdetails"_L1 || scene == "crowd"_L1) {
        press(window, Qt::Key_I, Qt::ControlModifier);
    } else if (scene == "groupnew"_L1) {
        press(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (scene == "searching"_L1) {
        press(window, Qt::Key_K, Qt::ControlModifier);
        for (const QChar c : u"box"_s) {
            press(window, Qt::Key(c.toUpper().unicode()), Qt::NoModifier, QString(c));
        }
    } else if (scene == "down-notice"_L1 || scene == "down-silent"_L1) {
        press(window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (scene == "connection"_L1) {
        press(window, Qt::Key_Comma, Qt::ControlModifier);
        QTimer::singleShot(0, window, [window] {
            for (int i = 0; i < 6; ++i) {
                press(window, Qt::Key_Down, Qt::NoModifier);
            }
        });
    } else if (scene == "mentioning"_L1) {
        press(window, Qt::Key_At, Qt::NoModifier, u"@"_s);
    } else if (scene == "groupjoin"_L1) {
        if (auto *item = window->findChild<QObject *>(u"joinItem"_s)) {
            QMetaObject::invokeMethod(item, "triggered");
        }
    } else if (scene == "groupreaders"_L1 || scene == "versions"_L1) {
        if (auto *timeline = window->findChild<QQuickItem *>(u"timeline"_s)) {
            timeline->forceActiveFocus(Qt::TabFocusReason);
            press(window, scene == "versions"_L1 ? Qt::Key_V : Qt::Key_Return, Qt::NoModifier);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    dressApplication(application);
    const Options options = parse(application);
    if (options.rightToLeft) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }

    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"window.ini"_s));
    FakeClock clock(sceneTime());
    FakeEngine engine(clock);
    FakeGate gate(engine);
    Scenes::prepare(options.scene, engine, gate);
    AppViewModel app(gate, clock, preferences, QLocale(QLocale::English, QLocale::UnitedKingdom));
    FakeMicrophone microphone;
    FakeSpeaker speaker;
    app.setSound(&microphone, &speaker);
    app.forceTheme(themeOf(options.theme));
    if (options.strong) {
        app.appearance()->setContrast(int(Ui::ContrastChoice::Strong));
    }
    app.appearance()->setTextSize(options.textSize);
    QQmlApplicationEngine qml;
    QQuickWindow *window = showMainWindow(qml, app, options.size);
    if (!window) {
        return 70;
    }

    QObject::connect(&app, &AppViewModel::openedChanged, &app, [&] {
        QObject::connect(app.conversations(), &ConversationListModel::loadedFirst, &app, [&] {
            app.openChat(double(Scenes::chatOf(options.scene, engine).value));
            QTimer::singleShot(200, &app, [&] { Scenes::play(options.scene, engine); });
            QTimer::singleShot(800, &app, [&] {
                operate(options.scene, window);
                operateMedia(options.scene, window, app, engine, folder);
                operateSound(options.scene, app, engine, microphone, speaker);
            });
        });
    });
    app.start();

    QTimer tick;
    if (options.shot.isEmpty()) {
        QObject::connect(&tick, &QTimer::timeout, &app, [&] { clock.advance(100); });
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
