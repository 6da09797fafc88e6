// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/ServiceFinder.h"

#include "core/xmpp/Xml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

struct ServiceFinder::Search {
    QList<BareJid> candidates;
    Fits fits;
    Reply<Found> reply;
    bool silence = false; ///< somebody did not answer
};

namespace {

const QByteArray infoQuery = "<query xmlns='http://jabber.org/protocol/disco#info'/>"_ba;
const QByteArray itemsQuery = "<query xmlns='http://jabber.org/protocol/disco#items'/>"_ba;

QList<BareJid> listed(const QDomElement &iq)
{
    QList<BareJid> services;
    const QDomElement query = Xml::child(iq, "query"_L1, Xml::nsDiscoItems);
    const QList<QDomElement> items = Xml::children(query, "item"_L1, Xml::nsDiscoItems);
    for (const QDomElement &item : items) {
        const auto jid = BareJid::parse(item.attribute(u"jid"_s));
        if (jid && jid->local().isEmpty() && !item.hasAttribute(u"node"_s)
            && services.size() < ServiceFinder::maxServices) {
            services.append(*jid);
        }
    }
    return services;
}

} // namespace

void ServiceFinder::find(Fits fits, Reply<Found> reply)
{
    auto search = std::make_shared<Search>();
    search->fits = std::move(fits);
    search->reply = std::move(reply);
    const QString server = m_channel.own().domain();
    m_channel.get(server, itemsQuery, [this, search, server](const Result<QDomElement> &iq) {
        if (iq) {
            search->candidates = listed(*iq);
        } else if (iq.error().code == ErrorCode::NotConnected
                   || iq.error().code == ErrorCode::Timeout) {
            search->reply(iq.error());
            return;
        }
        if (const auto own = BareJid::parse(server)) {
            search->candidates.append(*own);
        }
        examine(search, 0);
    });
}

void ServiceFinder::examine(const std::shared_ptr<Search> &search, qsizetype index)
{
    if (index >= search->candidates.size()) {
        search->reply(Error{search->silence ? ErrorCode::Timeout : ErrorCode::NotFound,
                            u"no such service"_s});
        return;
    }
    const BareJid candidate = search->candidates.at(index);
    m_channel.get(candidate.toString(), infoQuery,
                  [this, search, index, candidate](const Result<QDomElement> &iq) {
                      if (!iq && iq.error().code == ErrorCode::NotConnected) {
                          search->reply(iq.error());
                          return;
                      }
                      if (iq) {
                          const QDomElement info = Xml::child(*iq, "query"_L1, Xml::nsDiscoInfo);
                          if (search->fits(info)) {
                              search->reply(Found{candidate, info});
                              return;
                          }
                      } else if (iq.error().code == ErrorCode::Timeout) {
                          search->silence = true;
                      }
                      examine(search, index + 1);
                  });
}

bool ServiceFinder::hasFeature(const QDomElement &info, QLatin1StringView feature)
{
    const QList<QDomElement> features = Xml::children(info, "feature"_L1, Xml::nsDiscoInfo);
    return std::ranges::any_of(features, [feature](const QDomElement &each) {
        return each.attribute(u"var"_s) == feature;
    });
}

} // namespace Ninelives
