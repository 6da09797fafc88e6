// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The rules of ARCHITECTURE.md. Each check takes a path from the project root and what the file
/// holds, and answers with one line per breach.
namespace Ninelives::Architecture {

/// "core/storage", "ui" or "app" for a file inside; empty for all others.
QString layerOf(const QString &path);

/// The paths in `#include` lines, each with its quotes or brackets.
QStringList includes(const QString &content);

QStringList checkIncludes(const QString &path, const QString &content);
QStringList checkSize(const QString &path, const QString &content);

/// All checks above.
QStringList check(const QString &path, const QString &content);

/// Folders under core, ui and app that hold sources but no README.md; `paths` is the whole tree.
QStringList foldersWithoutReadme(const QStringList &paths);

} // namespace Ninelives::Architecture
