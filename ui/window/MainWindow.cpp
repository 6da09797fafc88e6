// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "core/base/Log.h"
#include "ui/media/ImageProviders.h"
#include "ui/viewmodels/AppViewModel.h"
#include "ui/window/Speech.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

Q_GUI_EXPORT void qt_set_sequence_auto_mnemonic(bool on); // documented, but in no header

namespace Ninelives {

using namespace Qt::StringLiterals;

void dressApplication(QGuiApplication &application)
{
    QCoreApplication::setApplicationName(u"ninelives"_s);
    QGuiApplication::setApplicationDisplayName(u"Ninelives"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NINELIVES_VERSION));
    QGuiApplication::setDesktopFileName(u"ninelives"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/ninelives/app/icon.svg"_s));
    QQuickStyle::setStyle(u"Basic"_s);
    // Names, file names and links stand on buttons: an & in them must not make Alt and a letter
    // press those. No text of the program's own has one.
    qt_set_sequence_auto_mnemonic(false);

    // Inter where it is installed; its fallbacks cover the other scripts and emoji.
    QFont font = application.font();
    font.setFamilies({u"Inter"_s, u"Inter Variable"_s, u"Noto Sans"_s, u"Noto Color Emoji"_s});
    font.setPixelSize(14);
    QGuiApplication::setFont(font);
    installEnglish(application);
}

QQuickWindow *makeMainWindow(QQmlApplicationEngine &engine, AppViewModel &app)
{
    addImageProviders(engine, app.pictureStore(), app.attachmentPictures(), app.faces());
    engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
    engine.loadFromModule("Ninelives.Ui", "Main");
    auto *window = engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window) {
        qCCritical(logUi) << "the window could not be loaded";
        return nullptr;
    }
    return window;
}

QQuickWindow *showMainWindow(QQmlApplicationEngine &engine, AppViewModel &app, QSize size)
{
    QQuickWindow *window = makeMainWindow(engine, app);
    if (window) {
        if (!size.isEmpty()) {
            window->resize(size);
        }
        window->show();
    }
    return window;
}

} // namespace Ninelives
