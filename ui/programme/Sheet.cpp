// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/Sheet.h"

#include "ui/common/Measures.h"
#include "ui/common/TableLook.h"

#include <QComboBox>
#include <QDeadlineTimer>
#include <QFont>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <chrono>
#include <utility>

namespace jalon::ui {

namespace {

constexpr double kSheetRowInLines = 1.5;
constexpr int kSheetWidestShare = 4; // so many columns of the widest fill the table
constexpr int kSheetWidestInLetters = 18;
constexpr int kSheetMeasuredRows = 50; // by which columns find their widths
constexpr int kSheetWideInLetters = 14; // at least
constexpr int kEditedLines = 5;
constexpr std::chrono::milliseconds kSheetFit{4}; // at a time

/// A list for a choice, several lines for a long text, else a line.
class SheetDelegate final : public QStyledItemDelegate {
public:
    explicit SheetDelegate(const SheetModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        const auto* const edit = m_model.editOf(index);
        if (edit == nullptr) {
            return nullptr;
        }
        QWidget* editor = nullptr;
        if (!edit->choices.isEmpty()) {
            auto* const box = new QComboBox(parent);
            box->addItems(edit->choices);
            editor = box;
        } else if (edit->isLong) {
            auto* const text = new QPlainTextEdit(parent);
            text->setTabChangesFocus(true);
            editor = text;
        } else {
            editor = new QLineEdit(parent);
        }
        editor->setObjectName(QStringLiteral("sheetEditor"));
        editor->setAccessibleName(m_model.column(index.column()).title);
        return editor;
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), size.height() + option.fontMetrics.lineSpacing() / 3};
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override
    {
        auto place = option.rect;
        if (qobject_cast<QPlainTextEdit*>(editor) != nullptr) {
            place.setHeight(std::max(place.height(), option.fontMetrics.lineSpacing() * kEditedLines));
            const auto within = editor->parentWidget()->rect();
            place.moveBottom(std::max(std::min(place.bottom(), within.bottom()), place.height() - 1));
        }
        editor->setGeometry(place);
    }

private:
    const SheetModel& m_model;
};

} // namespace

SheetModel::SheetModel(std::vector<SheetColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void SheetModel::setRows(std::vector<SheetRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell;
    case Qt::EditRole: {
        const auto* const edit = editOf(index);
        return edit == nullptr ? QVariant{cell} : QVariant{edit->value};
    }
    case Qt::AccessibleTextRole:
        return column(index.column()).title + QStringLiteral(": ") + cell;
    case Qt::TextAlignmentRole:
        return QVariant{
            (column(index.column()).kind == SheetColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignTop};
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.isStrong);
        return row.isStrong ? QVariant{font} : QVariant{};
    }
    case Qt::ForegroundRole:
        return row.tone && index.column() == 0 ? QVariant{toneColours(QPalette{}, *row.tone).text}
                                               : QVariant{};
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column(section).kind == SheetColumn::Kind::Number;
        return QVariant{(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    }
    return role == Qt::DisplayRole ? QVariant{column(section).title} : QVariant{};
}

const CellEdit* SheetModel::editOf(const QModelIndex& index) const
{
    if (!index.isValid() || m_writer == nullptr || !m_writer->canWrite()) {
        return nullptr;
    }
    const auto& edits = m_rows[static_cast<std::size_t>(index.row())].edits;
    const auto found = edits.find(index.column());
    return found == edits.end() ? nullptr : &found->second;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.isValid() && editOf(index) != nullptr ? usual | Qt::ItemIsEditable : usual;
}

/// The cell shows it once the base holds it.
bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* const edit = role == Qt::EditRole ? editOf(index) : nullptr;
    if (edit == nullptr) {
        return false;
    }
    m_writer->write(*edit, value.toString());
    return true;
}

Sheet::Sheet(const char* name, const QString& title, std::vector<SheetColumn> columns, QWidget* parent)
    : QTableView(parent), m_model(new SheetModel(std::move(columns), this))
{
    setObjectName(QString::fromLatin1(name));
    setAccessibleName(title);
    setModel(m_model);
    showAsLines(*this);
    setWordWrap(true);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setItemDelegate(new SheetDelegate(*m_model, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setMinimumSectionSize(static_cast<int>(fontMetrics().height() * kSheetRowInLines));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setResizeContentsPrecision(kSheetMeasuredRows);
    for (int at = 0; at < m_model->columnCount(); ++at) {
        if (m_model->column(at).kind == SheetColumn::Kind::Wide) {
            horizontalHeader()->setSectionResizeMode(at, QHeaderView::Stretch);
        }
    }
    for (auto* const timer : {&m_fit, &m_fitMore}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_fit, &QTimer::timeout, this, &Sheet::fit);
    connect(&m_fitMore, &QTimer::timeout, this, &Sheet::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model->editOf(index) == nullptr) {
            Q_EMIT lineActivated();
        }
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &Sheet::chosenChanged);
}

void Sheet::setWriter(PlanWriter* writer)
{
    m_model->setWriter(writer);
}

/// Tab ends the writing, as Enter does: the next cell's editor would hold back what the base now says.
void Sheet::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isTab =
        hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, isTab ? QAbstractItemDelegate::NoHint : hint);
    if (auto rows = std::exchange(m_waiting, {})) {
        setRows(std::move(*rows));
    }
}

void Sheet::setRows(std::vector<SheetRow> rows)
{
    if (state() == EditingState) {
        m_waiting = std::move(rows);
        return;
    }
    const auto* const kept = chosen();
    const auto fact = kept == nullptr ? FactId{} : kept->fact;
    const auto cell = currentIndex();
    m_model->setRows(std::move(rows));
    m_fit.start(); // once its columns have their widths
    if (cell.row() >= 0 && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(std::min(cell.row(), m_model->rowCount() - 1), cell.column()));
        if (fact && chosen()->fact != fact) {
            choose(fact);
        }
    }
    Q_EMIT chosenChanged();
}

const SheetRow* Sheet::chosen() const
{
    const auto row = currentIndex().row();
    return row < 0 ? nullptr : &m_model->rows()[static_cast<std::size_t>(row)];
}

bool Sheet::choose(FactId fact)
{
    const auto& all = m_model->rows();
    const auto found = std::ranges::find(all, fact, &SheetRow::fact);
    if (found == all.end()) {
        return false;
    }
    const int column = std::max(currentIndex().column(), 0);
    setCurrentIndex(m_model->index(static_cast<int>(found - all.begin()), column));
    return true;
}

void Sheet::fitHeight()
{
    m_fitsHeight = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

/// The wide ones share what the others leave; where that is too little to read, the table scrolls sideways.
void Sheet::fitColumns()
{
    auto& header = *horizontalHeader();
    std::vector<int> wide;
    int others = 0;
    for (int at = 0; at < m_model->columnCount(); ++at) {
        if (m_model->column(at).kind == SheetColumn::Kind::Wide) {
            wide.push_back(at);
        } else {
            others += header.sectionSize(at);
        }
    }
    const int least = lettersWide(*this, kSheetWideInLetters);
    const bool isCramped = viewport()->width() - others < least * static_cast<int>(wide.size());
    for (const int at : wide) {
        header.setSectionResizeMode(at, isCramped ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (isCramped) {
            header.resizeSection(at, least);
        }
    }
}

/// From its first line, once its columns have their widths.
void Sheet::fit()
{
    fitColumns();
    m_fitted = 0;
    fitRows();
}

/// Some lines, then the window may answer, then the next: a long table takes more than a frame.
void Sheet::fitRows()
{
    const QDeadlineTimer end{kSheetFit};
    while (m_fitted < m_model->rowCount() && !end.hasExpired()) {
        resizeRowToContents(m_fitted++);
    }
    if (m_fitted < m_model->rowCount()) {
        m_fitMore.start();
        return;
    }
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
    if (m_fitsHeight) {
        const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
        const bool isScrolled = horizontalHeader()->length() > viewport()->width();
        const int bar = isScrolled ? horizontalScrollBar()->sizeHint().height() : 0;
        setFixedHeight(verticalHeader()->length() + header + bar + 2 * frameWidth());
    }
}

/// A long text wraps in its column before it takes the room of the wide one.
int Sheet::sizeHintForColumn(int column) const
{
    const int widest =
        std::max(viewport()->width() / kSheetWidestShare, lettersWide(*this, kSheetWidestInLetters));
    return std::min(QTableView::sizeHintForColumn(column), widest);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->editOf(currentIndex()) != nullptr) {
            edit(currentIndex());
        } else {
            Q_EMIT lineActivated();
        }
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::AltModifier)) {
            Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Insert:
        Q_EMIT addAsked();
        return;
    case Qt::Key_Delete:
        emptyOrRemove(event->modifiers().testFlag(Qt::ControlModifier));
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

/// As in a spreadsheet, where there is something to empty.
void Sheet::emptyOrRemove(bool isLine)
{
    const auto* const edit = m_model->editOf(currentIndex());
    if (edit != nullptr && edit->choices.isEmpty() && !isLine) {
        model()->setData(currentIndex(), QString{});
    } else {
        Q_EMIT removeAsked();
    }
}

void Sheet::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, 0));
    }
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTableView::focusInEvent(event);
    Q_EMIT entered();
}

void Sheet::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_fit.start();
}

} // namespace jalon::ui
