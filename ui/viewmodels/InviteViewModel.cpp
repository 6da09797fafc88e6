// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/InviteViewModel.h"

#include "ui/text/JoinSentences.h"
#include "ui/text/Sentences.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Ninelives {

InviteViewModel::InviteViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

void InviteViewModel::setAccount(AccountId account, const BareJid &own)
{
    if (account != m_account) {
        m_account = account;
        m_own = own;
        clear();
    }
}

QString InviteViewModel::link() const
{
    return m_link.page.isEmpty() ? m_link.link : m_link.page.toString();
}

QString InviteViewModel::note() const
{
    return m_link.link.isEmpty()
        ? QString()
        : JoinSentences::linkNote(m_link, m_own.domain(), m_context.locale);
}

void InviteViewModel::make()
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_copied = false;
    m_problem.clear();
    Q_EMIT changed();
    m_context.engine->onboarding().invitation(m_account).then(
        this, [this, call = m_call](const Result<InvitationLink> &made) {
            if (call != m_call) {
                return;
            }
            m_busy = false;
            if (made) {
                m_link = *made;
            } else {
                m_problem = Sentences::general(made.error());
            }
            Q_EMIT changed();
        });
}

void InviteViewModel::copy()
{
    if (!m_link.link.isEmpty()) {
        QGuiApplication::clipboard()->setText(link());
        m_copied = true;
        Q_EMIT changed();
    }
}

void InviteViewModel::clear()
{
    ++m_call;
    m_link = {};
    m_problem.clear();
    m_busy = false;
    m_copied = false;
    Q_EMIT changed();
}

} // namespace Ninelives
