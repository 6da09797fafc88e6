// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Joining.h"

#include <QCoreApplication>

namespace Ninelives {

namespace {

struct JoiningWords {
    Q_DECLARE_TR_FUNCTIONS(Joining)
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString joinedParts(const QStringList &parts)
{
    return joined(parts, JoiningWords::tr(", ", "between the parts of a list without an and"));
}

QString joinedSentences(const QStringList &sentences)
{
    return joined(sentences, JoiningWords::tr(" ", "between two sentences"));
}

} // namespace Ninelives
