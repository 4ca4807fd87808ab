// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/FontName.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace jalon::ui {

namespace {

// As OpenType lays them out: big-endian, the tables' directory first.
constexpr qsizetype kDirectory = 12;
constexpr qsizetype kDirectoryEntry = 16;
constexpr qsizetype kNames = 6;
constexpr qsizetype kNameRecord = 12;
constexpr qsizetype kNameId = 6; ///< within a record: platform, encoding and language stand before it
constexpr qsizetype kNamePlace = 8; ///< length and offset
constexpr quint16 kFamily = 1;
constexpr quint16 kUniqueName = 3;
constexpr quint16 kFullName = 4;

template <class Number>
Number numberAt(const QByteArray& font, qsizetype place)
{
    return qFromBigEndian<Number>(font.constData() + place);
}

void setAt(QByteArray& font, qsizetype place, quint32 number)
{
    qToBigEndian(number, font.data() + place);
}

/// Of that many bytes, missing ones being 0.
quint32 checksum(const QByteArray& font, qsizetype from, qsizetype size)
{
    quint32 sum = 0;
    constexpr qsizetype kWord = 4;
    for (qsizetype at = 0; at < size; at += kWord) {
        auto word = font.mid(from + at, std::min(kWord, size - at));
        sum += numberAt<quint32>(word.leftJustified(kWord, '\0'), 0);
    }
    return sum;
}

struct FontTable {
    qsizetype entry; ///< in the directory: tag, checksum, offset, length
    qsizetype offset;
    qsizetype length;
};

std::optional<FontTable> tableOf(const QByteArray& font, QByteArrayView tag)
{
    const int tables = numberAt<quint16>(font, 4);
    for (qsizetype entry = kDirectory; entry < kDirectory + tables * kDirectoryEntry;
         entry += kDirectoryEntry) {
        if (QByteArrayView{font}.sliced(entry, tag.size()) == tag) {
            return FontTable{entry, numberAt<quint32>(font, entry + 8), numberAt<quint32>(font, entry + 12)};
        }
    }
    return std::nullopt;
}

/// In the same language and for the same system.
std::optional<qsizetype> recordOf(const QByteArray& font, const FontTable& names, qsizetype like, quint16 id)
{
    const int records = numberAt<quint16>(font, names.offset + 2);
    for (int at = 0; at < records; ++at) {
        const auto record = names.offset + kNames + at * kNameRecord;
        if (numberAt<quint16>(font, record + kNameId) == id
            && QByteArrayView{font}.sliced(record, kNameId) == QByteArrayView{font}.sliced(like, kNameId)) {
            return record;
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray namedApart(QByteArray font)
{
    const auto names = tableOf(font, "name");
    const auto head = tableOf(font, "head");
    if (!names || !head) {
        return font;
    }
    const int records = numberAt<quint16>(font, names->offset + 2);
    for (int at = 0; at < records; ++at) {
        const auto record = names->offset + kNames + at * kNameRecord;
        const auto unique = recordOf(font, *names, record, kUniqueName);
        const auto full = recordOf(font, *names, record, kFullName);
        if (numberAt<quint16>(font, record + kNameId) == kFamily && unique && full) {
            setAt(font, record + kNamePlace, numberAt<quint32>(font, *unique + kNamePlace));
            setAt(font, *unique + kNamePlace, numberAt<quint32>(font, *full + kNamePlace));
        }
    }
    constexpr qsizetype kAdjustment = 8; // in `head`: what makes the sum of the whole file that number
    constexpr quint32 kWholeSum = 0xB1B0AFBA;
    setAt(font, names->entry + 4, checksum(font, names->offset, names->length));
    setAt(font, head->offset + kAdjustment, 0);
    setAt(font, head->offset + kAdjustment, kWholeSum - checksum(font, 0, font.size()));
    return font;
}

} // namespace jalon::ui
