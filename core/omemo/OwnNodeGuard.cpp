// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OwnNodeGuard.h"

#include "core/base/Log.h"
#include "core/omemo/OmemoProfile.h"

#include <array>
#include <memory>

namespace Ninelives {

namespace {

constexpr std::array guardedDialects = {Dialect::Legacy, Dialect::Omemo2};

} // namespace

void OwnNodeGuard::lookForOther(std::function<void(bool foreign)> done)
{
    struct Look {
        int open = static_cast<int>(guardedDialects.size());
        bool foreign = false;
    };
    const auto look = std::make_shared<Look>();
    for (const Dialect dialect : guardedDialects) {
        fetchBundle(dialect, [look, done](bool foreign) {
            look->foreign = look->foreign || foreign;
            if (--look->open == 0) {
                done(look->foreign);
            }
        });
    }
}

/// Each node has a pace of its own.
bool OwnNodeGuard::mayAct(const QString &node)
{
    const auto pace = m_paces.try_emplace(node, m_context.clock).first;
    pace->second.setLimits(m_limits);
    if (pace->second.exhausted()) {
        return false;
    }
    pace->second.note();
    return true;
}

void OwnNodeGuard::fetchBundle(Dialect dialect, const std::function<void(bool)> &done)
{
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    const quint32 id = m_context.engine.deviceId();
    const QString item = profile.bundleItem(id);
    m_context.pubSub.fetch(
        m_context.self, profile.bundleNode(id), {item},
        m_lifeline.guard([this, dialect, item, done](const Result<QList<PubSubItem>> &items) {
            bool foreign = false;
            for (const PubSubItem &found : items ? *items : QList<PubSubItem>()) {
                const Result<bool> other = found.id == item
                    ? m_context.engine.isForeign(dialect, found.payload)
                    : Result<bool>(false);
                foreign = foreign || (other && *other);
            }
            done(foreign);
        }));
}

void OwnNodeGuard::openNodes(const std::function<void()> &missing)
{
    const quint32 id = m_context.engine.deviceId();
    for (const Dialect dialect : guardedDialects) {
        const OmemoProfile &profile = OmemoProfile::of(dialect);
        openNode(profile.devicesNode(), {}, missing);
        openNode(profile.bundleNode(id), profile.bundleOptions(), missing);
    }
}

void OwnNodeGuard::openNode(const QString &node, const PublishOptions &options,
                            const std::function<void()> &missing)
{
    m_context.pubSub.accessModel(
        node, m_lifeline.guard([this, node, options, missing](const Result<QString> &model) {
            const bool gone = !model && model.error().code == ErrorCode::NotFound;
            if (!gone && (!model || *model == options.accessModel)) {
                return;
            }
            if (!mayAct(node)) {
                qCWarning(logOmemo) << "own nodes are closed again and again";
                return;
            }
            if (gone) {
                missing();
                return;
            }
            qCInfo(logOmemo) << "opening an own node that was" << *model;
            m_context.pubSub.configure(
                node, options, m_lifeline.guard([](const Result<void> &done) {
                    if (!done) {
                        qCWarning(logOmemo)
                            << "own node not opened:" << done.error().name() << done.error().detail;
                    }
                }));
        }));
}

} // namespace Ninelives
