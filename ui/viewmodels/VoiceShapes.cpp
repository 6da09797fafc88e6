// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/VoiceShapes.h"

namespace Ninelives {

namespace {

constexpr int mostShapes = 1'000;

} // namespace

VoiceShapes::VoiceShapes(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_known(mostShapes)
{}

const Result<VoiceShape> *VoiceShapes::shape(AttachmentId attachment)
{
    const Result<VoiceShape> *known = m_known.object(attachment.value);
    if (known || m_asked.contains(attachment)) {
        return known;
    }
    m_asked.insert(attachment);
    m_context.engine->media()
        .voiceShape(attachment)
        .then(this, [this, attachment](const Result<VoiceShape> &shape) {
            m_asked.remove(attachment);
            // What is not here any more may come back.
            if (shape || shape.error().code != ErrorCode::NotFound) {
                m_known.insert(attachment.value, new Result<VoiceShape>(shape));
                Q_EMIT ready(attachment);
            }
        });
    return nullptr;
}

} // namespace Ninelives
