// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/devices/DraftSync.h"

#include "core/base/Log.h"
#include "core/crypto/Aes.h"
#include "core/crypto/Kdf.h"
#include "core/omemo/OmemoEngine.h"
#include "core/sync/XmlText.h"

#include <QStringDecoder>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsDrafts = "urn:ninelives:drafts:0"_L1;
constexpr qsizetype ivBytes = 12;
constexpr qsizetype padTo = 256;
/// Longer ones stay here; a stanza has at most 256 KiB.
constexpr qsizetype mostDraftBytes = 64 * 1024;
constexpr qsizetype mostSealedBytes = mostDraftBytes + 8 * 1024;

/// What was said last about a chat, by this device or another.
struct SaidDraft {
    bool text = false; ///< it was not empty
    qint64 atMs = 0; ///< SharedState::atMs of that time
};

/// As it is kept in SharedState::value.
QByteArray saidValue(const SaidDraft &said)
{
    return (said.text ? '+' : '-') + QByteArray::number(said.atMs);
}

/// Earlier versions kept "1" for a text.
SaidDraft saidDraft(const SharedState &state)
{
    if (state.waits) {
        return {true, state.dirty == 0 ? state.atMs : 0};
    }
    return {!state.value.isEmpty() && !state.value.startsWith('-'),
            state.value.mid(1).toLongLong()};
}

/// Nobody was told of the text that stands here.
bool isUntold(const SharedState &state, const QString &draft)
{
    const SaidDraft said = saidDraft(state);
    return state.dirty != 0 && !draft.isEmpty() && !(said.text && said.atMs == state.atMs);
}

/// Nothing stands here, and nobody was told of what did: what was written and sent at once does
/// away with no draft of the time `atMs`, be that the older one.
bool hasNoSay(const SharedState &state, const QString &draft, qint64 atMs)
{
    const SaidDraft said = saidDraft(state);
    return draft.isEmpty() && !said.text && said.atMs < atMs && said.atMs != state.atMs;
}

struct OpenedDraft {
    QString text;
    qint64 atMs = 0;
};

/// The chat and the time are inside, so that no draft passes for that of another chat or time.
QByteArray plainDraft(const BareJid &peer, const QString &at, const QString &text)
{
    QByteArray plain = (peer.toString() + u'\n' + at + u'\n' + text).toUtf8();
    const qsizetype padded = (plain.size() / padTo + 1) * padTo;
    return plain.leftJustified(padded, '\0');
}

QByteArray draftXml(quint32 device, const DraftKey &key, const QString &at, const QByteArray &plain)
{
    const QByteArray iv = randomBytes(ivBytes);
    const auto sealed = Aes::encryptGcm(key.secret, iv, plain);
    if (!sealed) {
        qCWarning(logSync) << "a draft was not encrypted:" << sealed.error().name();
        return {};
    }
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(u"draft"_s);
    writer.writeDefaultNamespace(nsDrafts);
    writer.writeAttribute(u"at"_s, at);
    writer.writeAttribute(u"device"_s, QString::number(device));
    writer.writeAttribute(u"key"_s, key.name);
    writer.writeCharacters(QString::fromLatin1((iv + sealed->ciphertext + sealed->tag).toBase64()));
    writer.writeEndElement();
    return xml;
}

/// Nothing for whatever was not made by that key for this chat at this time.
std::optional<OpenedDraft> openDraft(const DraftKey &key, const BareJid &peer,
                                     const QDomElement &xml)
{
    const QString at = xml.attribute(u"at"_s);
    const auto atMs = timeFrom(at);
    const QString text = xml.text();
    if (!atMs || text.size() > mostSealedBytes * 2) {
        return std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    const QByteArrayView sealed(bytes);
    if (sealed.size() < ivBytes + Aes::tagBytes || sealed.size() > mostSealedBytes) {
        return std::nullopt;
    }
    const auto opened =
        Aes::decryptGcm(key.secret, sealed.first(ivBytes),
                        sealed.sliced(ivBytes, sealed.size() - ivBytes - Aes::tagBytes),
                        sealed.last(Aes::tagBytes));
    if (!opened) {
        return std::nullopt;
    }
    const qsizetype end = opened->indexOf('\0');
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString plain = decoder.decode(end < 0 ? *opened : opened->first(end));
    const QString head = peer.toString() + u'\n' + at + u'\n';
    if (decoder.hasError() || !plain.startsWith(head)) {
        return std::nullopt;
    }
    return OpenedDraft{messageText(plain.sliced(head.size())), *atMs};
}

} // namespace

DraftSync::DraftSync(SharedContext &context, QObject *parent)
    : SharedNode(context, SharedKind::Draft, nsDrafts, parent), m_keys(context)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_rested = m_resting;
        look();
    });
    connect(&m_keys, &DraftKeys::ready, this, [this] {
        if (!m_keysRead) {
            m_keysRead = true;
            SharedNode::streamUp();
        } else {
            look();
        }
    });
}

void DraftSync::streamUp()
{
    m_keysRead = false;
    m_keys.streamUp();
}

void DraftSync::streamDown()
{
    m_keys.streamDown();
    SharedNode::streamDown();
}

/// True once the draft has not changed from one look to the next: while somebody types, nothing is
/// said.
bool DraftSync::hasRested(const SharedState &state)
{
    if (m_rested.value(state.peer) == state.dirty) {
        return true;
    }
    m_resting.insert(state.peer, state.dirty);
    if (!m_rest.isActive()) {
        m_rest.start(m_context.timing.draftMs);
    }
    return false;
}

Result<SharedNode::Word> DraftSync::word(const SharedState &state)
{
    const auto id = chatWith(state.peer);
    if (!id || !*id) {
        return id ? Result<Word>(Word{}) : id.error();
    }
    const auto chat = m_context.stores.conversations.find(**id);
    if (!chat) {
        return chat.error();
    }
    if (chat->draft.isEmpty() && !saidDraft(state).text) {
        return Word{}; // written and sent before anybody was told
    }
    const auto key = hasRested(state) ? m_keys.own() : std::nullopt;
    if (!key) {
        return Word{Word::Kind::Later};
    }
    const QString at = timeText(changeTime(state.atMs));
    const QByteArray plain = plainDraft(state.peer, at, chat->draft);
    if (plain.size() > mostDraftBytes) {
        return Word{Word::Kind::Later}; // nobody was told of it
    }
    const QByteArray xml = draftXml(m_context.omemo.deviceId(), *key, at, plain);
    m_resting.remove(state.peer);
    m_rested.remove(state.peer);
    return xml.isEmpty()
        ? Word{Word::Kind::Later}
        : Word{Word::Kind::Say, xml, saidValue({!chat->draft.isEmpty(), state.atMs})};
}

/// What stands in a chat; nothing where there is no such chat.
Result<QString> DraftSync::draftIn(std::optional<ConversationId> chat) const
{
    if (!chat) {
        return QString();
    }
    const auto found = m_context.stores.conversations.find(*chat);
    return found ? Result<QString>(found->draft) : found.error();
}

Result<void> DraftSync::take(Transaction &tx, ChangeBatch &changes, const BareJid &peer,
                             const QDomElement &payload)
{
    SyncStores &stores = m_context.stores;
    const quint32 device = payload.attribute(u"device"_s).toUInt();
    if (payload.localName() != "draft"_L1 || payload.namespaceURI() != nsDrafts || device == 0
        || device == m_context.omemo.deviceId()) {
        return {};
    }
    const auto key = m_keys.of(device, payload.attribute(u"key"_s));
    const auto draft = key ? openDraft(*key, peer, payload) : std::nullopt;
    if (!draft) {
        qCInfo(logSync) << "a draft can't be read";
        return {};
    }
    auto state = stores.shared.find(stores.account, SharedKind::Draft, peer);
    const auto chat = chatWith(peer);
    const auto ours = chat ? draftIn(*chat) : chat.error();
    if (!state || !ours) {
        return state ? ours.error() : state.error();
    }
    const qint64 atMs = changeTime(draft->atMs);
    if (draft->text.isEmpty() && isUntold(*state, *ours)) {
        // What was sent or emptied elsewhere was not this text. Told with a time that counts there,
        // also when it is on its way with an older one.
        *state = {peer, saidValue({false, atMs}), std::max(state->atMs, atMs + 1), state->dirty + 1,
                  false};
    } else if ((!draft->text.isEmpty() && hasNoSay(*state, *ours, atMs) && !isOnItsWay(peer))
               || isNewer(*state, atMs)) {
        if (*chat) {
            if (const auto done = stores.shared.applyDraft(tx, **chat, draft->text); !done) {
                return done;
            }
            changes.conversation(**chat);
        }
        const bool waits = !*chat && !draft->text.isEmpty();
        const QByteArray said = saidValue({!draft->text.isEmpty(), atMs});
        *state = {peer, waits ? draft->text.toUtf8() : said, atMs, 0, waits};
    }
    return stores.shared.put(tx, stores.account, SharedKind::Draft, *state);
}

Result<void> DraftSync::takeWaiting(Transaction &tx, ChangeBatch &changes,
                                    const SharedState &stored)
{
    SharedState state = stored;
    SyncStores &stores = m_context.stores;
    const auto chat = chatWith(state.peer);
    if (!chat) {
        return chat.error();
    }
    if (*chat && state.dirty == 0) {
        const auto done = stores.shared.applyDraft(tx, **chat, QString::fromUtf8(state.value));
        if (!done) {
            return done;
        }
        changes.conversation(**chat);
    }
    state.value = saidValue(saidDraft(state));
    state.waits = false;
    return stores.shared.put(tx, stores.account, SharedKind::Draft, state);
}

} // namespace Ninelives
