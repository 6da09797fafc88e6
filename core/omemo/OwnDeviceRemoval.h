// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/DirectoryContext.h"

namespace Ninelives {

/// Takes another own device out of the account on the server: out of both lists, then its bundles.
/// Core thread only.
class OwnDeviceRemoval
{
public:
    explicit OwnDeviceRemoval(const DirectoryContext &context) : m_context(context) {}

    struct Lists {
        QList<ListedDevice> legacy;
        QList<ListedDevice> omemo2;
    };
    /// `lists` as they are now. Here it is removed at once, whatever the server says; the first
    /// error of the lists is the answer. Bundles are nobody's any more then, so that one that stays
    /// is no failure.
    void remove(quint32 device, const Lists &lists, const Reply<void> &reply);

private:
    void publishWithout(Dialect dialect, QList<ListedDevice> list, quint32 device,
                        const Reply<void> &reply);
    void dropBundles(quint32 device);

    const DirectoryContext &m_context;
    Lifeline m_lifeline; ///< of this object: a lost stream is an answer, too
};

} // namespace Ninelives
