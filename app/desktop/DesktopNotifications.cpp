// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopNotifications.h"

#include "app/desktop/Activation.h"
#include "app/desktop/NotificationImage.h"
#include "app/desktop/Notifications.h"
#include "core/base/Log.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString openAction = u"default"_s;
const QString replyAction = u"inline-reply"_s;
const QString readAction = u"mark-as-read"_s;
constexpr int asTheDesktopLikes = -1; // expire_timeout

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus, QObject *parent)
    : NotificationPort(parent), m_bus(bus)
{
    qDBusRegisterMetaType<NotificationImage>();
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationReplied"_s, this,
                  SLOT(onReplied(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                  SLOT(onClosed(uint, uint)));
    auto *watcher =
        new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        forgetAll();
        learnAbilities();
    });
    learnAbilities();
}

DesktopNotifications::~DesktopNotifications()
{
    for (const Shown &each : std::as_const(m_shown)) {
        close(each.id);
    }
}

void DesktopNotifications::learnAbilities()
{
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QStringList> reply = *call;
        m_abilities = reply.isError() ? QStringList() : reply.value();
        call->deleteLater();
    });
}

/// Another service does not know the numbers of the one before.
void DesktopNotifications::forgetAll()
{
    m_shown.clear();
}

void DesktopNotifications::show(const DesktopNotification &notification)
{
    const auto known = m_shown.find(notification.conversation);
    if (known == m_shown.end()) {
        m_shown.insert(notification.conversation, {});
        send(notification, 0);
        return;
    }
    known->wanted = true;
    if (known->id == 0) { // its number comes with the answer that is on its way
        known->next = notification;
        known->hasNext = true;
        return;
    }
    send(notification, known->id);
}

void DesktopNotifications::send(const DesktopNotification &notification, uint replaced)
{
    const bool markup = m_abilities.contains(u"body-markup"_s);
    QVariantMap hints{{u"category"_s, u"im.received"_s}, {u"desktop-entry"_s, u"ninelives"_s}};
    if (!notification.picture.isNull()) {
        hints.insert(u"image-data"_s,
                     QVariant::fromValue(NotificationImage::of(notification.picture)));
    }
    QDBusMessage call = callOf(u"Notify"_s);
    call << u"Ninelives"_s << replaced << u"ninelives"_s << notification.title
         << (markup ? notification.body.toHtmlEscaped() : notification.body)
         << actions(notification) << hints << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, conversation = notification.conversation] {
                const QDBusPendingReply<uint> reply = *watcher;
                if (reply.isError()) {
                    qCDebug(logUi) << "no notification:" << reply.error().name();
                    m_shown.remove(conversation);
                } else {
                    answered(conversation, reply.value());
                }
                watcher->deleteLater();
            });
}

QStringList DesktopNotifications::actions(const DesktopNotification &notification) const
{
    if (!m_abilities.contains(u"actions"_s)) {
        return {};
    }
    QStringList pairs{openAction, notification.openText};
    if (!notification.replyText.isEmpty() && m_abilities.contains(replyAction)) {
        pairs << replyAction << notification.replyText;
    }
    if (!notification.readText.isEmpty()) {
        pairs << readAction << notification.readText;
    }
    return pairs;
}

void DesktopNotifications::answered(ConversationId conversation, uint id)
{
    const auto known = m_shown.find(conversation);
    if (known == m_shown.end()) {
        close(id);
        return;
    }
    known->id = id;
    if (!known->wanted) {
        m_shown.erase(known);
        close(id);
    } else if (known->hasNext) {
        known->hasNext = false;
        send(known->next, id);
    }
}

void DesktopNotifications::withdraw(ConversationId conversation)
{
    const auto known = m_shown.find(conversation);
    if (known == m_shown.end()) {
        return;
    }
    if (known->id == 0) {
        known->wanted = false;
        known->hasNext = false;
        return;
    }
    const uint id = known->id;
    m_shown.erase(known);
    close(id);
}

void DesktopNotifications::close(uint id)
{
    if (id > 0) {
        m_bus.asyncCall(callOf(u"CloseNotification"_s) << id);
    }
}

ConversationId DesktopNotifications::conversationOf(uint id) const
{
    for (auto each = m_shown.cbegin(); each != m_shown.cend(); ++each) {
        if (each->id == id && id > 0) {
            return each.key();
        }
    }
    return {};
}

void DesktopNotifications::onAction(uint id, const QString &action)
{
    const ConversationId conversation = conversationOf(id);
    if (!conversation.isValid()) {
        return; // another program's
    }
    if (action == openAction) {
        Q_EMIT activated(conversation);
    } else if (action == readAction) {
        Q_EMIT readWanted(conversation);
    }
}

/// Comes right before the action that it is for.
void DesktopNotifications::onToken(uint id, const QString &token)
{
    if (conversationOf(id).isValid()) {
        useActivationToken(token);
    }
}

void DesktopNotifications::onReplied(uint id, const QString &text)
{
    const ConversationId conversation = conversationOf(id);
    if (conversation.isValid()) {
        Q_EMIT replied(conversation, text);
    }
}

void DesktopNotifications::onClosed(uint id, uint)
{
    const ConversationId conversation = conversationOf(id);
    if (conversation.isValid()) {
        m_shown.remove(conversation);
    }
}

std::unique_ptr<NotificationPort> desktopNotifications()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::make_unique<DesktopNotifications>(bus) : nullptr;
}

} // namespace Ninelives
