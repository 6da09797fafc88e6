// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SignInViewModel.h"

#include "ui/text/Sentences.h"

#include <QFileInfo>
#include <QUrl>

namespace Ninelives {

namespace {

constexpr int standardPort = 5222;

Ui::SignInField fieldOf(ErrorCode code, bool serverByHand)
{
    switch (code) {
    case ErrorCode::AuthenticationFailed:
        return Ui::SignInField::Password;
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::Timeout:
        return serverByHand ? Ui::SignInField::Server : Ui::SignInField::Address;
    case ErrorCode::InvalidAddress:
    case ErrorCode::AlreadyExists:
    case ErrorCode::AccountDisabled:
    case ErrorCode::HostUnknown:
        return Ui::SignInField::Address;
    default:
        return Ui::SignInField::None;
    }
}

/// "host:port"; an IPv6 address gets its brackets.
QString hostAndPort(const QString &host, int port)
{
    const bool bare6 = host.contains(u':') && !host.startsWith(u'[');
    return (bare6 ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

} // namespace

SignInViewModel::SignInViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

bool SignInViewModel::canSubmit() const
{
    return !m_busy && !m_address.trimmed().isEmpty() && !m_password.isEmpty();
}

void SignInViewModel::setAddress(const QString &address)
{
    if (address != m_address) {
        m_address = address;
        clearProblems(Ui::SignInField::Address);
        Q_EMIT changed();
    }
}

void SignInViewModel::setPassword(const QString &password)
{
    if (password != m_password) {
        m_password = password;
        clearProblems(Ui::SignInField::Password);
        Q_EMIT changed();
    }
}

void SignInViewModel::setServer(const QString &server)
{
    if (server != m_server) {
        m_server = server;
        clearProblems(Ui::SignInField::Server);
        Q_EMIT changed();
    }
}

void SignInViewModel::setPort(const QString &port)
{
    if (port != m_port) {
        m_port = port;
        clearProblems(Ui::SignInField::Server);
        Q_EMIT changed();
    }
}

void SignInViewModel::setCaFile(const QString &file)
{
    const QUrl url(file);
    const QString path = url.isLocalFile() ? url.toLocalFile() : file;
    if (path != m_caFile) {
        m_caFile = path;
        clearProblems(Ui::SignInField::CaFile);
        Q_EMIT changed();
    }
}

QString SignInViewModel::problem(Ui::SignInField field) const
{
    return field == m_problemField ? m_problem : QString();
}

void SignInViewModel::showProblem(Ui::SignInField field, const QString &sentence)
{
    m_problemField = field;
    m_problem = sentence;
    Q_EMIT changed();
    Q_EMIT problemShown(int(field));
}

void SignInViewModel::clearProblems(Ui::SignInField changedField)
{
    if (m_problemField == changedField || m_problemField == Ui::SignInField::None) {
        m_problem.clear();
        m_problemField = Ui::SignInField::None;
    }
}

void SignInViewModel::submit()
{
    if (m_busy) {
        return;
    }
    m_problem.clear();
    const Result<BareJid> jid = BareJid::parse(m_address.trimmed());
    if (!jid || jid->local().isEmpty()) {
        showProblem(Ui::SignInField::Address, tr("An address looks like name@provider.example."));
        return;
    }
    if (m_password.isEmpty()) {
        showProblem(Ui::SignInField::Password, tr("The password is missing."));
        return;
    }
    const QString server = m_server.trimmed();
    const QString portText = m_port.trimmed();
    bool portGood = true;
    const int port = portText.isEmpty() ? standardPort : portText.toInt(&portGood);
    if (!portGood || port < 1 || port > 65535) {
        showProblem(Ui::SignInField::Server, tr("A port is a number from 1 to 65535."));
        return;
    }
    if (server.contains(u' ') || server.contains(u'/') || server.contains(u'@')) {
        showProblem(Ui::SignInField::Server, tr("A server looks like chat.provider.example."));
        return;
    }
    if (!m_caFile.isEmpty() && !QFileInfo(m_caFile).isReadable()) {
        showProblem(Ui::SignInField::CaFile, tr("This file can’t be read."));
        return;
    }

    NewAccount account;
    account.jid = *jid;
    account.password = m_password;
    account.caFile = m_caFile;
    if (!server.isEmpty() || !portText.isEmpty()) {
        account.servers.append(hostAndPort(server.isEmpty() ? jid->domain() : server, port));
    }
    m_busy = true;
    Q_EMIT changed();
    m_context.engine->accounts().add(account).then(
        this, [this](const Result<AccountId> &result) { finish(result); });
}

void SignInViewModel::finish(const Result<AccountId> &result)
{
    m_busy = false;
    if (result) {
        m_password.clear();
        Q_EMIT changed();
        Q_EMIT signedIn();
        return;
    }
    const Result<BareJid> jid = BareJid::parse(m_address.trimmed());
    const bool byHand = !m_server.trimmed().isEmpty();
    const QString host = byHand ? m_server.trimmed() : jid ? jid->domain() : m_address;
    showProblem(fieldOf(result.error().code, byHand),
                Sentences::signInFailure(result.error(), host));
}

} // namespace Ninelives
