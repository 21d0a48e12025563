// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// The wire between simsa_pdfhost and simsa-pdf-worker, one machine, one build: native byte order. Documented
// in app/pdfworker/README.md. Every struct is plain old data; whoever receives one checks every field.
namespace simsa::pdfhost::pdfwire {

inline constexpr std::uint32_t magic = 0x53504457; // "SPDW"
inline constexpr std::uint32_t version = 2;

// Descriptors the child is born with.
inline constexpr int pdfDescriptor = 3;
inline constexpr int sharedDescriptor = 4;
inline constexpr int socketDescriptor = 5;

// Bounds both sides enforce.
inline constexpr std::uint32_t sharedBytes = 64U << 20;
inline constexpr std::uint32_t maxPdfBytes = 512U << 20;
inline constexpr std::uint32_t maxPages = 2000;
inline constexpr std::uint32_t maxWidthPx = 8192;
inline constexpr std::uint32_t maxHeightPx = 32767;
inline constexpr std::uint32_t maxWords = 100000;
inline constexpr std::uint32_t maxHits = 10000;
inline constexpr std::uint32_t maxNeedleBytes = 800;
inline constexpr std::uint32_t maxTitleBytes = 2000;
inline constexpr std::uint32_t maxTextBytes = 16U << 20;
inline constexpr std::uint32_t maxHeadings = 2000;
inline constexpr std::uint32_t maxHeadingDepth = 8; // levels, the outermost is 0
inline constexpr std::uint32_t maxHeadingBytes = 400;
inline constexpr std::uint32_t noPage = 0xFFFFFFFFU;

enum class Kind : std::uint32_t { Open = 1, Render = 2, Words = 3, Search = 4, Outline = 5 };

enum class Status : std::uint32_t {
    Ok = 0,
    Unreadable = 1,
    Locked = 2,
    PageMissing = 3,
    TooLarge = 4,
    Refused = 5
};

enum Guard : std::uint32_t { GuardLandlock = 1, GuardSeccomp = 2 };

struct Request
{
    std::uint32_t magic;
    std::uint32_t version;
    std::uint32_t serial;
    Kind kind;
    std::uint32_t page;
    std::uint32_t widthPx;
    std::uint32_t needleBytes;
    char needle[maxNeedleBytes];
};

struct Reply
{
    std::uint32_t magic;
    std::uint32_t version;
    std::uint32_t serial;
    Status status;
    std::uint32_t guards;
    /// Records (pages, words, places) at the start of the shared memory.
    std::uint32_t count;
    /// Bytes used in the shared memory, records and text.
    std::uint32_t bytes;
    std::uint32_t width;
    std::uint32_t height;
    std::uint32_t stride;
};

/// A page size (width, height) or a place (all four), in points.
struct Box
{
    float x;
    float y;
    float width;
    float height;
};

enum WordFlag : std::uint32_t { WordSpaceAfter = 1, WordEndsLine = 2 };

/// A word; its UTF-8 text stands at `offset` from the end of the records.
struct Word
{
    Box box;
    std::uint32_t offset;
    std::uint32_t bytes;
    std::uint32_t flags;
};

/// A heading of the outline, in the order it is read; its UTF-8 text as that of a word.
struct Heading
{
    std::uint32_t depth;
    std::uint32_t page; ///< from 0; noPage where it leads to none of this document
    std::uint32_t offset;
    std::uint32_t bytes;
};

static_assert(sizeof(Heading) == 16);
static_assert(sizeof(Request) == 28 + maxNeedleBytes && sizeof(Reply) == 40 && sizeof(Word) == 28);

} // namespace simsa::pdfhost::pdfwire
