// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/MessageSelection.h"

#include "ui/viewmodels/TimelineModel.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Ninelives {

namespace {

/// Notices are nobody's message.
bool isSelectable(const Message &message)
{
    return message.notice == Notice::None;
}

} // namespace

MessageSelection::MessageSelection(TimelineModel &timeline) : m_timeline(timeline) {}

QString MessageSelection::countText() const
{
    return count() == 1 ? tr("1 message") : tr("%n messages", nullptr, count());
}

bool MessageSelection::mayForward() const
{
    return !m_chosen.empty() && std::ranges::all_of(m_chosen, [](const auto &entry) {
        const Message &message = entry.second;
        return message.retractedAtMs == 0 && message.unreadable == Unreadable::No;
    });
}

bool MessageSelection::mayTakeBack() const
{
    return !m_chosen.empty() && std::ranges::all_of(m_chosen, [](const auto &entry) {
        const Message &message = entry.second;
        return message.direction == Direction::Out && message.retractedAtMs == 0;
    });
}

bool MessageSelection::holds(const Message &message) const
{
    return m_chosen.contains(message.sortKey);
}

QList<double> MessageSelection::messages() const
{
    QList<double> ids;
    for (const auto &[key, message] : m_chosen) {
        ids.append(double(message.id.value));
    }
    return ids;
}

void MessageSelection::begin(double message)
{
    m_active = true;
    if (message > 0) {
        toggle(message);
    } else {
        tell();
    }
}

void MessageSelection::end()
{
    if (m_active || !m_chosen.empty()) {
        m_active = false;
        m_chosen.clear();
        m_anchor = {};
        tell();
    }
}

void MessageSelection::toggle(double message)
{
    const Message *const wanted = m_timeline.messageOf(MessageId{qint64(message)});
    if (!m_active || !wanted || !isSelectable(*wanted)) {
        return;
    }
    if (m_chosen.erase(wanted->sortKey) == 0) {
        add(*wanted);
    }
    m_anchor = wanted->id;
    tell();
}

void MessageSelection::extendTo(double message)
{
    if (!m_anchor.isValid()) {
        toggle(message);
        return;
    }
    if (m_active) {
        for (const Message &one : m_timeline.between(m_anchor, MessageId{qint64(message)})) {
            add(one);
        }
        tell();
    }
}

void MessageSelection::add(const Message &message)
{
    if (isSelectable(message) && count() < most) {
        m_chosen.insert_or_assign(message.sortKey, message);
    }
}

void MessageSelection::copy()
{
    QStringList lines;
    for (const auto &[key, message] : m_chosen) {
        lines.append(m_timeline.lineOf(message));
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
}

void MessageSelection::takeBack()
{
    if (mayTakeBack()) {
        const QList<double> ids = messages();
        end();
        for (const double id : ids) {
            m_timeline.takeBack(id);
        }
    }
}

void MessageSelection::update(const Message &message)
{
    const auto known = m_chosen.find(message.sortKey);
    if (known != m_chosen.end()) {
        known->second = message;
        Q_EMIT changed();
    }
}

void MessageSelection::forget(const Message &message)
{
    if (m_chosen.erase(message.sortKey) > 0) {
        Q_EMIT changed();
    }
}

void MessageSelection::tell()
{
    m_timeline.refreshSelected();
    Q_EMIT changed();
}

} // namespace Ninelives
