// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Inflated.h"

#include <QtEndian>

#include <array>
#include <optional>
#include <span>

namespace Ninelives {

namespace {

// RFC 1951. Nothing is unpacked here: the sizes are added up, and zlib does the rest.

constexpr int mostCodeBits = 15;
constexpr size_t mostSymbols = 288;
constexpr size_t mostDistances = 32;
constexpr int endOfBlock = 256;

/// Bits from the least significant one of each byte on (§3.1.1).
class DeflateBits
{
public:
    explicit DeflateBits(QByteArrayView bytes) : m_bytes(bytes) {}

    /// Behind the end they are 0, and hasEnded().
    quint32 take(int count)
    {
        quint32 taken = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            if (hasEnded() || m_at / 8 >= m_bytes.size()) {
                m_ended = true;
                return 0;
            }
            taken |= ((quint32(quint8(m_bytes.at(m_at / 8))) >> (m_at % 8)) & 1U) << i;
        }
        return taken;
    }
    /// From the next whole byte on (§3.2.4): how many are stored here, and goes behind them.
    qsizetype skipStored()
    {
        constexpr int lengthBits = 16;
        m_at = (m_at + 7) / 8 * 8;
        const quint32 length = take(lengthBits);
        take(lengthBits); // its complement, which zlib looks at
        m_at += qsizetype(length) * 8;
        m_ended = m_ended || m_at / 8 > m_bytes.size();
        return length;
    }
    [[nodiscard]] bool hasEnded() const { return m_ended; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0; ///< in bits
    bool m_ended = false;
};

/// A Huffman code, which follows from the lengths of its words (§3.2.2).
class DeflateCode
{
public:
    explicit DeflateCode(std::span<const quint8> lengths)
    {
        for (const quint8 length : lengths) {
            ++m_counts.at(length);
        }
        m_counts.at(0) = 0;
        std::array<quint16, mostCodeBits + 2> next{};
        for (size_t length = 1; length <= mostCodeBits; ++length) {
            next.at(length + 1) = quint16(next.at(length) + m_counts.at(length));
        }
        for (size_t symbol = 0; symbol < lengths.size(); ++symbol) {
            if (lengths[symbol] > 0) {
                m_symbols.at(next.at(lengths[symbol])++) = quint16(symbol);
            }
        }
    }

    /// The symbol whose word comes next; nothing: there is no such word.
    [[nodiscard]] std::optional<int> next(DeflateBits &bits) const
    {
        int word = 0;
        int first = 0; // word of this length
        int before = 0; // symbols with shorter words
        for (size_t length = 1; length <= mostCodeBits && !bits.hasEnded(); ++length) {
            word |= int(bits.take(1));
            const int count = m_counts.at(length);
            if (word < first) {
                break; // more words than there is room for
            }
            if (word - first < count) {
                return m_symbols.at(size_t(before + word - first));
            }
            before += count;
            first = (first + count) * 2;
            word *= 2;
        }
        return std::nullopt;
    }

private:
    std::array<quint16, mostCodeBits + 1> m_counts{};
    std::array<quint16, mostSymbols + mostDistances> m_symbols{};
};

/// The two codes of a block, all lengths in one row (§3.2.7).
struct DeflateLengths {
    std::array<quint8, mostSymbols + mostDistances> lengths{};
    size_t symbols = 0;
    size_t distances = 0;
};

/// §3.2.6
DeflateLengths fixedLengths()
{
    DeflateLengths fixed{.symbols = mostSymbols, .distances = mostDistances};
    for (size_t i = 0; i < fixed.lengths.size(); ++i) {
        fixed.lengths.at(i) = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : i < mostSymbols ? 8 : 5;
    }
    return fixed;
}

/// §3.2.7
std::optional<DeflateLengths> readLengths(DeflateBits &bits)
{
    constexpr std::array<quint8, 19> order{16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                           11, 4,  12, 3, 13, 2, 14, 1, 15};
    DeflateLengths read;
    read.symbols = bits.take(5) + 257;
    read.distances = bits.take(5) + 1;
    const size_t described = bits.take(4) + 4;
    std::array<quint8, order.size()> words{};
    for (size_t i = 0; i < described; ++i) {
        words.at(order.at(i)) = quint8(bits.take(3));
    }
    const DeflateCode code(words);
    const size_t all = read.symbols + read.distances;
    for (size_t have = 0; have < all;) {
        const auto symbol = code.next(bits);
        if (!symbol || (*symbol == 16 && have == 0)) {
            return std::nullopt;
        }
        if (*symbol < 16) {
            read.lengths.at(have++) = quint8(*symbol);
            continue;
        }
        const quint8 repeated = *symbol == 16 ? read.lengths.at(have - 1) : quint8(0);
        const size_t times = *symbol == 16 ? 3 + bits.take(2)
            : *symbol == 17                ? 3 + bits.take(3)
                                           : 11 + bits.take(7);
        if (times > all - have) {
            return std::nullopt;
        }
        for (size_t i = 0; i < times; ++i) {
            read.lengths.at(have++) = repeated;
        }
    }
    return read;
}

/// §3.2.5: how many bytes a block of words stands for. Stops soon behind `most`.
std::optional<qsizetype> blockSize(DeflateBits &bits, const DeflateLengths &block, qsizetype most)
{
    struct Run {
        quint16 base;
        quint8 more; ///< bits behind it
    };
    constexpr std::array<Run, 29> runs{{{3, 0},   {4, 0},   {5, 0},   {6, 0},   {7, 0},  {8, 0},
                                        {9, 0},   {10, 0},  {11, 1},  {13, 1},  {15, 1}, {17, 1},
                                        {19, 2},  {23, 2},  {27, 2},  {31, 2},  {35, 3}, {43, 3},
                                        {51, 3},  {59, 3},  {67, 4},  {83, 4},  {99, 4}, {115, 4},
                                        {131, 5}, {163, 5}, {195, 5}, {227, 5}, {258, 0}}};
    constexpr int distanceCodes = 30;
    const std::span<const quint8> lengths(block.lengths);
    const DeflateCode symbols(lengths.first(block.symbols));
    const DeflateCode distances(lengths.subspan(block.symbols, block.distances));
    qsizetype size = 0;
    while (size <= most && !bits.hasEnded()) {
        const auto symbol = symbols.next(bits);
        if (!symbol) {
            return std::nullopt;
        }
        if (*symbol == endOfBlock) {
            break;
        }
        if (*symbol < endOfBlock) {
            ++size;
            continue;
        }
        const size_t run = size_t(*symbol - endOfBlock - 1);
        if (run >= runs.size()) {
            return std::nullopt;
        }
        size += runs.at(run).base + qsizetype(bits.take(runs.at(run).more));
        const auto distance = distances.next(bits);
        if (!distance || *distance >= distanceCodes) {
            return std::nullopt;
        }
        bits.take(*distance < 4 ? 0 : *distance / 2 - 1);
    }
    return size;
}

/// Nothing: more than `most`, or damaged.
std::optional<qsizetype> inflatedSize(QByteArrayView deflated, qsizetype most)
{
    DeflateBits bits(deflated);
    qsizetype size = 0;
    for (bool last = false; !last;) {
        last = bits.take(1) != 0;
        const quint32 kind = bits.take(2);
        if (kind == 0) {
            size += bits.skipStored();
        } else {
            const auto lengths = kind == 1 ? fixedLengths()
                : kind == 2                ? readLengths(bits)
                                           : std::nullopt;
            const auto more = lengths ? blockSize(bits, *lengths, most - size) : std::nullopt;
            if (!more) {
                return std::nullopt;
            }
            size += *more;
        }
        if (bits.hasEnded() || size > most) {
            return std::nullopt;
        }
    }
    return size;
}

} // namespace

QByteArray inflated(QByteArrayView packed, qsizetype most)
{
    constexpr qsizetype headerBytes = 2; // of RFC 1950; zlib looks at it
    if (packed.size() <= headerBytes) {
        return {};
    }
    const auto size = inflatedSize(packed.sliced(headerBytes), most);
    if (!size) {
        return {};
    }
    QByteArray announced(sizeof(quint32), '\0'); // as qUncompress() wants it
    qToBigEndian(quint32(*size), announced.data());
    return qUncompress(announced + packed.toByteArray());
}

} // namespace Ninelives
