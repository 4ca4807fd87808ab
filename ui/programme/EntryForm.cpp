// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/EntryForm.h"

namespace jalon::ui {

bool readYear(const QString& typed, std::optional<int>& year)
{
    const auto text = typed.trimmed();
    bool isNumber = true;
    year = text.isEmpty() ? std::nullopt : std::optional{text.toInt(&isNumber)};
    return isNumber && (!year || programme::isYear(*year));
}

bool readNumber(const QString& typed, std::optional<double>& number)
{
    auto text = typed;
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    text.replace(u',', u'.');
    bool isNumber = true;
    number = text.isEmpty() ? std::nullopt : std::optional{text.toDouble(&isNumber)};
    constexpr double kMost = 1e9;
    return isNumber && (!number || (*number >= 0 && *number < kMost));
}

QString typedNumber(std::optional<double> number)
{
    constexpr int kDigits = 12;
    return number ? QString::number(*number, 'g', kDigits).replace(u'.', u',') : QString{};
}

QComboBox* choiceBox(const QStringList& words, qsizetype chosen)
{
    auto* const box = new QComboBox;
    box->addItems(words);
    box->setCurrentIndex(static_cast<int>(chosen));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long titles are elided
    return box;
}

QPlainTextEdit* textBox(const std::string& text)
{
    auto* const box = new QPlainTextEdit(fromUtf8(text));
    box->setTabChangesFocus(true);
    constexpr int kLines = 4;
    box->setMinimumHeight(box->fontMetrics().lineSpacing() * kLines);
    return box;
}

QString noYear(const QString& typed)
{
    return typed.trimmed().isEmpty() ? EntryDialog::tr("A year is missing: 2026.")
                                     : EntryDialog::tr("“%1” is no year: 2026.").arg(typed);
}

QString noCount(const QString& typed)
{
    return EntryDialog::tr("“%1” is no count.").arg(typed);
}

QString notSaid()
{
    return EntryDialog::tr("not said");
}

} // namespace jalon::ui
