// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Delivery.h"

namespace Ninelives {

namespace {

bool confirmed(Delivery state)
{
    return state == Delivery::OnServer || state == Delivery::Delivered || state == Delivery::Read;
}

} // namespace

Delivery advanced(Delivery current, Delivery news)
{
    if (current == Delivery::None || news == Delivery::None) {
        return current;
    }
    if (confirmed(current)) {
        // An error that comes back for a message the server took is real news unless a person has
        // it.
        if (news == Delivery::Failed) {
            return current == Delivery::OnServer ? Delivery::Failed : current;
        }
        return confirmed(news) && news > current ? news : current;
    }
    return news;
}

QString deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::None:
        return QStringLiteral("none");
    case Delivery::Queued:
        return QStringLiteral("queued");
    case Delivery::Sending:
    case Delivery::Uncertain:
        return QStringLiteral("sending");
    case Delivery::OnServer:
        return QStringLiteral("server");
    case Delivery::Delivered:
        return QStringLiteral("delivered");
    case Delivery::Read:
        return QStringLiteral("read");
    case Delivery::Failed:
        return QStringLiteral("failed");
    }
    return QStringLiteral("none");
}

} // namespace Ninelives
