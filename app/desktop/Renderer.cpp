// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Renderer.h"

#include <QDir>
#include <QQuickWindow>
#include <QtSystemDetection>

#include <algorithm>
#include <array>

namespace Ninelives {

namespace {

bool environmentDecides()
{
    static constexpr std::array names{"QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "QMLSCENE_DEVICE",
                                      "QSG_RHI_PREFER_SOFTWARE_RENDERER", "LIBGL_ALWAYS_SOFTWARE"};
    return std::ranges::any_of(names,
                               [](const char *name) { return qEnvironmentVariableIsSet(name); });
}

bool hasGraphicsProcessor()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform.startsWith("offscreen") || platform.startsWith("minimal")
        || platform.startsWith("vnc")) {
        return false;
    }
#ifdef Q_OS_LINUX
    // Each graphics processor that may draw has a render node.
    const QStringList nodes =
        QDir(QStringLiteral("/dev/dri")).entryList({QStringLiteral("renderD*")}, QDir::System);
    return !nodes.isEmpty();
#else
    return true;
#endif
}

} // namespace

void chooseRenderer()
{
    if (!environmentDecides() && !hasGraphicsProcessor()) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
}

} // namespace Ninelives
