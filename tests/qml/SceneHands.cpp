// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/SceneHands.h"

#include "tests/fakes/FakeBackups.h"
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeLink.h"
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/FakeSound.h"
#include "tests/fakes/Scenes.h"
#include "ui/viewmodels/AppViewModel.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QKeyEvent>
#include <QMimeData>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

void press(QQuickWindow *window, Qt::Key key, Qt::KeyboardModifiers modifiers,
           const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(window, &event);
    }
}

constexpr const char *atWork = "handsAtWork"; ///< how much of a scene is still to be done

/// What is done once the window has had a moment.
void later(QQuickWindow *window, int ms, const std::function<void()> &act)
{
    window->setProperty(atWork, window->property(atWork).toInt() + 1);
    QTimer::singleShot(ms, window, [window, act] {
        act();
        window->setProperty(atWork, window->property(atWork).toInt() - 1);
    });
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
        later(window, 300, [window] {
            if (auto *button = window->findChild<QObject *>(u"galleryButton"_s)) {
                QMetaObject::invokeMethod(button, "click");
            }
        });
    } else if (scene == "forwarding"_L1) {
        // A photo that nothing here can clear of what it tells.
        engine.failNext(u"forward"_s, Error{ErrorCode::UnknownPicture, {}});
        if (auto *timeline = window->findChild<QQuickItem *>(u"timeline"_s)) {
            timeline->forceActiveFocus(Qt::TabFocusReason);
        }
        press(window, Qt::Key_F, Qt::NoModifier);
        later(window, 100, [chat] { chat->forwarding()->sendTo(0); });
    } else if (scene == "drop"_L1) {
        auto *dragged = new QMimeData; // for as long as the program runs
        dragged->setUrls(writeFiles(folder, engine, false));
        QDragEnterEvent enter(QPoint(800, 200), Qt::CopyAction, dragged, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
    }
}

/// Voice messages: one half heard, one being recorded.
void operateSound(const QString &scene, QQuickWindow *window, AppViewModel &app, FakeEngine &engine,
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
        later(window, 300, [&speaker] { speaker.pass(7'000); });
    } else if (scene == "recording"_L1 || scene == "recorded"_L1) {
        recorder->start();
        microphone.say(7'000);
        if (scene == "recorded"_L1) {
            recorder->stop();
        }
    }
}

/// Types what stands in a scene's name, letter by letter.
void type(QQuickWindow *window, const QString &text)
{
    for (const QChar c : text) {
        press(window, Qt::Key(c.toUpper().unicode()), Qt::NoModifier, QString(c));
    }
}

/// What only the user's keys and clicks open.
void operate(const QString &scene, QQuickWindow *window)
{
    if (scene == "groupdetails"_L1 || scene == "crowd"_L1 || scene == "facesdetails"_L1) {
        press(window, Qt::Key_I, Qt::ControlModifier);
    } else if (scene == "groupnew"_L1) {
        press(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (scene == "searching"_L1) {
        press(window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        type(window, u"box"_s);
    } else if (scene == "down-notice"_L1 || scene == "down-silent"_L1) {
        press(window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (scene == "mentioning"_L1) {
        press(window, Qt::Key_At, Qt::NoModifier, u"@"_s);
    } else if (scene == "groupjoin"_L1) {
        if (auto *item = window->findChild<QObject *>(u"joinItem"_s)) {
            QMetaObject::invokeMethod(item, "triggered");
        }
    } else if (scene == "groupreaders"_L1 || scene == "facesreaders"_L1 || scene == "versions"_L1) {
        if (auto *timeline = window->findChild<QQuickItem *>(u"timeline"_s)) {
            timeline->forceActiveFocus(Qt::TabFocusReason);
            press(window, scene == "versions"_L1 ? Qt::Key_V : Qt::Key_Return, Qt::NoModifier);
        }
    }
}

/// Searching, choosing and reading a chat.
void operateTimeline(const QString &scene, QQuickWindow *window)
{
    auto *timeline = window->findChild<QQuickItem *>(u"timeline"_s);
    if (!timeline) {
        return;
    }
    if (scene == "chatsearch"_L1) {
        press(window, Qt::Key_F, Qt::ControlModifier);
        type(window, u"box"_s);
    } else if (scene == "chatmisspelled"_L1) {
        press(window, Qt::Key_F, Qt::ControlModifier);
        type(window, u"carier"_s);
    } else if (scene == "misspelled"_L1) {
        press(window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        type(window, u"carier"_s);
    } else if (scene == "filters"_L1 || scene == "filterdays"_L1) {
        press(window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        type(window, u"the"_s);
        auto *days = window->findChild<QObject *>(u"searchDaysItem"_s);
        if (days && scene == "filterdays"_L1) {
            QMetaObject::invokeMethod(days, "triggered");
        }
    } else if (scene == "calendar"_L1) {
        press(window, Qt::Key_G, Qt::ControlModifier);
    } else if (scene == "export"_L1) {
        if (auto *item = window->findChild<QObject *>(u"exportItem"_s)) {
            QMetaObject::invokeMethod(item, "triggered");
        }
    } else if (scene == "selecting"_L1 || scene == "messagedetails"_L1 || scene == "reader"_L1) {
        timeline->forceActiveFocus(Qt::TabFocusReason);
        if (scene == "messagedetails"_L1) {
            press(window, Qt::Key_I, Qt::NoModifier);
        } else if (scene == "reader"_L1) {
            press(window, Qt::Key_Up, Qt::NoModifier);
            press(window, Qt::Key_Return, Qt::NoModifier);
        } else {
            press(window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
            press(window, Qt::Key_Up, Qt::ShiftModifier);
            press(window, Qt::Key_Up, Qt::ShiftModifier);
        }
    }
}

/// Emoji and spelling.
void operateWriting(const QString &scene, QQuickWindow *window, AppViewModel &app)
{
    if (scene == "emoji"_L1 || scene == "emojitones"_L1) {
        if (app.emoji()->table().all().size() > 40) {
            for (const qsizetype place : {90, 93, 12, 40, 220, 570, 9, 2, 7, 30}) {
                app.emoji()->setCurrent(0);
                app.conversation()->composer()->emojiNames()->look(
                    u":"_s + app.emoji()->table().all().at(place).shortNames.first(), 40);
                static_cast<void>(app.conversation()->composer()->emojiNames()->textOf(0));
            }
            app.conversation()->composer()->emojiNames()->look({}, 0);
        }
        if (auto *button = window->findChild<QObject *>(u"emojiButton"_s)) {
            QMetaObject::invokeMethod(button, "click");
        }
        later(window, 300, [window, scene] {
            press(window, Qt::Key_Right, Qt::NoModifier);
            if (scene == "emojitones"_L1) {
                type(window, u"thumbsup"_s);
                press(window, Qt::Key_Down, Qt::AltModifier);
            }
        });
    } else if (scene == "emojinames"_L1) {
        type(window, u"so :cat"_s);
    } else if (scene == "spelling"_L1) {
        type(window, u"Thursday is fine, the carier is in teh hall."_s);
        later(window, 300, [window] {
            for (int i = 0; i < 8; ++i) {
                press(window, Qt::Key_Left, Qt::NoModifier);
            }
            press(window, Qt::Key_F10, Qt::ShiftModifier);
        });
    }
}

/// The settings page that a scene shows.
Ui::Command pageOf(const QString &scene)
{
    static const QHash<QString, Ui::Command> pages{
        {u"settings-account"_s, Ui::Command::SettingsAccount},
        {u"profile"_s, Ui::Command::SettingsAccount},
        {u"profilenaming"_s, Ui::Command::SettingsAccount},
        {u"settings-privacy"_s, Ui::Command::SettingsPrivacy},
        {u"settings-media"_s, Ui::Command::SettingsMedia},
        {u"settings-notifications"_s, Ui::Command::SettingsNotifications},
        {u"settings-appearance"_s, Ui::Command::SettingsAppearance},
        {u"settings-devices"_s, Ui::Command::SettingsDevices},
        {u"devicerename"_s, Ui::Command::SettingsDevices},
        {u"deviceremove"_s, Ui::Command::SettingsDevices},
        {u"devicecompare"_s, Ui::Command::SettingsDevices},
        {u"settings-blocked"_s, Ui::Command::SettingsBlocked},
        {u"settings-storage"_s, Ui::Command::SettingsStorage},
        {u"deletechat"_s, Ui::Command::SettingsStorage},
        {u"settings-backup"_s, Ui::Command::SettingsStorage},
        {u"backupmake"_s, Ui::Command::SettingsStorage},
        {u"backuprunning"_s, Ui::Command::SettingsStorage},
        {u"backupdone"_s, Ui::Command::SettingsStorage},
        {u"backupdamaged"_s, Ui::Command::SettingsStorage},
        {u"connection"_s, Ui::Command::SettingsConnection},
        {u"settings-keyboard"_s, Ui::Command::Shortcuts},
        {u"settings-about"_s, Ui::Command::SettingsAbout}};
    return pages.value(scene, Ui::Command::None);
}

void clickOn(QQuickWindow *window, const QString &name)
{
    if (auto *button = window->findChild<QObject *>(name)) {
        QMetaObject::invokeMethod(button, "click");
    }
}

/// Rows of a list are nobody's children but in the eyes of the scene.
QQuickItem *seen(QQuickWindow *window, const QString &name)
{
    QList<QQuickItem *> waiting{window->contentItem()};
    while (!waiting.isEmpty()) {
        QQuickItem *item = waiting.takeFirst();
        if (item->isVisible() && item->objectName() == name) {
            return item;
        }
        waiting.append(item->childItems());
    }
    return nullptr;
}

/// As soon as it is there.
void clickOnceSeen(QQuickWindow *window, const QString &name)
{
    auto *look = new QTimer(window);
    QObject::connect(look, &QTimer::timeout, window, [window, name, look] {
        if (QQuickItem *item = seen(window, name)) {
            QMetaObject::invokeMethod(item, "click");
            look->deleteLater();
        }
    });
    look->start(50);
}

/// What is asked about a device.
void operateDevices(const QString &scene, QQuickWindow *window, AppViewModel &app)
{
    if (scene == "devicerename"_L1) {
        clickOnceSeen(window, u"renameThis"_s);
    } else if (scene == "deviceremove"_L1) {
        clickOnceSeen(window, u"deviceRemove"_s);
    } else if (scene == "devicecompare"_L1) {
        clickOnceSeen(window, u"deviceCompare"_s);
    } else if (scene == "keylink"_L1) {
        app.links()->open(u"xmpp:milo@meerkat.example?omemo-sid-27183="_s + QString(64, u'a'));
    }
}

/// Palette, settings, the list of chats.
void operatePanels(const QString &scene, QQuickWindow *window, AppViewModel &app)
{
    if (const Ui::Command page = pageOf(scene); page != Ui::Command::None) {
        app.commands()->run(int(page));
    } else if (scene.startsWith("palette"_L1)) {
        press(window, Qt::Key_K, Qt::ControlModifier);
        later(window, 50, [window, scene] {
            type(window, scene.sliced(scene.indexOf(u'-') + 1, scene.contains(u'-') ? -1 : 0));
        });
    } else if (scene == "archived"_L1) {
        app.conversations()->setFilter(int(Ui::ChatFilter::Archived));
    } else if (scene == "chatmenu"_L1) {
        if (auto *list = window->findChild<QQuickItem *>(u"chatList"_s)) {
            list->forceActiveFocus(Qt::TabFocusReason);
            press(window, Qt::Key_F10, Qt::ShiftModifier);
        }
    } else if (scene == "newchat"_L1) {
        app.commands()->run(int(Ui::Command::NewChat));
    } else if (scene == "details"_L1 || scene == "detailsplain"_L1) {
        app.commands()->run(int(Ui::Command::Details));
    }
    operateDevices(scene, window, app);
    if (scene == "profilenaming"_L1) {
        later(window, 100, [window] {
            if (auto *button = window->findChild<QObject *>(u"changeName"_s)) {
                QMetaObject::invokeMethod(button, "click");
            }
        });
    }
    if (scene == "deletechat"_L1) {
        later(window, 100, [window] {
            if (auto *list = window->findChild<QQuickItem *>(u"storageList"_s)) {
                list->forceActiveFocus(Qt::TabFocusReason);
                press(window, Qt::Key_Return, Qt::NoModifier);
            }
            if (auto *item = window->findChild<QObject *>(u"deleteChatItem"_s)) {
                QMetaObject::invokeMethod(item, "triggered");
            }
        });
    }
}

/// The way in: pages that buttons lead to, filled in as somebody would.
void operateJoin(const QString &scene, QQuickWindow *window, AppViewModel &app)
{
    OnboardingViewModel &way = *app.onboarding();
    if (scene == "invitation"_L1) {
        clickOn(window, u"welcomeLink"_s);
    } else if (scene == "invited"_L1) {
        way.openLink(u"xmpp:milo@meerkat.example?roster;preauth=t1;ibr=y"_s);
    } else if (scene == "linksignin"_L1) {
        clickOn(window, u"welcomeDevice"_s);
    } else if (scene == "newinvitation"_L1) {
        press(window, Qt::Key_N, Qt::ControlModifier);
        app.newChat()->invite()->make();
    } else if (scene == "accountschat"_L1) {
        press(window, Qt::Key_N, Qt::ControlModifier);
    } else if (scene == "accountsgroup"_L1) {
        press(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (scene == "accountsjoin"_L1) {
        if (auto *item = window->findChild<QObject *>(u"joinItem"_s)) {
            QMetaObject::invokeMethod(item, "triggered");
        }
    } else if (scene != "accounts"_L1) {
        clickOn(window, u"welcomeCreate"_s);
    }
    if (scene.startsWith("create"_L1)) {
        way.create()->setName(u"nora.lind"_s);
        way.create()->setPassword(u"a quiet afternoon"_s);
        if (scene != "create"_L1) {
            way.create()->submit();
        }
    }
}

/// Backups and recovery words, before and after the chats are open.
void operateBackup(const QString &scene, QQuickWindow *window, AppViewModel &app,
                   FakeEngine &engine)
{
    const QUrl file = QUrl::fromLocalFile(u"/tmp/nora.ninelives"_s);
    if (scene.startsWith("words"_L1)) {
        if (scene != "wordslink"_L1) {
            clickOn(window, u"wordsLink"_s);
        }
        if (scene == "wordswrong"_L1) {
            app.submitWords(u"legal winner sausages"_s);
        }
        return;
    }
    if (scene.startsWith("restore"_L1)) {
        clickOn(window, u"welcomeRestore"_s);
        if (scene == "restoredone"_L1) {
            app.settings()->backup()->restore(file, u"willow pepper"_s);
        }
        return;
    }
    BackupViewModel &backup = *app.settings()->backup();
    if (scene == "recoverypage"_L1 || scene == "recoveryask"_L1) {
        app.settings()->recovery()->offer();
        if (scene == "recoveryask"_L1) {
            later(window, 100, [&app] { app.settings()->recovery()->ask(); });
        }
    } else if (scene == "recoverydialog"_L1) {
        app.commands()->run(int(Ui::Command::SettingsStorage));
        later(window, 100, [window] { clickOn(window, u"recoveryButton"_s); });
    } else if (scene.startsWith("backup"_L1)) {
        later(window, 100, [window, scene, file, &backup, &engine] {
            clickOn(window,
                    scene == "backupdamaged"_L1 ? u"checkBackupButton"_s : u"makeBackupButton"_s);
            if (scene == "backupdamaged"_L1) {
                backup.check(file, u"willow pepper"_s);
            } else if (scene != "backupmake"_L1) {
                backup.make(file, u"willow pepper"_s, true);
                engine.fakeBackups().tell({BackupPhase::Writing, 312'000'000, 734'000'000});
            }
        });
    }
}

/// Two own devices: the page of the new one, the dialog of the old one.
void operateLink(const QString &scene, QQuickWindow *window, AppViewModel &app, FakeEngine &engine)
{
    static const QStringList pages{u"linkpage"_s,    u"linkexpired"_s,  u"linkproblem"_s,
                                   u"linkconfirm"_s, u"linkarriving"_s, u"linkwithout"_s};
    static const QStringList dialogs{u"linkdialog"_s, u"linkwrongword"_s, u"linkgiving"_s,
                                     u"linkgiven"_s};
    if (pages.contains(scene)) {
        app.link()->openPage();
    } else if (dialogs.contains(scene)) {
        app.commands()->run(int(Ui::Command::LinkDevice));
    }
    if (scene == "linkwrongword"_L1) {
        app.link()->entry()->setText(u"copper lantern windmill plum seven harbour tiptoe moss"_s);
        app.link()->entry()->submit();
    } else if (scene == "linksearch"_L1) {
        press(window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        type(window, u"box"_s);
    }
    later(window, 200, [scene, window, &engine] {
        FakeLink &link = engine.fakeLink();
        if (scene == "linkproblem"_L1) {
            link.fail(engine.account(), ErrorCode::WrongKey);
        } else if (scene == "linkgiven"_L1) {
            link.set(engine.account(), link.made(LinkingPhase::Done, true, link.total));
        } else if (scene == "linkwithout"_L1) {
            clickOn(window, u"linkWithout"_s);
        } else if (scene == "linkstop"_L1) {
            clickOn(window, u"historyStop"_s);
        }
    });
}

} // namespace

SceneHands::SceneHands(const Parts &parts) : m_parts(parts) {}

bool SceneHands::busy() const
{
    return m_parts.window->property(atWork).toInt() > 0;
}

void SceneHands::operate(const QString &scene)
{
    if (Scenes::joinNames().contains(scene)) {
        operateJoin(scene, m_parts.window, *m_parts.app);
        return;
    }
    if (Scenes::backupNames().contains(scene) || Scenes::closedNames().contains(scene)) {
        if (Scenes::backupNames().contains(scene)) {
            operatePanels(scene, m_parts.window, *m_parts.app);
        }
        operateBackup(scene, m_parts.window, *m_parts.app, *m_parts.engine);
        return;
    }
    Ninelives::operate(scene, m_parts.window);
    operateTimeline(scene, m_parts.window);
    operateWriting(scene, m_parts.window, *m_parts.app);
    operatePanels(scene, m_parts.window, *m_parts.app);
    operateLink(scene, m_parts.window, *m_parts.app, *m_parts.engine);
    operateMedia(scene, m_parts.window, *m_parts.app, *m_parts.engine, *m_parts.folder);
    operateSound(scene, m_parts.window, *m_parts.app, *m_parts.engine, *m_parts.microphone,
                 *m_parts.speaker);
}

} // namespace Ninelives
