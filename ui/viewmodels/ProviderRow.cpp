// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ProviderRow.h"

#include "core/model/Jid.h"
#include "ui/text/JoinSentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace Ninelives::Providers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProviders = 50;

/// Gives the words their place in the translation files.
struct ProviderWords {
    Q_DECLARE_TR_FUNCTIONS(Providers)
};

QString joined(const QStringList &parts, const QString &sign)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(sign);
}

ProviderRow rowOf(const QJsonObject &provider)
{
    ProviderRow row;
    const Result<BareJid> domain = BareJid::parse(provider.value("domain"_L1).toString());
    if (!domain || !domain->local().isEmpty()) {
        return row;
    }
    row.domain = domain->domain();
    const int since = provider.value("since"_L1).toInt();
    row.about = joined({provider.value("about"_L1).toString(),
                        JoinSentences::country(provider.value("country"_L1).toString())},
                       u", "_s);
    row.facts = joined({ProviderWords::tr("Free"),
                        since > 0 ? ProviderWords::tr("since %1").arg(since) : QString()},
                       u"   •   "_s);
    const QUrl website(provider.value("website"_L1).toString(), QUrl::StrictMode);
    if (website.scheme() == "https"_L1 && !website.host().isEmpty()) {
        row.website = website.toString();
    }
    return row;
}

} // namespace

QList<ProviderRow> read(const QByteArray &json)
{
    QList<ProviderRow> rows;
    const QJsonArray all = QJsonDocument::fromJson(json).object().value("providers"_L1).toArray();
    for (const QJsonValueConstRef each : all) {
        ProviderRow row = rowOf(each.toObject());
        if (!row.domain.isEmpty() && rows.size() < mostProviders) {
            rows.append(std::move(row));
        }
    }
    return rows;
}

QList<ProviderRow> shipped()
{
    QFile file(u":/ninelives/providers/providers.json"_s);
    return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : QList<ProviderRow>();
}

} // namespace Ninelives::Providers
