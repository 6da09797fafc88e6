// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ProfileViewModel.h"

#include <QFile>
#include <QtConcurrent/QtConcurrentRun>

namespace Ninelives {

namespace {

constexpr qint64 largestPhoto = 100LL * 1024 * 1024;

/// Takes its time: not on the GUI thread.
Result<QByteArray> readPhoto(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, file.errorString()};
    }
    if (file.size() > largestPhoto) {
        return Error{ErrorCode::TooLarge, {}};
    }
    return file.read(largestPhoto);
}

} // namespace

ProfileViewModel::ProfileViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    ProfileService &profiles = m_context.engine->profiles();
    connect(&profiles, &ProfileService::ownChanged, this, [this](AccountId account) {
        if (account == m_account.id) {
            load();
        }
    });
    connect(&profiles, &ProfileService::pictureChanged, this,
            [this](AccountId account, const BareJid &person) {
                if (account == m_account.id && person == m_account.jid) {
                    load();
                }
            });
}

void ProfileViewModel::setAccount(const Account &account)
{
    if (account.id != m_account.id && m_account.id.isValid()) {
        m_profile = {};
        m_busy = false;
        m_problem.clear();
        Q_EMIT changed();
    }
    m_account = account;
    load();
}

void ProfileViewModel::load()
{
    m_context.engine->profiles()
        .own(m_account.id)
        .then(this, [this, id = m_account.id](const Result<OwnProfile> &profile) {
            if (profile && id == m_account.id && *profile != m_profile) {
                m_profile = *profile;
                Q_EMIT changed();
            }
        });
}

QString ProfileViewModel::note() const
{
    if (!m_profile.waiting) {
        return {};
    }
    return m_profile.trouble
        ? tr("%1 has not taken the change. It is offered again with the next connection.")
              .arg(m_account.jid.domain())
        : tr("Others see the change once you are connected.");
}

void ProfileViewModel::choosePicture(const QUrl &file)
{
    if (m_busy || !file.isLocalFile()) {
        return;
    }
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    QtConcurrent::run(readPhoto, file.toLocalFile())
        .then(this, [this, account = m_account.id](const Result<QByteArray> &photo) {
            if (photo) {
                publish(account, *photo);
            } else {
                finish(account, photo.error());
            }
        });
}

void ProfileViewModel::publish(AccountId account, const QByteArray &photo)
{
    m_context.engine->profiles()
        .setPicture(account, photo)
        .then(this, [this, account](const Result<void> &done) { finish(account, done); });
}

void ProfileViewModel::removePicture()
{
    m_context.engine->profiles()
        .removePicture(m_account.id)
        .then(this,
              [this, account = m_account.id](const Result<void> &done) { finish(account, done); });
}

void ProfileViewModel::setName(const QString &name)
{
    m_context.engine->profiles()
        .setName(m_account.id, name)
        .then(this, [this, account = m_account.id](const Result<void> &done) {
            if (finish(account, done) && done) {
                Q_EMIT nameTaken();
            }
        });
}

/// False when the page shows another account by now.
bool ProfileViewModel::finish(AccountId account, const Result<void> &done)
{
    if (account != m_account.id) {
        return false;
    }
    m_busy = false;
    m_problem = done ? QString() : sentence(done.error());
    Q_EMIT changed();
    load();
    return true;
}

QString ProfileViewModel::sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return tr("This picture is too large. Choose one under 100 MB.");
    case ErrorCode::UnknownPicture:
    case ErrorCode::Malformed:
        return tr("This is no picture that can be used. Choose a JPEG, PNG, WebP, GIF, HEIC or "
                  "AVIF.");
    case ErrorCode::Io:
    case ErrorCode::NotFound:
        return tr("This file can’t be read. Choose another one.");
    case ErrorCode::DiskFull:
        return tr("The disk is full, so the change was not saved.");
    default:
        return tr("The change was not saved. Try it again.");
    }
}

} // namespace Ninelives
