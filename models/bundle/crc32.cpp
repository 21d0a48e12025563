// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"

#include <QtEndian>

#include <array>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace simsa::bundle {

namespace {

using CrcTables = std::array<std::array<quint32, 256>, 8>;

/// Eight tables, so that eight bytes are taken at a time ("slicing-by-8", Kounavis and Berry 2005).
constexpr CrcTables makeCrcTables()
{
    CrcTables tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
        tables[0][i] = value;
    }
    for (std::size_t slice = 1; slice < 8; ++slice) {
        for (std::size_t i = 0; i < 256; ++i)
            tables[slice][i] = (tables[slice - 1][i] >> 8) ^ tables[0][tables[slice - 1][i] & 0xFF];
    }
    return tables;
}

constexpr CrcTables crcTables = makeCrcTables();

/// Goes on from `crc` (inverted already) over any bytes.
quint32 byTables(const uchar *at, const uchar *last, quint32 crc)
{
    const auto &t = crcTables;
    for (; last - at >= 8; at += 8) {
        const quint32 low = crc ^ qFromLittleEndian<quint32>(at);
        const quint32 high = qFromLittleEndian<quint32>(at + 4);
        crc = t[7][low & 0xFF] ^ t[6][(low >> 8) & 0xFF] ^ t[5][(low >> 16) & 0xFF] ^ t[4][low >> 24] ^
              t[3][high & 0xFF] ^ t[2][(high >> 8) & 0xFF] ^ t[1][(high >> 16) & 0xFF] ^ t[0][high >> 24];
    }
    for (; at != last; ++at)
        crc = (crc >> 8) ^ t[0][(crc ^ *at) & 0xFF];
    return crc;
}

#if defined(__x86_64__)

#define SIMSA_CLMUL __attribute__((target("pclmul,sse4.1")))

constexpr qsizetype laneBytes = 16;
constexpr qsizetype foldBytes = 4 * laneBytes;

SIMSA_CLMUL __m128i load(const uchar *at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
}

/// `lane` moved on by the distance that `keys` stands for, over `next`.
SIMSA_CLMUL __m128i fold(__m128i lane, __m128i keys, __m128i next)
{
    const __m128i low = _mm_clmulepi64_si128(lane, keys, 0x00);
    const __m128i high = _mm_clmulepi64_si128(lane, keys, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

/// 128 bits to 32: Barrett reduction.
SIMSA_CLMUL quint32 reduce(__m128i lane, __m128i keys)
{
    const __m128i mask = _mm_setr_epi32(~0, 0, ~0, 0);
    lane = _mm_xor_si128(_mm_srli_si128(lane, 8), _mm_clmulepi64_si128(lane, keys, 0x10));
    const __m128i key64 = _mm_set_epi64x(0, 0x0163cd6124);
    lane =
        _mm_xor_si128(_mm_srli_si128(lane, 4), _mm_clmulepi64_si128(_mm_and_si128(lane, mask), key64, 0x00));
    const __m128i polynomial = _mm_set_epi64x(0x01f7011641, 0x01db710641);
    __m128i quotient = _mm_clmulepi64_si128(_mm_and_si128(lane, mask), polynomial, 0x10);
    quotient = _mm_clmulepi64_si128(_mm_and_si128(quotient, mask), polynomial, 0x00);
    return static_cast<quint32>(_mm_extract_epi32(_mm_xor_si128(lane, quotient), 1));
}

/// Four lanes at a time by carry-less multiplication: Gopal et al., "Fast CRC Computation for Generic
/// Polynomials Using PCLMULQDQ Instruction" (Intel, 2009), with its constants for this polynomial. `size` is
/// a multiple of 16 and at least 64.
SIMSA_CLMUL quint32 byMultiplying(const uchar *at, qsizetype size, quint32 crc)
{
    const __m128i by512Bits = _mm_set_epi64x(0x01c6e41596, 0x0154442bd4);
    const __m128i by128Bits = _mm_set_epi64x(0x00ccaa009e, 0x01751997d0);
    const uchar *const last = at + size;
    __m128i a = _mm_xor_si128(load(at), _mm_cvtsi32_si128(static_cast<int>(crc)));
    __m128i b = load(at + laneBytes);
    __m128i c = load(at + 2 * laneBytes);
    __m128i d = load(at + 3 * laneBytes);
    for (at += foldBytes; last - at >= foldBytes; at += foldBytes) {
        a = fold(a, by512Bits, load(at));
        b = fold(b, by512Bits, load(at + laneBytes));
        c = fold(c, by512Bits, load(at + 2 * laneBytes));
        d = fold(d, by512Bits, load(at + 3 * laneBytes));
    }
    a = fold(fold(fold(a, by128Bits, b), by128Bits, c), by128Bits, d);
    for (; at != last; at += laneBytes)
        a = fold(a, by128Bits, load(at));
    return reduce(a, by128Bits);
}

#endif

} // namespace

quint32 crc32(const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    const auto *const last = at + bytes.size();
    quint32 crc = 0xFFFFFFFFU;
#if defined(__x86_64__)
    static const bool canMultiply = __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
    const qsizetype lanes = bytes.size() - bytes.size() % laneBytes;
    if (canMultiply && lanes >= foldBytes) {
        crc = byMultiplying(at, lanes, crc);
        at += lanes;
    }
#endif
    return byTables(at, last, crc) ^ 0xFFFFFFFFU;
}

} // namespace simsa::bundle
