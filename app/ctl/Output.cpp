// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Output.h"

#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"

#include <QJsonDocument>

#include <cstdio>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

void writeLine(std::FILE *stream, QByteArray line)
{
    line += '\n';
    // A closed pipe can't be reported anywhere: the reader is gone.
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fflush(stream);
}

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace

void Output::text(const QString &line)
{
    writeLine(stdout, harmless(line).toUtf8());
}

void Output::object(const QJsonObject &json)
{
    writeLine(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void Output::error(const Error &error)
{
    if (m_json) {
        writeLine(stderr, QJsonDocument(toJson(error)).toJson(QJsonDocument::Compact));
    } else {
        writeLine(stderr, harmless(u"ninelivesctl: "_s + sentence(error)).toUtf8());
    }
}

} // namespace Ninelives::Ctl
