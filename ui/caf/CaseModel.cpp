// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/CaseModel.h"

#include "ui/caf/FieldLabels.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFont>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

// The field, what the list says; then two columns a candidate: the value, and whether it agrees.
constexpr int kFirstCandidate = 2;

std::size_t candidateOf(int column)
{
    return static_cast<std::size_t>((column - kFirstCandidate) / 2);
}

bool isAgreement(int column)
{
    return column >= kFirstCandidate && (column - kFirstCandidate) % 2 == 1;
}

QString agreementText(caf::Agreement agreement)
{
    switch (agreement) {
    case caf::Agreement::Same:
        return u"=  "_s + CaseModel::tr("the same");
    case caf::Agreement::Different:
        return u"≠  "_s + CaseModel::tr("differs");
    case caf::Agreement::OnlyListed:
        return u"+  "_s + CaseModel::tr("only in this row");
    case caf::Agreement::OnlyKnown:
        return u"–  "_s + CaseModel::tr("not in this row");
    case caf::Agreement::NotCompared:
        return u"+  "_s + CaseModel::tr("brought by this row");
    case caf::Agreement::Nothing:
        break;
    }
    return {};
}

std::optional<Tone> toneOf(caf::Agreement agreement)
{
    switch (agreement) {
    case caf::Agreement::Same:
        return Tone::Good;
    case caf::Agreement::Different:
        return Tone::Warning;
    default:
        return std::nullopt;
    }
}

QString valueText(const caf::CaseLine& line, const std::string& value, caf::Agreement agreement)
{
    // A masked NIR cannot show by itself which digits differ.
    if (line.field == caf::Field::Nir && agreement == caf::Agreement::Different) {
        return listedValueText(line.field, value) + u' ' + CaseModel::tr("(other digits)");
    }
    return agreement == caf::Agreement::NotCompared ? fromUtf8(value) : listedValueText(line.field, value);
}

} // namespace

QString candidateText(const caf::CaseCandidate& candidate)
{
    return candidate.person
               ? fromUtf8(candidate.name)
               : CaseModel::tr("Line %1").arg(numberText(static_cast<std::int64_t>(candidate.line)));
}

bool CaseModel::isValue(int column)
{
    return column > 0 && !isAgreement(column);
}

void CaseModel::show(caf::RowCase shown)
{
    beginResetModel();
    m_case = std::move(shown);
    endResetModel();
}

int CaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_case.lines.size());
}

int CaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kFirstCandidate + 2 * static_cast<int>(m_case.candidates.size());
}

QString CaseModel::text(const caf::CaseLine& line, int column)
{
    if (column == 0) {
        return fieldLabel(line.field);
    }
    if (column == 1) {
        return listedValueText(line.field, line.listed);
    }
    const auto& [value, agreement] = line.known[candidateOf(column)];
    return isAgreement(column) ? agreementText(agreement) : valueText(line, value, agreement);
}

QVariant CaseModel::data(const QModelIndex& index, int role) const
{
    const auto& line = m_case.lines[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, column);
    case Qt::BackgroundRole:
    case Qt::ForegroundRole: {
        const auto tone =
            isAgreement(column) ? toneOf(line.known[candidateOf(column)].agreement) : std::nullopt;
        if (!tone) {
            return {};
        }
        const auto colours = toneColours(QApplication::palette(), *tone);
        return role == Qt::BackgroundRole ? colours.back : colours.text;
    }
    default:
        return {};
    }
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        return {};
    }
    if (section == 1) {
        return tr("The list, line %1").arg(numberText(static_cast<std::int64_t>(m_case.line)));
    }
    return isAgreement(section) ? QVariant{} : candidateText(m_case.candidates[candidateOf(section)]);
}

} // namespace jalon::ui
