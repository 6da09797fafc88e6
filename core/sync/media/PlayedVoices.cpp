// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/media/PlayedVoices.h"

#include "core/storage/SettingsStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

Result<QList<AttachmentId>> PlayedVoices::ids(const SettingsStore &settings)
{
    const auto kept = settings.get(u"played"_s);
    if (!kept) {
        return kept.error();
    }
    QList<AttachmentId> ids;
    const QList<QByteArray> numbers = kept->value_or(QByteArray()).split(' ');
    for (const QByteArray &number : numbers) {
        if (const AttachmentId id{number.toLongLong()}; id.isValid()) {
            ids.append(id);
        }
    }
    return ids;
}

Result<void> PlayedVoices::add(SettingsStore &settings, Transaction &tx, AttachmentId voice)
{
    auto known = ids(settings);
    if (!known) {
        return known.error();
    }
    known->removeOne(voice);
    known->append(voice);
    QByteArray text;
    for (const AttachmentId id : known->last(std::min(known->size(), most))) {
        text += QByteArray::number(id.value) + ' ';
    }
    return settings.set(tx, u"played"_s, text);
}

} // namespace Ninelives
