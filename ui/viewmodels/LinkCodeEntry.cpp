// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/LinkCodeEntry.h"

#include "core/engine/LinkService.h"
#include "ui/text/LinkSentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ninelives {

LinkCodeEntry::LinkCodeEntry(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

/// What stands between blanks, commas and the numbers that a list may have.
QStringList LinkCodeEntry::words() const
{
    static const QRegularExpression between(QStringLiteral("[\\s\\d.,;:)]+"));
    return m_text.split(between, Qt::SkipEmptyParts);
}

bool LinkCodeEntry::isCameraText() const
{
    const QString text = m_text.trimmed();
    return text.contains(u':') && !text.contains(u' ') && !text.contains(u'\n');
}

QString LinkCodeEntry::countText() const
{
    if (m_text.trimmed().isEmpty() || isCameraText()) {
        return {};
    }
    //: How many words have been typed, and of how many
    return tr("%1 of %2 words").arg(words().size()).arg(wordCount);
}

bool LinkCodeEntry::canSubmit() const
{
    return !m_busy && m_account.isValid() && (isCameraText() || words().size() == wordCount);
}

void LinkCodeEntry::setAccount(AccountId account)
{
    if (account != m_account) {
        m_account = account;
        clear();
    }
}

void LinkCodeEntry::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        m_problem.clear();
        Q_EMIT changed();
    }
}

void LinkCodeEntry::clear()
{
    ++m_call;
    m_text.clear();
    m_problem.clear();
    m_busy = false;
    Q_EMIT changed();
}

void LinkCodeEntry::submit()
{
    if (!canSubmit()) {
        return;
    }
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    const QString code = isCameraText() ? m_text.trimmed() : words().join(u' ');
    m_context.engine->linking()
        .enterCode(m_account, code)
        .then(this, [this, call = m_call](const Result<void> &result) {
            if (call == m_call) {
                finish(result);
            }
        });
}

void LinkCodeEntry::finish(const Result<void> &result)
{
    m_busy = false;
    if (result) {
        clear();
        return;
    }
    m_problem = sentence(result.error());
    Q_EMIT changed();
    Q_EMIT refused();
}

QString LinkCodeEntry::sentence(const Error &error) const
{
    if (error.code != ErrorCode::InvalidInput) {
        return LinkSentences::failure(error, true);
    }
    if (error.detail.isEmpty()) {
        return LinkSentences::failure({ErrorCode::WrongKey, {}}, true);
    }
    const QStringList typed = words();
    const auto place = std::ranges::find_if(typed, [&error](const QString &word) {
        return word.compare(error.detail, Qt::CaseInsensitive) == 0;
    });
    return LinkSentences::wrongWord(error.detail,
                                    place == typed.end() ? 0 : int(place - typed.begin()) + 1);
}

} // namespace Ninelives
