// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonicaljson.h"

#include <algorithm>
#include <cstring>

namespace simsa::base {

namespace {

constexpr qint64 largestInteger = 9007199254740992; // 2^53
constexpr qsizetype mostDigits = 16;                // of 2^53

/// Walks over one text; every function leaves the cursor behind what it accepted.
class Walker
{
public:
    Walker(QByteArrayView json, int depth)
        : m_at(json.data())
        , m_end(json.data() + json.size())
        , m_depth(depth)
    {
    }

    [[nodiscard]] bool document() { return m_at != m_end && *m_at == '{' && value() && m_at == m_end; }

private:
    [[nodiscard]] bool value()
    {
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '{':
            return nested('}', [this] { return members(); });
        case '[':
            return nested(']', [this] { return elements(); });
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return integer();
        }
    }

    [[nodiscard]] bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool word(QByteArrayView text)
    {
        if (m_end - m_at < text.size() || std::memcmp(m_at, text.data(), size_t(text.size())) != 0)
            return false;
        m_at += text.size();
        return true;
    }

    template<typename Inside>
    [[nodiscard]] bool nested(char close, Inside inside)
    {
        ++m_at;
        if (take(close))
            return m_depth > 0;
        if (--m_depth < 0 || !inside() || !take(close))
            return false;
        ++m_depth;
        return true;
    }

    [[nodiscard]] bool elements()
    {
        do {
            if (!value())
                return false;
        } while (take(','));
        return true;
    }

    [[nodiscard]] bool members()
    {
        QByteArrayView last;
        bool first = true;
        do {
            const char *const start = m_at;
            if (!key())
                return false;
            const QByteArrayView key(start, m_at - start);
            if (!first && !comesBefore(last, key))
                return false;
            first = false;
            last = key;
            if (!take(':') || !value())
                return false;
        } while (take(','));
        return true;
    }

    /// Both with their quotes, which do not disturb the order: no key holds a character below them but the
    /// space and the exclamation mark, which key() refuses.
    [[nodiscard]] static bool comesBefore(QByteArrayView a, QByteArrayView b)
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    }

    /// A string of ASCII that needs no escapes.
    [[nodiscard]] bool key()
    {
        if (!take('"'))
            return false;
        while (m_at != m_end && *m_at > '"' && *m_at != '\\' && *m_at < 0x7f)
            ++m_at;
        return take('"');
    }

    [[nodiscard]] bool string()
    {
        ++m_at;
        while (m_at != m_end) {
            const auto c = static_cast<unsigned char>(*m_at++);
            if (c == '"')
                return true;
            if (c < 0x20 || (c == '\\' && !escape()))
                return false;
        }
        return false;
    }

    /// Behind the backslash: only what has no other spelling.
    [[nodiscard]] bool escape()
    {
        if (m_at == m_end)
            return false;
        const char c = *m_at++;
        if (c != 'u')
            return c == '"' || c == '\\' || c == 'b' || c == 'f' || c == 'n' || c == 'r' || c == 't';
        const QByteArrayView code(m_at, std::min<qsizetype>(4, m_end - m_at));
        if (code.size() != 4 || code[0] != '0' || code[1] != '0' || (code[2] != '0' && code[2] != '1'))
            return false;
        m_at += 4;
        if (code[2] == '0' &&
            (code[3] == '8' || code[3] == '9' || code[3] == 'a' || code[3] == 'c' || code[3] == 'd'))
            return false; // these have short escapes
        return (code[3] >= '0' && code[3] <= '9') || (code[3] >= 'a' && code[3] <= 'f');
    }

    [[nodiscard]] bool integer()
    {
        if (m_at != m_end && *m_at == '-') {
            ++m_at;
            if (m_at != m_end && *m_at == '0')
                return false;
        }
        const char *const start = m_at;
        qint64 number = 0;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - start <= mostDigits)
            number = number * 10 + (*m_at++ - '0');
        const auto digits = m_at - start;
        return digits > 0 && digits <= mostDigits && (digits == 1 || *start != '0') &&
               number <= largestInteger;
    }

    const char *m_at;
    const char *m_end;
    int m_depth;
};

} // namespace

bool isSurelyCanonicalJson(QByteArrayView json, int mostDepth)
{
    return Walker(json, mostDepth).document();
}

} // namespace simsa::base
