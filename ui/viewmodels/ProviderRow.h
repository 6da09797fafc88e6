// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// A provider that somebody can choose; in QML `providerRow`.
struct ProviderRow {
    Q_GADGET
    QML_VALUE_TYPE(providerRow)
    Q_PROPERTY(QString domain MEMBER domain FINAL)
    Q_PROPERTY(QString about MEMBER about FINAL) ///< "Run by volunteers, Germany"
    Q_PROPERTY(QString facts MEMBER facts FINAL) ///< "Free · since 2013"
    Q_PROPERTY(QString website MEMBER website FINAL) ///< http(s), or empty

public:
    QString domain;
    QString about;
    QString facts;
    QString website;

    bool operator==(const ProviderRow &) const = default;
};

namespace Providers {

/// The providers in a file like resources/providers/providers.json. What is damaged or no provider
/// is left out.
[[nodiscard]] QList<ProviderRow> read(const QByteArray &json);
/// Those that the program brings along.
[[nodiscard]] QList<ProviderRow> shipped();

} // namespace Providers

} // namespace Ninelives
