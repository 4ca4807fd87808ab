// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "caf/ListInspection.h"

#include <QScrollArea>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace jalon::ui {

class Banner;
class DateField;
class LinesTable;

/// The first step: how the file is read, what kind of list it is and of which day.
class FileStep : public QScrollArea {
    Q_OBJECT

public:
    explicit FileStep(const Clock& clock, QWidget* parent = nullptr);

    /// Another file: what was chosen for the last one is forgotten.
    void begin();
    void show(const Expected<caf::ListInspection>& seen);

    /// Chosen by hand; nothing: as found.
    std::optional<tabular::Encoding> encoding() const;
    std::optional<char> separator() const;
    std::optional<caf::ListKind> kind() const;
    std::optional<Date> listedOn() const;
    /// Nothing is missing; `missing` says what is.
    bool isComplete() const { return missing().isEmpty(); }
    QString missing() const;

Q_SIGNALS:
    /// The file is to be read again, otherwise.
    void readingChanged();
    void completeChanged();
    void otherFileAsked();

private:
    void build();
    QWidget* buildReading();
    QWidget* buildKinds();
    QWidget* buildDate();
    void showFound(const caf::ListInspection& seen);
    void showHints(const caf::ListInspection& seen);

    const Clock& m_clock;
    bool m_readable = false;
    bool m_kindChosen = false; ///< by hand: what the file says does not change it
    bool m_dateChosen = false;
    std::optional<tabular::Encoding> m_foundEncoding;
    std::optional<char> m_foundSeparator;
    QString m_kindHint;

    Banner* m_banner;
    QWidget* m_choices;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QButtonGroup* m_kinds;
    QLabel* m_kindFrom;
    DateField* m_date;
    QLabel* m_dateFrom;
    QLabel* m_linesTitle;
    LinesTable* m_lines;
};

} // namespace jalon::ui
