// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "world.h"

// The JSON of records: canonical, and with each fault.
namespace simsa::vectors {

using namespace Qt::StringLiterals;

namespace {

QByteArray replaced(QByteArray json, const char *what, const QByteArray &by)
{
    const qsizetype at = json.indexOf(what);
    if (at < 0)
        qFatal("%s is not there", what);
    return json.replace(at, static_cast<qsizetype>(qstrlen(what)), by);
}

void addText(Book &book, const QByteArray &good)
{
    const auto with = [&](const char *name, const char *code, const QByteArray &text, const char *comment) {
        book.add(name, code, replaced(good, "서약합니다.", text), comment);
    };
    with("text-not-nfc", "TextNotNfc",
         QStringLiteral("서약합니다.").normalized(QString::NormalizationForm_D).toUtf8(),
         "Hangul as separate letters (NFD)");
    with("text-not-utf8", "TextNotUtf8", "\xff\xfe", "bytes that are no UTF-8");
    with("text-overlong", "TextNotUtf8", "\xc0\xaf", "an overlong slash");
    with("text-surrogate-bytes", "TextNotUtf8", "\xed\xa0\x80", "half a surrogate pair in UTF-8");
    with("lone-surrogate", "TextNotUtf8", "\\ud800", "half a surrogate pair, escaped");
    with("needless-escape", "JsonNotCanonical", "\\u0041", "an escape that needs not be");
    with("escaped-slash", "JsonNotCanonical", "\\/", "an escaped slash");
    with("control-character", "JsonNotCanonical", "\n", "a line feed that is not escaped");
    book.add("bom", "JsonNotCanonical", "\xef\xbb\xbf" + good, "a byte order mark");
}

void addSyntax(Book &book, const QByteArray &good)
{
    const auto add = [&](const char *name, const char *code, const QByteArray &json, const char *comment) {
        book.add(name, code, json, comment);
    };
    add("trailing-bytes", "JsonMalformed", good + "{}", "something behind the object");
    add("trailing-line-feed", "JsonNotCanonical", good + '\n', "a line feed at the end");
    add("truncated", "JsonMalformed", good.chopped(1), "the last brace is missing");
    add("empty", "JsonMalformed", {}, "nothing at all");
    add("array", "JsonMalformed", '[' + good + ']', "an array");
    add("space", "JsonNotCanonical", replaced(good, R"("v":1)", R"("v": 1)"), "a space");
    add("unsorted", "JsonNotCanonical", replaced(good.chopped(7), R"({"author")", R"({"v":1,"author")") + '}',
        "keys out of order");
    add("duplicate-key", "JsonNotCanonical", replaced(good, R"("v":1)", R"("v":1,"v":1)"), "a key twice");
    add("float", "JsonNotCanonical", replaced(good, R"("v":1)", R"("v":1.0)"), "a number with a point");
    add("exponent", "JsonNotCanonical", replaced(good, R"("v":1)", R"("v":1e0)"),
        "a number with an exponent");
    add("number-too-large", "JsonNotCanonical", replaced(good, R"("seq":1)", R"("seq":9007199254740994)"),
        "beyond 2^53");
    add("fraction", "JsonNotCanonical", replaced(good, R"("seq":1)", R"("seq":1.5)"), "not an integer");
    add("minus-zero", "JsonNotCanonical", replaced(good, R"("seq":1)", R"("seq":-0)"), "minus zero");
    add("depth-33", "JsonTooDeep",
        replaced(good, R"("body":{)", R"("body":{"a":)" + QByteArray(31, '[') + QByteArray(31, ']') + ','),
        "33 levels");
    const QByteArray unread =
        replaced(good, R"("type":"pledge")", R"("type":"telepathy")"); // any body will do
    add("depth-32", "success",
        replaced(unread, R"("body":{)", R"("body":{"a":)" + QByteArray(30, '[') + QByteArray(30, ']') + ','),
        "32 levels");
}

using Edit = std::function<void(QJsonObject &)>;

void addFields(Book &book, const QByteArray &good)
{
    const QJsonObject whole = must(base::parseCanonicalJson(good));
    const auto add = [&](const char *name, const char *code, const char *comment, const Edit &edit) {
        QJsonObject json = whole;
        edit(json);
        book.add(name, code, base::canonicalJson(json), comment);
    };
    const auto set = [&](const char *name, const char *key, const QJsonValue &value, const char *comment) {
        add(name, "RecordMalformed", comment, [&](QJsonObject &o) { o.insert(QLatin1String(key), value); });
    };
    const auto drop = [](const char *key) { return [key](QJsonObject &o) { o.remove(QLatin1String(key)); }; };
    const QString digest = whole[u"to"].toArray()[0].toString();
    add("missing-to", "RecordMalformed", "nobody may read it", drop("to"));
    set("empty-to", "to", QJsonArray(), "nobody may read it");
    set("twice-in-to", "to", QJsonArray{digest, digest}, "the same reader twice");
    QJsonArray many;
    for (int i = 0; i < 65; ++i)
        many.append(QString::number(i + 16, 16).repeated(32).left(64));
    set("to-65", "to", many, "65 readers");
    set("to-upper-case", "to", QJsonArray{digest.toUpper()}, "a digest in capitals");
    add("missing-salt", "RecordMalformed", "levels could be guessed from the id", drop("salt"));
    set("salt-15", "salt", u"5a"_s.repeated(15), "15 bytes of salt");
    add("missing-checkpoint", "RecordMalformed", "null must be said", drop("checkpoint"));
    set("prev-at-start", "prev", digest, "seq 1 with a record before it");
    set("no-prev", "seq", 2, "seq 2 with zeros before it");
    set("seq-0", "seq", 0, "numbers start at 1");
    set("unknown-field", "zeal", 1, "a field too many");
    set("author-with-space", "author", u"rev hong"_s, "no such name");
    set("created-fraction", "created", u"2026-02-11T14:05:00.5Z"_s, "half a second");
    set("created-zone", "created", u"2026-02-11T23:05:00+09:00"_s, "not in UTC");
    set("body-array", "body", QJsonArray(), "a body that is no object");
    set("type-too-long", "type", QString(33, u'x'), "33 characters");
    set("seen-zero", "seen", QJsonObject{{u"05"_s.repeated(16), QJsonArray{0, digest}}}, "a head at 0");
    add("continues-later", "RecordMalformed", "an epoch that goes on from another at seq 2",
        [&](QJsonObject &o) {
            o.insert(u"seq"_s, 2);
            o.insert(u"prev"_s, digest);
            o.insert(u"continues"_s,
                     QJsonObject{{u"feed"_s, u"0a"_s.repeated(16)}, {u"id"_s, digest}, {u"seq"_s, 4}});
        });
    add("continues-null", "RecordMalformed", "absent is the one way to say none",
        [](QJsonObject &o) { o.insert(u"continues"_s, QJsonValue()); });
    add("version-2", "RecordVersionUnknown", "a version of the future",
        [](QJsonObject &o) { o.insert(u"v"_s, 2); });
    add("unknown-type", "success", "kept and chained, by whom it may concern",
        [](QJsonObject &o) { o.insert(u"type"_s, u"telepathy"_s); });
}

} // namespace

void addRecords(Book &book, const World &world)
{
    book.open("record");
    const QByteArray good = record::encode(world.pledge({world.member.encryption.certificate}));
    book.add("good", "success", good, "a pledge");
    addText(book, good);
    addSyntax(book, good);
    addFields(book, good);
}

} // namespace simsa::vectors
