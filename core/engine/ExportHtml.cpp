// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ExportWriter.h"
#include "core/model/Attachment.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int messagesOfPage = 2'000; // more would be slow to open in a browser

// Nothing is fetched and nothing runs: a page shows what lies beside it, and nothing else.
constexpr auto pageHead =
    R"html(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; media-src 'self' file:; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>%1</title>
<style>
body{margin:0 auto;max-width:46rem;padding:1rem;font:16px/1.5 sans-serif;background:#fffdfb;color:#22201d}
h1{font-size:1.3rem}h2{font-size:.85rem;font-weight:600;text-align:center;color:#6b645c;margin:1.5rem 0 .5rem}
article{margin:.2rem 0;padding:.5rem .8rem;border-radius:1rem;background:#f0ebe3;width:fit-content;max-width:80%;white-space:pre-wrap;overflow-wrap:anywhere}
article.own{margin-inline-start:auto;background:#dfe6fb}
article.note{margin:.2rem auto;background:none;color:#6b645c;font-size:.85rem}
header{font-size:.8rem;font-weight:600;color:#4d4740}header time{font-weight:400}
img{display:block;max-width:100%;max-height:24rem;border-radius:.8rem}
blockquote{margin:.2rem 0;padding:.1rem .6rem;border-inline-start:3px solid #2f4dc4;color:#4d4740}
footer{font-size:.8rem;color:#6b645c}nav{margin:1rem 0;display:flex;justify-content:space-between}
@media (prefers-color-scheme:dark){body{background:#181920;color:#ecebe8}article{background:#262833}article.own{background:#27345f}h2,header,footer,article.note,blockquote{color:#b3b0aa}a{color:#a6b7ff}}
</style></head><body>
)html"_L1;

QString escaped(const QString &text)
{
    return Export::harmless(text).toHtmlEscaped();
}

/// A text of people, which may be of any direction.
QString isolatedText(const QString &text)
{
    return "<bdi>"_L1 + escaped(text) + "</bdi>"_L1;
}

/// The address of a file beside the page; no character of a name means anything in it.
QString hrefOf(const QString &path)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        part = QString::fromLatin1(QUrl::toPercentEncoding(part));
    }
    return parts.join(u'/').toHtmlEscaped();
}

QString pageName(int number)
{
    return number == 1 ? u"index.html"_s : u"page-%1.html"_s.arg(number, 4, 10, QLatin1Char('0'));
}

class HtmlExport final : public ExportWriter
{
public:
    HtmlExport(const ExportPlan &plan, const QString &folder) : m_plan(plan), m_folder(folder) {}

    Result<void> begin() override { return openPage(); }

    Result<void> append(const QList<Message> &page, const ExportedFiles &files) override
    {
        QString html;
        for (const Message &message : page) {
            if (m_onPage == messagesOfPage) {
                if (Result<void> turned = turnPage(html); !turned) {
                    return turned;
                }
                html.clear();
            }
            ++m_onPage;
            html += dayOf(message) + articleOf(message, files);
        }
        return write(html);
    }

    Result<void> end() override { return closePage(false); }

private:
    Result<void> openPage()
    {
        ++m_page;
        m_onPage = 0;
        m_day = {};
        m_file.setFileName(QDir(m_folder).filePath(pageName(m_page)));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return Export::failureOf(m_folder, m_file.errorString());
        }
        QString html = QString(pageHead).replace("%1"_L1, escaped(m_plan.chat.title));
        html += "<h1>"_L1 + isolatedText(m_plan.chat.title) + "</h1>\n"_L1;
        if (m_page > 1) {
            html += "<nav><a href=\""_L1 + pageName(m_page - 1) + "\">"_L1
                + escaped(m_plan.words.older) + "</a></nav>\n"_L1;
        }
        return write(html);
    }

    Result<void> closePage(bool more)
    {
        const QString link = more ? "<nav><span></span><a href=\""_L1 + pageName(m_page + 1)
                + "\">"_L1 + escaped(m_plan.words.newer) + "</a></nav>\n"_L1
                                  : QString();
        const Result<void> written = write(link + "</body></html>\n"_L1);
        m_file.close();
        return written && m_file.error() != QFileDevice::NoError
            ? Result<void>(Export::failureOf(m_folder, m_file.errorString()))
            : written;
    }

    Result<void> turnPage(const QString &html)
    {
        Result<void> done = write(html);
        if (done) {
            done = closePage(true);
        }
        return done ? openPage() : done;
    }

    Result<void> write(const QString &html)
    {
        const QByteArray bytes = html.toUtf8();
        return m_file.write(bytes) == bytes.size() && m_file.flush()
            ? Result<void>()
            : Export::failureOf(m_folder, m_file.errorString());
    }

    QString dayOf(const Message &message)
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(message.sentAtMs).date();
        if (day == m_day) {
            return {};
        }
        m_day = day;
        return "<h2>"_L1 + escaped(m_plan.locale.toString(day, QLocale::LongFormat)) + "</h2>\n"_L1;
    }

    [[nodiscard]] QString nameOf(const Message &message) const
    {
        return message.direction == Direction::Out ? m_plan.words.you
            : message.senderName.isEmpty()         ? m_plan.chat.title
                                                   : message.senderName;
    }

    [[nodiscard]] QString noticeOf(const Message &message) const
    {
        if (m_plan.words.notice) {
            return m_plan.words.notice(message);
        }
        QStringList words{noticeName(message.notice), message.senderName, message.body};
        words.removeAll(QString());
        return words.join(u": "_s);
    }

    [[nodiscard]] QString articleOf(const Message &message, const ExportedFiles &files) const
    {
        if (message.notice != Notice::None) {
            return "<article class=\"note\">"_L1 + isolatedText(noticeOf(message))
                + "</article>\n"_L1;
        }
        QString html =
            message.direction == Direction::Out ? u"<article class=\"own\">"_s : u"<article>"_s;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(message.sentAtMs);
        html += "<header>"_L1 + isolatedText(nameOf(message)) + " <time>"_L1
            + escaped(m_plan.locale.toString(time.time(), QLocale::ShortFormat))
            + "</time></header>"_L1;
        html += contentOf(message, files) + noteOf(message);
        return html + "</article>\n"_L1;
    }

    [[nodiscard]] QString contentOf(const Message &message, const ExportedFiles &files) const
    {
        if (message.retractedAtMs > 0) {
            return "<em>"_L1 + escaped(m_plan.words.takenBack) + "</em>"_L1;
        }
        if (message.unreadable != Unreadable::No) {
            return "<em>"_L1 + escaped(m_plan.words.unreadable) + "</em>"_L1;
        }
        QString html;
        if (!message.quote.text.isEmpty()) {
            html += "<blockquote>"_L1 + isolatedText(message.quote.text) + "</blockquote>"_L1;
        }
        for (const Attachment &attachment : message.attachments) {
            html += fileOf(attachment, files.value(attachment.id));
        }
        return message.body.isEmpty()
            ? html
            : html + "<div dir=\"auto\">"_L1 + escaped(message.body) + "</div>"_L1;
    }

    [[nodiscard]] QString fileOf(const Attachment &attachment, const QString &path) const
    {
        const QString name = isolatedText(attachment.name);
        if (path.isEmpty()) {
            return "<div>"_L1 + name + " ("_L1 + escaped(m_plan.words.notHere) + ")</div>"_L1;
        }
        const QString href = hrefOf(path);
        switch (attachment.kind) {
        case AttachmentKind::Photo:
            return "<a href=\""_L1 + href + "\"><img loading=\"lazy\" src=\""_L1 + href
                + "\" alt=\""_L1 + escaped(attachment.name) + "\"></a>"_L1;
        case AttachmentKind::Voice:
            return "<audio controls preload=\"none\" src=\""_L1 + href + "\"></audio>"_L1;
        case AttachmentKind::File:
            break;
        }
        return "<div><a href=\""_L1 + href + "\" download>"_L1 + name + "</a></div>"_L1;
    }

    [[nodiscard]] QString noteOf(const Message &message) const
    {
        QStringList notes;
        for (const Reaction &reaction : message.reactions) {
            notes << reaction.signs;
        }
        if (message.editedAtMs > 0) {
            notes << m_plan.words.edited;
        }
        if (message.encryption == Encryption::None) {
            notes << m_plan.words.notEncrypted;
        }
        return notes.isEmpty()
            ? QString()
            : "<footer>"_L1 + isolatedText(notes.join(u" · "_s)) + "</footer>"_L1;
    }

    ExportPlan m_plan;
    QString m_folder;
    QFile m_file;
    QDate m_day;
    int m_page = 0;
    int m_onPage = 0;
};

} // namespace

std::unique_ptr<ExportWriter> Export::makeHtml(const ExportPlan &plan, const QString &folder)
{
    return std::make_unique<HtmlExport>(plan, folder);
}

} // namespace Ninelives
