// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringView>

/// What the providers of built-in drawings share.
namespace Ninelives::Drawing {

/// True for names of built-in drawings: small letters, digits, hyphens. Anything else could leave
/// the folder.
[[nodiscard]] bool isName(QStringView name);

/// A size between 1x1 and a fixed limit: `wanted`, or `natural` in its aspect where `wanted` is
/// open.
[[nodiscard]] QSize boundedSize(const QSize &wanted, const QSize &natural);

[[nodiscard]] QImage transparent(const QSize &size);

/// `id` split at its first slash.
struct Request {
    QString name;
    QString detail;
};
[[nodiscard]] Request request(const QString &id);

} // namespace Ninelives::Drawing
