// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CompositionGate.h"
#include "core/base/Clock.h"
#include "tests/qml/WindowDriver.h"
#include "tests/rig/Prosody.h"
#include "ui/window/MainWindow.h"

#include <QLocale>
#include <QQmlApplicationEngine>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// main() of a test that works the whole program; it knows the sources' words.
#define WHOLE_PROGRAM_TEST_MAIN(TestClass) \
    int main(int argc, char **argv) \
    { \
        QLocale::setDefault(QLocale(QLocale::English)); \
        QGuiApplication application(argc, argv); \
        Ninelives::dressApplication(application); \
        TestClass test; \
        return QTest::qExec(&test, argc, argv); \
    }

namespace Ninelives::Test {

using namespace Qt::StringLiterals;

/// What main() puts together, without a notification service, microphone and loudspeaker: real
/// window, real store, real encryption. The profile lies in a folder that may be used again.
class WholeProgram : public WindowDriver
{
public:
    explicit WholeProgram(const QTemporaryDir &folder)
        : WindowDriver(app), preferences(folder.filePath(u"window.ini"_s)), gate(profileIn(folder)),
          app(gate, clock, preferences, QLocale()), qml(std::make_unique<QQmlApplicationEngine>())
    {
        QObject::connect(qml.get(), &QQmlEngine::warnings, &app,
                         [this](const QList<QQmlError> &errors) {
                             for (const QQmlError &error : errors) {
                                 warnings.append(error.toString());
                             }
                         });
        constexpr QSize windowSize(1180, 760);
        window = showMainWindow(*qml, app, windowSize);
        if (window) {
            window->requestActivate();
            app.start();
        }
    }
    ~WholeProgram()
    {
        app.prepareToQuit();
        qml.reset(); // the window goes before what it shows
    }
    Q_DISABLE_COPY_MOVE(WholeProgram)

    /// Signs in at the rig's server from the first page, by this button of it.
    void signIn(const Rig::Prosody &server, const QString &button, const QString &name)
    {
        QVERIFY(window);
        QTRY_VERIFY(item(button));
        click(item(button));
        QTRY_VERIFY(item(u"signInAddress"_s));
        QTRY_VERIFY(item(u"signInAddress"_s)->hasActiveFocus());
        type(server.jid(name));
        press(Qt::Key_Tab);
        type(name + u"-secret"_s);
        click(item(u"signInAdvanced"_s));
        const QStringList place = server.server().split(u':');
        const std::pair<QString, QString> fields[]{{u"signInServer"_s, place.value(0)},
                                                   {u"signInPort"_s, place.value(1)},
                                                   {u"signInCaFile"_s, server.caFile()}};
        for (const auto &[field, text] : fields) {
            QTRY_VERIFY(item(field) && item(field)->hasActiveFocus());
            type(text);
            if (field != fields[2].first) {
                press(Qt::Key_Tab);
            }
        }
        press(Qt::Key_Return);
    }
    [[nodiscard]] QString newest() const { return message(0, "plainText").toString(); }

    SystemClock clock;
    Preferences preferences;
    CompositionGate gate;
    AppViewModel app;
    QStringList warnings;
    std::unique_ptr<QQmlApplicationEngine> qml;

private:
    static ProfileOptions profileIn(const QTemporaryDir &folder)
    {
        ProfileOptions options;
        options.folder = folder.filePath(u"profile"_s);
        options.keyFile = folder.filePath(u"key"_s);
        return options;
    }
};

/// How long a step over a real server may take.
inline constexpr int longMs = 30'000;

} // namespace Ninelives::Test
