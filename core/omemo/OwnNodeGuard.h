// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/DirectoryContext.h"
#include "core/omemo/RepairPace.h"

#include <functional>
#include <map>

namespace Ninelives {

/// Looks after what other programs of the user may do to our nodes on the server without saying so:
/// a bundle of another device under our id, and nodes that not everybody may read any more. Core
/// thread only.
class OwnNodeGuard
{
public:
    explicit OwnNodeGuard(const DirectoryContext &context) : m_context(context) {}

    void setLimits(const RepairPace::Limits &limits) { m_limits = limits; }
    void streamDown() { m_lifeline.cut(); }

    /// Whether another device's bundle stands under our id, in either dialect. A server that does
    /// not answer is no reason to believe it.
    void lookForOther(std::function<void(bool foreign)> done);
    /// Opens those of our nodes that others can't read; `missing` is called when one is not there
    /// at all. Servers that do not tell are believed.
    void openNodes(const std::function<void()> &missing);

private:
    [[nodiscard]] bool mayAct(const QString &node);
    void fetchBundle(Dialect dialect, const std::function<void(bool)> &done);
    void openNode(const QString &node, const PublishOptions &options,
                  const std::function<void()> &missing);

    const DirectoryContext &m_context;
    RepairPace::Limits m_limits;
    std::map<QString, RepairPace> m_paces; ///< by node
    Lifeline m_lifeline;
};

} // namespace Ninelives
