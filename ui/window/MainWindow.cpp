// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "core/base/Log.h"
#include "ui/media/ImageProviders.h"
#include "ui/viewmodels/AppViewModel.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTranslator>

#include <memory>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

/// Speaks the user's language where there is a translation; else the sources' English.
void installTranslations(QGuiApplication &application)
{
    auto words = std::make_unique<QTranslator>(&application);
    if (words->load(QLocale(), u"ninelives"_s, u"_"_s, u":/ninelives/i18n"_s)
        && QCoreApplication::installTranslator(words.get())) {
        words.release(); // the application, its parent, deletes it
    }
}

} // namespace

void dressApplication(QGuiApplication &application)
{
    installTranslations(application);
    QCoreApplication::setApplicationName(u"ninelives"_s);
    QGuiApplication::setApplicationDisplayName(u"Ninelives"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NINELIVES_VERSION));
    QGuiApplication::setDesktopFileName(u"ninelives"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/ninelives/app/icon.svg"_s));
    QQuickStyle::setStyle(u"Basic"_s);

    // Inter where it is installed; its fallbacks cover the other scripts and emoji.
    QFont font = application.font();
    font.setFamilies({u"Inter"_s, u"Inter Variable"_s, u"Noto Sans"_s, u"Noto Color Emoji"_s});
    font.setPixelSize(14);
    QGuiApplication::setFont(font);
}

QQuickWindow *showMainWindow(QQmlApplicationEngine &engine, AppViewModel &app, QSize size)
{
    addImageProviders(engine, app.pictureStore(), app.attachmentPictures());
    engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
    engine.loadFromModule("Ninelives.Ui", "Main");
    auto *window = engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window) {
        qCCritical(logUi) << "the window could not be loaded";
        return nullptr;
    }
    if (!size.isEmpty()) {
        window->resize(size);
    }
    window->show();
    return window;
}

} // namespace Ninelives
